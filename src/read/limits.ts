/** How far markup may go before a file is given up; each can be set. */
export type ReadLimits = {
  /** HTML elements inside one another. */
  readonly maxHtmlDepth: number
  /** Markdown lists and block quotes inside one another. */
  readonly maxMarkdownDepth: number
  /** Brackets, underlines, and runs of backticks, `*` or `_`, in one Markdown block. */
  readonly maxMarkdownMarks: number
  /** Lines that are more than plain paragraphs, in one Markdown file. */
  readonly maxMarkdownLines: number
  /** Quotation marks in one paragraph. */
  readonly maxMarks: number
}

export const defaultReadLimits: ReadLimits = {
  maxHtmlDepth: 500,
  maxMarkdownDepth: 100,
  maxMarkdownMarks: 1000,
  maxMarkdownLines: 20_000,
  maxMarks: 2000
}
