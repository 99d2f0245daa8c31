import type {Range} from '../text/range.js'

export type Severity = 'error' | 'warning' | 'info'

/** A change of the plain text. */
export type Edit = Range & {readonly text: string}

/** What a rule sees, in plain-text offsets of the article. */
export type Finding = {
  readonly at: Range
  readonly reason: string
  /** Where a rule grades its evidence; else the rule's own. */
  readonly severity?: Severity
  readonly actual?: string
  readonly expected?: readonly string[]
  /** Places that bear on it; the first is the message's `cause`. */
  readonly related?: readonly {readonly at: Range; readonly reason: string}[]
  /** Edits that cannot change the meaning. */
  readonly fix?: {readonly edits: readonly Edit[]}
  readonly suggestions?: readonly {
    readonly title: string
    readonly edits: readonly Edit[]
  }[]
  /** 0 to 1: the estimated share of true findings at this evidence. */
  readonly confidence?: number
  readonly note?: string
}
