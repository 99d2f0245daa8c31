import {auxiliaries, determiners} from '../../lexicon/function-words.js'
import {leadingSubject} from './leading-subject.js'
import type {NounPhrase} from './noun-phrase.js'
import {beforeBrackets, phraseEndingAt} from './phrase-ending.js'
import {conjunctions, isAdverb, isTime, particles} from './token-kinds.js'
import type {Token} from './tokens.js'

/** The phrase that ends just before `before`, the subject of a verb there. */
export function subjectBefore(
  tokens: readonly Token[],
  before: number
): NounPhrase | undefined {
  let at = beforeTime(tokens, before - 1)
  while (isSkipped(tokens[at])) at = beforeTime(tokens, at - 1)
  const token = tokens[at]
  if (!token) return undefined
  if (
    token.kind === 'comma' ||
    token.kind === 'dash' ||
    token.kind === 'bracket'
  )
    return beforeApposition(tokens, at)
  if (token.kind !== 'word') return undefined
  // `She greeted them and told …`: the subject is that of the verb before.
  if (conjunctions.has(token.lower)) return leadingSubject(tokens)
  return phraseEndingAt(tokens, at)
}

/** `Karimova on Monday`, `Karimova last week`: the index before the time. */
function beforeTime(tokens: readonly Token[], last: number): number {
  const token = tokens[last]
  if (token?.kind !== 'word') return last
  const before = tokens[last - 1]?.lower ?? ''
  if (spans.test(token.lower) && recent.has(before)) return last - 2
  if (!isTime(token)) return last
  return before === 'on' || recent.has(before) ? last - 2 : last - 1
}

const spans =
  /^(?:night|morning|week|month|year|spring|summer|fall|autumn|winter)$/
const recent: ReadonlySet<string> = new Set(
  'last this next late early later earlier'.split(' ')
)

function isSkipped(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.isCapitalised &&
    (auxiliaries.has(token.lower) || isAdverb(token))
  )
}

/** `Karimova, 43, who runs the mill, said`: the phrase before the first comma. */
function beforeApposition(
  tokens: readonly Token[],
  closing: number
): NounPhrase | undefined {
  const relative = relativeBefore(tokens, closing)
  if (relative)
    return phraseEndingAt(tokens, beforeBrackets(tokens, relative - 1))
  const kind = tokens[closing]?.kind
  let candidate: NounPhrase | undefined
  for (let at = closing - 1; at >= 0 && closing - at < 40; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'quote' || token.kind === 'stop') break
    if (token.kind !== kind) continue
    const phrase = phraseEndingAt(tokens, beforeBrackets(tokens, at - 1))
    if (!phrase) break
    // `Karimova, at a mill in Velmora, said`: it is not the mill.
    if (isInPlace(tokens, phrase.first)) continue
    // `her adviser, Mira Karimova, said`: the name is the apposition.
    if (candidate?.kind === 'role' && isNameBetween(tokens, at, closing))
      return phrase.kind === 'name' && phrase.first === 0 ? phrase : candidate
    if (phrase.kind === 'name' || phrase.kind === 'pronoun') return phrase
    candidate ??= phrase
  }
  // `Mira Karimova (Velmora), said`: a comma too many.
  if (!candidate && tokens[closing - 1]?.kind === 'bracket')
    return phraseEndingAt(tokens, beforeBrackets(tokens, closing - 1))
  return candidate?.kind === 'role' || candidate?.kind === 'organisation'
    ? candidate
    : undefined
}

const places: ReadonlySet<string> = new Set(
  'at in during on from with for by'.split(' ')
)

/** `Karimova, whose mill, the oldest, stood still, said`: the comma before it. */
function relativeBefore(
  tokens: readonly Token[],
  closing: number
): number | undefined {
  for (let at = closing - 1; at > 0 && closing - at < 40; at--) {
    const {kind, lower} = tokens[at] ?? {}
    if (kind === 'quote' || kind === 'stop' || kind === 'colon')
      return undefined
    if (lower !== 'who' && lower !== 'whose') continue
    // `who, on Monday, said`: it is `who` that says it.
    const isWhole = tokens[at + 1]?.kind === 'comma'
    return tokens[at - 1]?.kind === 'comma' && !isWhole ? at - 1 : undefined
  }
  return undefined
}

function isInPlace(tokens: readonly Token[], first: number): boolean {
  let before = first - 1
  if (determiners.has(tokens[before]?.lower ?? '')) before--
  return places.has(tokens[before]?.lower ?? '')
}

/** Whether a role before it and a name fill the words up to `closing`. */
function isNameBetween(
  tokens: readonly Token[],
  at: number,
  closing: number
): boolean {
  const middle = tokens.findLastIndex(
    ({kind}, index) => index > at && index < closing && kind === 'comma'
  )
  if (middle < 0 || closing - middle < 2) return false
  return tokens
    .slice(middle + 1, closing)
    .every((token) => token.isCapitalised || particles.has(token.lower))
}
