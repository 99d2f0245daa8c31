import type {SourceMap} from '../text/offset-map.js'
import type {Range} from '../text/range.js'

/** Stands in the text where code stands in the file: U+FFFC, no letter, no space. */
export const objectMark = '\uFFFC'

/** The formats newslint reads. */
export type Format = 'text' | 'markdown' | 'html'

/** What a stretch of text is in its file, before anyone judges what it says. */
export type Element =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'block-quote'
  | 'table-cell'
  | 'caption'
  | 'aside'
  | 'footer'
  | 'embed'

/** One block-level stretch of the plain text, such as a paragraph. */
export type Part = Range & {
  readonly element: Element
  /** 1 to 6, for headings only. */
  readonly depth?: number
}

/** What the file says about itself. */
export type Metadata = {
  readonly title?: string
  /** ISO 8601 date of publication. */
  readonly published?: string
  readonly url?: string
  /** BCP 47 language tag. */
  readonly lang?: string
}

/** A comment addressed to newslint, by its place in the source. */
export type Comment = Range & {readonly text: string}

/**
 * A file as its reader reads it: plain text with line ends as `\n`, parts in
 * order and apart by a gap outside all parts, and the way back to the source.
 */
export type Document = {
  readonly text: string
  readonly parts: readonly Part[]
  readonly map: SourceMap
  readonly metadata: Metadata
  readonly comments: readonly Comment[]
}
