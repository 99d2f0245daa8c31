/** How far markup may go before a file is given up; each can be set. */
export type ReadLimits = {
  /** HTML elements inside one another. */
  readonly maxHtmlDepth: number
  /** Markdown lists and block quotes inside one another. */
  readonly maxMarkdownDepth: number
  /** Brackets, and runs of backticks or emphasis marks, in one Markdown paragraph. */
  readonly maxMarkdownMarks: number
}

export const defaultLimits: ReadLimits = {
  maxHtmlDepth: 500,
  maxMarkdownDepth: 100,
  maxMarkdownMarks: 1000
}
