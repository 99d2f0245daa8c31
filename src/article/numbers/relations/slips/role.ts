import type {NumberConflict} from '../../conflict.js'
import type {Figure, Kind, Outline} from '../outline.js'

/** A figure that says what it is to others, and those before it or around it. */
export type Told = {
  readonly text: string
  readonly outline: Outline
  readonly stated: Figure
}

/** What a figure is to others near by, by the words before it or behind it. */
export type Role = {
  /** Place of a set of words of which one stands beside. */
  readonly cues: number
  readonly kinds: readonly Kind[]
  readonly before: RegExp
  readonly behind: RegExp
  readonly check: (told: Told) => NumberConflict | undefined
}

export const never = /(?!)/
