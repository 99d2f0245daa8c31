import type {Document, Element} from '../../read/document.js'
import type {Range} from '../../text/range.js'
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
  readonly leftover?: LeftoverKind
  readonly element: Element
  readonly index: number
  /** `line` where only a single line end stands before the block. */
  readonly gap: 'paragraph' | 'line'
}

/** The article's blocks, in order. */
export function findBlocks(document: Document): readonly Block[] {
  const pieces = splitLines(document)
  return pieces.map((piece, index) => ({
    start: piece.start,
    end: piece.end,
    element: piece.element,
    gap: piece.gap,
    index,
    ...readingOf(document, piece, index, pieces[index + 1])
  }))
}
