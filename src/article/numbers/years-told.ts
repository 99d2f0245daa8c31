import type {Range} from '../../text/range.js'
import type {Digits} from '../digits.js'

export type Year = Range & {
  readonly value: number
  /** Index of its block. */
  readonly block: number
}

/** All numbers of four digits that may be years, in order. */
export function yearsTold(text: string, digits: Digits): readonly Year[] {
  const years: Year[] = []
  for (const [block, runs] of digits)
    for (const {start, end} of runs) {
      const value = end - start === 4 ? Number(text.slice(start, end)) : 0
      if (value >= 1500 && value < 2100) years.push({start, end, value, block})
    }
  return years
}
