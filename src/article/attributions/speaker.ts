import type {Phrase, Speaker} from './attribution.js'
import type {NounPhrase} from './noun-phrase.js'
import type {Token} from './tokens.js'

/** A noun phrase of a statement as a speaker. */
export function speakerOf(
  text: string,
  tokens: readonly Token[],
  {first, last, kind}: NounPhrase
): Speaker {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  return {...phraseOf(text, start, end), kind}
}

export function phraseOf(text: string, start: number, end: number): Phrase {
  return {start, end, text: text.slice(start, end)}
}
