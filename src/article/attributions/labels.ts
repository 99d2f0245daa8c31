import type {Quote} from '../quotes.js'
import type {Speaker} from './attribution.js'
import type {NounPhrase} from './noun-phrase.js'
import {phraseEndingAt} from './phrase-ending.js'
import {phraseStartingAt} from './phrase-starting.js'
import {phraseOf} from './speaker.js'
import type {Token} from './tokens.js'

/** `KARIMOVA: "…"`, `Mira Karimova: "…"` and `The mill shuts - Mira Karimova: "…"`. */
export function labelBefore(
  tokens: readonly Token[],
  at: number
): NounPhrase | undefined {
  if (at < 2 || tokens[at - 1]?.lower !== ':') return undefined
  let first = at - 1
  while (isPartOfName(tokens[first - 1])) first--
  const opens = first === 0 || tokens[first - 1]?.kind === 'dash'
  if (!opens || first === at - 1 || at - first > 6) return undefined
  return phraseEndingAt(tokens, at - 2)
}

/** `From the report: "…"`, `More from Karimova: "…"`. */
export function sourceBefore(
  tokens: readonly Token[],
  at: number
): NounPhrase | undefined {
  if (tokens[at - 1]?.lower !== ':') return undefined
  let source = at - 2
  while (at - source < longestSource && tokens[source]?.lower !== 'from')
    source--
  const opens = source === 0 || tokens[source]?.isCapitalised
  if (!opens && tokens[source - 1]?.lower !== 'more') return undefined
  if (tokens[source]?.lower !== 'from') return undefined
  const phrase = phraseStartingAt(tokens, source + 1)
  return phrase?.last === at - 2 ? phrase : undefined
}

const longestSource = 8

function isPartOfName(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && (token.isCapitalised || token.lower === 'and')
  )
}

/** `"…" — Mira Karimova`. */
export function signatureAfter(
  tokens: readonly Token[],
  at: number
): NounPhrase | undefined {
  const [dash, name] = [tokens[at + 1], tokens[at + 2]]
  if (at > 0 || dash?.kind !== 'dash' || !name?.isCapitalised) return undefined
  return phraseStartingAt(tokens, at + 2)
}

/** `"KARIMOVA: The mill is shut."`: a transcript in quotation marks. */
export function labelInside(text: string, {inner}: Quote): Speaker | undefined {
  const opening = text.slice(inner.start, inner.start + longestLabel)
  const name = label.exec(opening)?.[1]
  if (name === undefined) return undefined
  return {
    ...phraseOf(text, inner.start, inner.start + name.length),
    kind: 'name'
  }
}

const longestLabel = 40
const label =
  /^([A-ZÀ-Þ][A-ZÀ-Þ.'’-]{2,}(?: [A-ZÀ-Þ.'’-]+){0,2}|[A-ZÀ-Þ][A-Za-zÀ-ỿ.'’-]+ [A-ZÀ-Þ][A-Za-zÀ-ỿ'’-]+): [A-ZÀ-Þ]/
