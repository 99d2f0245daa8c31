import {defaultReadLimits, type ReadLimits} from '../read/limits.js'

/** What a check may use and give; each can be set. */
export type Limits = ReadLimits & {
  /** Bytes of a file. */
  readonly maxFileSize: number
  /** Seconds of CPU time a file may take. */
  readonly maxTime: number
  readonly maxFindings: number
  readonly maxFindingsPerRule: number
}

export const defaultLimits: Limits = {
  ...defaultReadLimits,
  maxFileSize: 1024 * 1024,
  maxTime: 5,
  maxFindings: 1000,
  maxFindingsPerRule: 100
}

export const limitDescriptions: Readonly<Record<keyof Limits, string>> = {
  maxFileSize: 'largest file that is read, in bytes or as `20MiB`',
  maxTime: 'seconds of CPU time a file may take',
  maxFindings: 'findings shown for a file',
  maxFindingsPerRule: 'findings shown for a rule in a file',
  maxHtmlDepth: 'HTML elements inside one another',
  maxMarkdownDepth: 'Markdown lists and block quotes inside one another',
  maxMarkdownMarks: 'brackets and runs of marks in a block of Markdown',
  maxMarkdownLines: 'lines of Markdown that are more than plain paragraphs',
  maxMarks: 'quotation marks in a paragraph'
}
