import {matchesOf} from '../text/matches.js'
import type {Range} from '../text/range.js'
import type {Block} from './blocks/index.js'
import type {Quantity} from './quantities/index.js'

/** Runs of digits in each paragraph that has any, by its index. */
export type Digits = ReadonlyMap<number, readonly Range[]>

export function findDigits(text: string, blocks: readonly Block[]): Digits {
  const found = new Map<number, readonly Range[]>()
  for (const {index, start, end} of blocks) {
    const own = matchesOf(/\d+/g, text.slice(start, end)).map(
      ({index: at, 0: {length}}): Range => ({
        start: start + at,
        end: start + at + length
      })
    )
    if (own.length > 0) found.set(index, own)
  }
  return found
}

/** How many numbers each paragraph tells, in digits or words. */
export function countNumbers(
  blocks: readonly Block[],
  digits: Digits,
  quantities: readonly Quantity[]
): readonly number[] {
  const counts = blocks.map(({index}) => digits.get(index)?.length ?? 0)
  for (const {block, digits} of quantities)
    if (digits === '') counts[block] = (counts[block] ?? 0) + 1
  return counts
}
