import type {Format} from '../../src/read/document.js'

/** What the page asks its worker. */
export type Question = {
  readonly text: string
  readonly format: Format
  readonly showsInfo: boolean
}

/** What it answers: markup, or why there is none. */
export type Answer = {readonly markup: string} | {readonly problem: string}
