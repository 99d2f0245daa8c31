import {grouped} from './grouped.js'

/** `1 file`, `1,542 files`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}
