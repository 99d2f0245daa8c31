import type {Range} from '../../text/range.js'

/** Two statements of numbers that cannot both be true. */
export type NumberConflict = {
  readonly kind:
    | 'swapped digits'
    | 'headline'
    | 'recount'
    | 'sum'
    | 'list'
    | 'difference'
    | 'direction'
    | 'comparison'
    | 'share'
    | 'rest'
    | 'product'
    | 'votes'
    | 'score'
    | 'conversion'
    | 'age'
    | 'birth year'
    | 'years between'
    | 'order'
    | 'days between'
    | 'hours between'
  readonly at: Range
  /** What the number should be by the rest, in words or digits. */
  readonly expected?: string
  /** The evidence, in words, to follow a colon. */
  readonly because: string
  readonly related: readonly Range[]
  readonly isSure: boolean
}

/** Years that are not as many as lie between two of them. */
export function conflictOfYears(
  at: Range,
  from: number,
  to: number,
  related: readonly Range[]
): NumberConflict {
  return {
    kind: 'years between',
    at,
    expected: String(to - from),
    because: `from ${from} to ${to} it is ${to - from} years`,
    related,
    isSure: true
  }
}

/** Days that are not as many as lie between two dates of a text. */
export function conflictOfDays(
  text: string,
  at: Range,
  dates: readonly [first: Range, last: Range],
  days: number
): NumberConflict {
  const [from, to] = dates.map(({start, end}) => text.slice(start, end))
  return {
    kind: 'days between',
    at,
    because: `from ${from} to ${to} it is ${days} days`,
    related: dates,
    isSure: true
  }
}
