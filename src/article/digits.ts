import type {Range} from '../text/range.js'
import type {Block} from './blocks/index.js'
import type {Quantity} from './quantities/index.js'

/** Runs of digits in each paragraph that has any, by its index. */
export type Digits = ReadonlyMap<number, readonly Range[]>

export function findDigits(text: string, blocks: readonly Block[]): Digits {
  const found = new Map<number, Range[]>()
  let at = 0
  let own: Range[] = []
  for (const {index, 0: digits} of text.matchAll(/\d+/g)) {
    while ((blocks[at]?.end ?? Infinity) <= index) at++
    const block = blocks[at]
    if (!block || block.start > index) continue
    if (!found.has(at)) found.set(at, (own = []))
    own.push({start: index, end: index + digits.length})
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
