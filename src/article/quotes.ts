import type {Range} from '../text/range.js'
import type {Block} from './blocks.js'
import type {MarkReading} from './marks.js'

type Quotation = Range & {
  readonly index: number
  /** The words between the marks. */
  readonly inner: Range
  /** Index of its block. */
  readonly block: number
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number
}

/**
 * A quotation within one block. One that runs over several paragraphs is a
 * row of `continued` quotes and a last `paired` one, each with `continues`,
 * the index of the quote it goes on from.
 */
export type Quote =
  | (Quotation & {readonly kind: 'paired'; readonly continues?: number})
  | (Quotation & {readonly kind: 'continued'; readonly continues?: number})
  | (Quotation & {readonly kind: 'unclosed'; readonly continues?: number})
  | (Quotation & {readonly kind: 'unopened'})

export function findQuotes(
  _text: string,
  _blocks: readonly Block[],
  _reading: MarkReading
): readonly Quote[] {
  return []
}
