import type {Range} from '../../text/range.js'
import type {Quote} from '../quotes.js'

/** A range with the words that stand in it. */
export type Phrase = Range & {readonly text: string}

export type SpeakerKind =
  'name' | 'pronoun' | 'role' | 'organisation' | 'document'

export type Speaker = Phrase & {readonly kind: SpeakerKind}

/** How a quote and its speaker stand to each other. */
export type Frame =
  | 'Q, S said'
  | 'Q, said S'
  | 'S said Q'
  | 'according to S'
  | 'part of a clause'
  | 'label'
  | 'signature'
  | 'same paragraph'
  | 'continues'
  | 'previous paragraph'
  | 'title'
  | 'none'

/** Who is said to have spoken a quote, and by which words. */
export type Attribution = {
  readonly quote: Quote
  readonly frame: Frame
  readonly attributed: 'yes' | 'no' | 'not-speech'
  /**
   * Whether its own statement frames it, another quote of the speaker carries
   * on, or the speaker is only the likeliest person near by.
   */
  readonly basis: 'framed' | 'carried' | 'guessed' | 'none'
  readonly speaker?: Speaker
  readonly cue?: Phrase
}
