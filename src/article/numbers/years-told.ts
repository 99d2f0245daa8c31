import type {Range} from '../../text/range.js'
import type {Digits} from '../digits.js'

export type Year = Range & {
  readonly value: number
  /** Index of its block. */
  readonly block: number
}

/** All numbers of four digits that may be years, in order. */
export function* yearsTold(
  text: string,
  digits: Digits
): Generator<Year, void> {
  for (const [block, runs] of digits)
    for (const {start, end} of runs) {
      const value = Number(text.slice(start, end))
      if (end - start === 4 && value >= 1500 && value < 2100)
        yield {start, end, value, block}
    }
}
