import type {Document, Element} from '../../read/document.js'
import type {Range} from '../../text/range.js'
import type {Recall} from '../../text/recall.js'
import type {LeftoverKind} from '../leftovers/kind.js'
import {readingOf} from './kinds.js'
import {splitLines} from './lines.js'

/** What a block is to an editor. */
export type BlockKind =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'publication-date'
  | 'subhead'
  | 'body'
  | 'list-item'
  | 'block-quote'
  | 'pull-quote'
  | 'table'
  | 'caption'
  | 'credit'
  | 'embed'
  | 'live-blog-stamp'
  | 'service-line'
  | 'bio'
  | 'leftover'
  | 'aside'
  | 'footer'

/** A headline, paragraph, list item …, by its place in the plain text. */
export type Block = Range & {
  readonly kind: BlockKind
  /** What it is left from, where a page or a scraper left it. */
  readonly leftover: LeftoverKind | undefined
  readonly element: Element
  readonly index: number
  /** `line` where only a single line end stands before the block. */
  readonly gap: 'paragraph' | 'line'
}

/** The article's blocks, in order. */
export function findBlocks(
  document: Document,
  recall: Recall
): readonly Block[] {
  const pieces = splitLines(document)
  const blocks = pieces.map((piece, index): Block => {
    const {start, end, element, gap} = piece
    const next = pieces[index + 1]
    const {kind, leftover} = readingOf(document, piece, index, next, recall)
    return {start, end, kind, leftover, element, index, gap}
  })
  return withPullQuotes(document.text, blocks)
}

const quoted = /^[“"‘'](?<words>[^“”"]{20,240})[”"’']$/
/** Quotations alone in a paragraph that are looked for elsewhere, at most. */
const mostPullQuotes = 12
/** Code units of narration beside the quotation in the story. */
const fewestAround = 8

/** A quotation alone in its paragraph that the story has word for word. */
function withPullQuotes(
  text: string,
  blocks: readonly Block[]
): readonly Block[] {
  let left = mostPullQuotes
  return blocks.map((block) => {
    const {kind, start, end} = block
    const mayBe = (kind === 'body' || kind === 'subhead') && end - start < 250
    const words = mayBe
      ? quoted.exec(text.slice(start, end))?.groups?.['words']
      : undefined
    if (words === undefined || left-- <= 0) return block
    const core = words.replace(/[.,!?]$/, '')
    const isTold = blocks.some(
      (other) =>
        other.kind === 'body' &&
        other.end - other.start > end - start + fewestAround &&
        text.slice(other.start, other.end).includes(core)
    )
    return isTold ? {...block, kind: 'pull-quote'} : block
  })
}
