import {
  auxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns
} from '../../lexicon/function-words.js'
import {titles} from '../../lexicon/roles.js'
import {kindOfHead, type NounPhrase} from './noun-phrase.js'
import {
  isAbbreviation,
  isPreposition,
  isSomeone,
  isTime,
  particles
} from './token-kinds.js'
import type {Token} from './tokens.js'

/** The noun phrase whose last token is at `last`. */
export function phraseEndingAt(
  tokens: readonly Token[],
  last: number
): NounPhrase | undefined {
  const token = tokens[last]
  if (!token || token.kind !== 'word') return undefined
  if (subjectPronouns.has(token.lower))
    return {first: last, last, kind: 'pronoun'}
  if (token.lower === 'which') return {first: last, last, kind: 'document'}
  if (isTime(token)) return undefined
  // `a film that said`: it is the film.
  if (token.lower === 'that' && tokens[last - 1]?.kind === 'word')
    return phraseEndingAt(tokens, last - 1)
  if (token.lower === 'percent' && last > 0)
    return {first: last - 1, last, kind: 'role'}
  if (token.isCapitalised) return nameEndingAt(tokens, last)
  return commonPhraseEndingAt(tokens, last)
}

function nameEndingAt(tokens: readonly Token[], last: number): NounPhrase {
  let first = last
  while (first > 0) {
    const token = tokens[first - 1]
    if (!token) break
    if (token.kind === 'stop' && isAbbreviation(tokens[first - 2])) {
      first--
      continue
    }
    if (token.kind !== 'word') break
    if (
      token.isCapitalised &&
      !isTime(token) &&
      !opensClause(tokens, first - 1)
    ) {
      first--
      continue
    }
    const beyond = tokens[first - 2]
    if (
      particles.has(token.lower) &&
      beyond?.kind === 'word' &&
      beyond.isCapitalised
    ) {
      first -= 2
      continue
    }
    break
  }
  while (first < last && tokens[first]?.kind === 'stop') first++
  const holder = holderOf(tokens, first)
  if (holder) return holder
  const start = roleBefore(tokens, first)
  return {first: start, last, kind: 'name'}
}

/** `But Karimova said`: a capital at the start proves no name. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || at > 0) return false
  return (
    clauseOpeners.has(token.lower) ||
    prepositions.has(token.lower) ||
    auxiliaries.has(token.lower)
  )
}

/** `the mayor of Velmora said`: it is the mayor who speaks. */
function holderOf(
  tokens: readonly Token[],
  first: number
): NounPhrase | undefined {
  let at = first - 1
  if (determiners.has(tokens[at]?.lower ?? '')) at--
  const preposition = tokens[at]
  if (!preposition || preposition.isCapitalised) return undefined
  if (isOfAgent(tokens, at)) return phraseEndingAt(tokens, at - 2)
  if (at < first - 1 || !attaching.has(preposition.lower)) return undefined
  const before = beforeBrackets(tokens, at - 1)
  const holder = phraseEndingAt(tokens, before)
  return holder && holder.kind !== 'pronoun' ? holder : undefined
}

/** `a letter obtained by the council`: it is the letter. */
function isOfAgent(tokens: readonly Token[], at: number): boolean {
  const participle = tokens[at - 1]?.lower ?? ''
  // `an aide speaking to the Velmora Times`
  if (tokens[at]?.lower === 'to')
    return participle === 'speaking' || participle === 'talking'
  return (
    tokens[at]?.lower === 'by' &&
    (/..ed$/.test(participle) || participles.has(participle)) &&
    !auxiliaries.has(tokens[at - 2]?.lower ?? '')
  )
}

const participles: ReadonlySet<string> = new Set(
  'written led given made seen run held taken'.split(' ')
)

const attaching: ReadonlySet<string> = new Set(
  'of in at from for with on'.split(' ')
)

/** `Karimova (Velmora),`: the index before the brackets. */
export function beforeBrackets(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.kind !== 'bracket') return last
  let at = last - 1
  while (at >= 0 && tokens[at]?.kind !== 'bracket') at--
  return at - 1
}

/** `spokeswoman Mira Karimova`: the role is part of the phrase. */
function roleBefore(tokens: readonly Token[], first: number): number {
  let start = first
  while (start > 0 && first - start < 4) {
    const token = tokens[start - 1]
    if (token?.kind !== 'word') break
    if (!isSomeone(token) && !titles.has(token.lower)) break
    start--
  }
  return start
}

function commonPhraseEndingAt(
  tokens: readonly Token[],
  last: number
): NounPhrase | undefined {
  let first = last
  let head = last
  for (let at = last; at >= 0 && last - at < 10; at--) {
    const token = tokens[at]
    if (!token || token.kind !== 'word') break
    if (clauseOpeners.has(token.lower) && !isJoined(tokens, at)) break
    if (subjectPronouns.has(token.lower)) break
    first = at
    if (prepositions.has(token.lower)) {
      head = at - 1
      continue
    }
    if (determiners.has(token.lower) || token.isPossessive) {
      if (token.isPossessive) first = possessorStart(tokens, at)
      if (!isPreposition(tokens[first - 1])) break
    }
  }
  while (first < last && isPreposition(tokens[first])) first++
  if (head < first) head = last
  const hasVerb = tokens
    .slice(first, last + 1)
    .some(({lower}) => auxiliaries.has(lower))
  if (hasVerb) return undefined
  const kind = kindOfHead(
    tokens[head],
    tokens[last],
    determiners.has(tokens[first]?.lower ?? '') ||
      tokens[first]?.isPossessive === true
  )
  return kind ? {first, last: Math.max(head, first), kind} : undefined
}

function possessorStart(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && tokens[first - 1]?.isCapitalised) first--
  return determiners.has(tokens[first - 1]?.lower ?? '') ? first - 1 : first
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const {lower} = tokens[at] ?? {lower: ''}
  if (lower !== 'and' && lower !== 'or') return false
  return tokens[at - 1]?.kind === 'word' && tokens[at + 1]?.kind === 'word'
}
