import {readData} from '#read-data'

const cache = new Map<string, Uint8Array>()

/** The bytes of a file in `data/`, read once, when first asked for. */
export function dataFile(name: string): Uint8Array {
  const known = cache.get(name)
  if (known) return known
  const bytes = readData(name)
  cache.set(name, bytes)
  return bytes
}

/** Hands over bytes that were fetched, where there is no file system. */
export function provideData(name: string, bytes: Uint8Array): void {
  cache.set(name, bytes)
}

/** Whether a file was read or handed over. */
export function hasData(name: string): boolean {
  return cache.has(name)
}
