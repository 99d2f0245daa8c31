import {setFlagsFromString} from 'node:v8'

/**
 * Has V8 collect what is no longer needed as soon as its heap has grown by a
 * third; by itself it lets a heap grow fourfold, which a large file shows.
 */
export function collectSooner(): void {
  setFlagsFromString('--heap-growing-percent=30')
}
