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
