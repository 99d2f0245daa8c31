import type {Attribution, Phrase, Speaker} from './attribution.js'

/** A quote with its speaker and verb right behind it: `"…," Karimova said`. */
export type Tailed = Attribution & {
  readonly speaker: Speaker
  readonly cue: Phrase
}

/** The attributions in which nothing but a point stands between quote and tail. */
export function tailed(
  text: string,
  attributions: readonly Attribution[]
): readonly Tailed[] {
  return attributions.filter(
    (attribution): attribution is Tailed =>
      attribution.basis === 'framed' && isTail(text, attribution)
  )
}

function isTail(
  text: string,
  {quote, frame, speaker, cue}: Attribution
): boolean {
  if (!speaker || !cue) return false
  if (frame !== 'Q, S said' && frame !== 'Q, said S') return false
  const after = Math.min(speaker.start, cue.start)
  return (
    after >= quote.end &&
    // A point ends the quote; without one it is part of a clause.
    /^(?:[\p{Po}\p{Pd}].?|.{0,2}[,—–-])\s*$/u.test(
      text.slice(quote.inner.end - 1, after)
    )
  )
}
