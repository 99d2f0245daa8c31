import type {Range} from '../../text/range.js'
import type {Quote} from '../quotes.js'

/** A range with the words that stand in it. */
export type Phrase = Range & {readonly text: string}

export type SpeakerKind =
  'name' | 'pronoun' | 'role' | 'organisation' | 'document'

export type Speaker = Phrase & {readonly kind: SpeakerKind}

/** One sign for or against a quote having a speaker, with its points. */
export type Evidence = {readonly sign: string; readonly points: number}

/** Who is said to have spoken a quote, and by which words. */
export type Attribution = {
  readonly quote: Quote
  /** How quote and speaker stand to each other: `Q, S said`, `continuation` … */
  readonly frame: string
  readonly attributed: 'yes' | 'no' | 'not-speech'
  readonly speaker?: Speaker
  readonly cue?: Phrase
  /** Whom a pronoun or role stands for, where known. */
  readonly refersTo?: Phrase
  readonly evidence: readonly Evidence[]
}

/** Every quote, in order, with who is said to have spoken it. */
export function attributeQuotes(
  quotes: readonly Quote[]
): readonly Attribution[] {
  return quotes.map((quote) => ({
    quote,
    frame: 'none',
    attributed: 'no',
    evidence: []
  }))
}
