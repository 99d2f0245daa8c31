import type {Speaker} from './attribution.js'

/** A speaker whom nothing in the article introduces. */
export type Orphan = {
  readonly speaker: Speaker
  /** The surname, or the pronoun in lower case. */
  readonly word: string
}
