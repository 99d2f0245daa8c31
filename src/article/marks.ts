import type {Range} from '../text/range.js'
import type {Block} from './blocks.js'

/** What a mark does where it stands. */
export type MarkRole = 'opens' | 'closes' | 'apostrophe' | 'prime' | 'stray'

/** A quotation mark, apostrophe or prime, read in the light of all others. */
export type Mark = Range & {
  readonly index: number
  readonly glyph: string
  readonly role: MarkRole
  /** Index of the mark it pairs with. */
  readonly partner?: number
  /** How many quotations are open around it. */
  readonly depth: number
  /** Index of its block. */
  readonly block: number
  /** Cost of the second-best reading less that of the best; 0 is a toss-up. */
  readonly margin: number
}

/** What is wrong with a mark, in the best reading of the whole article. */
export type MarkFault = {
  readonly kind:
    | 'unbalanced'
    | 'misdirected'
    | 'mixed'
    | 'doubled'
    | 'padded'
    | 'nested'
    | 'lost-break'
  readonly mark: Mark
  /** Marks that bear on the fault: the partner, the rival, the other places. */
  readonly related: readonly Mark[]
}

/** One reading of all marks of an article. */
export type MarkReading = {
  readonly marks: readonly Mark[]
  readonly faults: readonly MarkFault[]
}

export function readMarks(
  _text: string,
  _blocks: readonly Block[]
): MarkReading {
  return {marks: [], faults: []}
}
