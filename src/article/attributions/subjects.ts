import {
  auxiliaries,
  clauseOpeners,
  determiners,
  months,
  prepositions,
  subjectPronouns,
  weekdays
} from '../../lexicon/function-words.js'
import {bodies, documents, roles, titles} from '../../lexicon/roles.js'
import type {SpeakerKind} from './index.js'
import type {Token} from './tokens.js'

/** A noun phrase by the indices of its first and last token. */
export type NounPhrase = {
  readonly first: number
  readonly last: number
  readonly kind: SpeakerKind
}

const particles: ReadonlySet<string> = new Set(
  'de la van der von den bin al el di da del du dos ben ibn of and the &'.split(
    ' '
  )
)

/** The phrase that ends just before `before`, the subject of a verb there. */
export function subjectBefore(
  tokens: readonly Token[],
  before: number
): NounPhrase | undefined {
  let at = before - 1
  while (isSkipped(tokens[at])) at--
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

const conjunctions: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then'])

/** `Karimova, 43, who runs the mill, said`: the phrase before the first comma. */
function beforeApposition(
  tokens: readonly Token[],
  closing: number
): NounPhrase | undefined {
  const kind = tokens[closing]?.kind
  let candidate: NounPhrase | undefined
  for (let at = closing - 1; at >= 0 && closing - at < 40; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'quote' || token.kind === 'stop') break
    if (token.kind !== kind) continue
    const phrase = phraseEndingAt(tokens, beforeBrackets(tokens, at - 1))
    if (!phrase) break
    // `her adviser, Mira Karimova, said`: the name is the apposition.
    if (candidate?.kind === 'role' && isNameBetween(tokens, at, closing))
      return candidate
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

/** `Karimova (Velmora),`: the index before the brackets. */
function beforeBrackets(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.kind !== 'bracket') return last
  let at = last - 1
  while (at >= 0 && tokens[at]?.kind !== 'bracket') at--
  return at - 1
}

/** The noun phrase whose last token is at `last`. */
export function phraseEndingAt(
  tokens: readonly Token[],
  last: number
): NounPhrase | undefined {
  const token = tokens[last]
  if (!token || token.kind !== 'word') return undefined
  if (subjectPronouns.has(token.lower))
    return {first: last, last, kind: 'pronoun'}
  if (isTime(token)) return undefined
  // `a film that said`: it is the film.
  if (token.lower === 'that' && tokens[last - 1]?.kind === 'word')
    return phraseEndingAt(tokens, last - 1)
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

/** `the mayor of Velmora said`: it is the mayor who speaks. */
function holderOf(
  tokens: readonly Token[],
  first: number
): NounPhrase | undefined {
  const preposition = tokens[first - 1]
  if (!preposition || !attaching.has(preposition.lower)) return undefined
  if (preposition.isCapitalised) return undefined
  const before = beforeBrackets(tokens, first - 2)
  const holder = phraseEndingAt(tokens, before)
  return holder && holder.kind !== 'pronoun' ? holder : undefined
}

const attaching: ReadonlySet<string> = new Set(
  'of in at from for with on'.split(' ')
)

/** `spokeswoman Mira Karimova`: the role is part of the phrase. */
function roleBefore(tokens: readonly Token[], first: number): number {
  let start = first
  while (start > 0 && first - start < 4) {
    const token = tokens[start - 1]
    if (token?.kind !== 'word') break
    if (!roles.has(token.lower) && !titles.has(token.lower)) break
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

function kindOfHead(
  head: Token | undefined,
  last: Token | undefined,
  hasDeterminer: boolean
): SpeakerKind | undefined {
  for (const token of [head, last]) {
    if (!token) continue
    if (roles.has(token.lower)) return 'role'
    if (documents.has(token.lower)) return 'document'
    if (bodies.has(token.lower)) return 'organisation'
  }
  const isPlural = /[^s]s$/.test(head?.lower ?? '')
  return head?.kind === 'word' && (isPlural || hasDeterminer)
    ? 'role'
    : undefined
}

/** The phrase that begins at `first`: the subject after `said`. */
export function phraseStartingAt(
  tokens: readonly Token[],
  first: number
): NounPhrase | undefined {
  const token = tokens[first]
  if (!token || token.kind !== 'word') return undefined
  if (subjectPronouns.has(token.lower))
    return {first, last: first, kind: 'pronoun'}
  if (isTime(token) || prepositions.has(token.lower)) return undefined
  if (clauseOpeners.has(token.lower)) return undefined
  let last = first
  for (let at = first; at < tokens.length && at - first < 14; at++) {
    const next = tokens[at]
    if (!next) break
    if (next.kind === 'stop' && isAbbreviation(tokens[at - 1])) continue
    if (next.kind !== 'word') break
    const isInName = next.isCapitalised || particles.has(next.lower)
    if (at > first && !isInName && isBoundary(next)) break
    if (at > first && isTime(next)) break
    last = at
  }
  while (last > first && !isNounLike(tokens[last])) last--
  const hasName = tokens
    .slice(first, last + 1)
    .some((part) => part.isCapitalised && !determiners.has(part.lower))
  if (hasName) return {first, last, kind: 'name'}
  const kind = kindOfHead(
    tokens[last],
    tokens[last],
    determiners.has(token.lower)
  )
  return kind ? {first, last, kind} : undefined
}

/** The subject of a statement without a verb of speech: its first phrase. */
export function leadingSubject(
  tokens: readonly Token[]
): NounPhrase | undefined {
  let first = afterDateline(tokens)
  while (conjunctions.has(tokens[first]?.lower ?? '')) first++
  // `On Tuesday, …` and `Asked about the toll, …` come before the subject.
  if (opensAdjunct(tokens, first)) return subjectAfterComma(tokens, first)
  while (tokens[first] && clauseOpeners.has(tokens[first]?.lower ?? '')) first++
  return subjectStartingAt(tokens, first)
}

/** `VELMORA - `: the index after it. */
function afterDateline(tokens: readonly Token[]): number {
  for (let at = 0; at < 9; at++) {
    const token = tokens[at]
    if (token?.kind === 'dash') return at > 0 ? at + 1 : 0
    const mayStand =
      token?.isCapitalised === true ||
      token?.kind === 'comma' ||
      token?.kind === 'bracket' ||
      /^\d/.test(token?.lower ?? '')
    if (!mayStand) return 0
  }
  return 0
}

function opensAdjunct(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first]
  if (token?.kind !== 'word') return false
  const {lower} = token
  if (isPreposition(token) || clauseOpeners.has(lower)) return true
  if (adverbs.has(lower) || opensWithTime(tokens, first)) return true
  const next = tokens[first + 1]
  return (
    (/.{3}(?:ing|ed)$/.test(lower) || lower === 'told') &&
    next?.kind === 'word' &&
    !next.isCapitalised &&
    !auxiliaries.has(next.lower)
  )
}

/** `Eight years ago, …`. */
function opensWithTime(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + 5; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (times.test(token.lower)) return true
  }
  return false
}

const times = /^(?:ago|later|earlier|(?:year|month|week|day|hour|minute)s?)$/

const adverbs: ReadonlySet<string> = new Set(
  'later earlier then meanwhile alongside last next back now soon still indeed perhaps often instead moreover nevertheless however asked first second finally recently'.split(
    ' '
  )
)

function subjectAfterComma(
  tokens: readonly Token[],
  first: number
): NounPhrase | undefined {
  let fallback: NounPhrase | undefined
  for (let at = first + 1; at < Math.min(tokens.length, first + 26); at++) {
    if (tokens[at]?.kind === 'quote') break
    if (tokens[at]?.kind !== 'comma') continue
    const subject = subjectStartingAt(tokens, at + 1)
    const next = subject && tokens[subject.last + 1]
    if (next?.kind === 'word' && !isPreposition(next)) return subject
    fallback ??= subject
  }
  const isAdverb = adverbs.has(tokens[first]?.lower ?? '')
  return (
    fallback ?? (isAdverb ? subjectStartingAt(tokens, first + 1) : undefined)
  )
}

function subjectStartingAt(
  tokens: readonly Token[],
  first: number
): NounPhrase | undefined {
  const token = tokens[first]
  if (!token || token.kind !== 'word') return undefined
  if (subjectPronouns.has(token.lower))
    return token.lower === 'it'
      ? undefined
      : {first, last: first, kind: 'pronoun'}
  const phrase = phraseStartingAt(tokens, first)
  return phrase && {...phrase, last: headOf(tokens, phrase)}
}

/** `Karimova welcomed` and `the council voted`: where the noun ends. */
function headOf(tokens: readonly Token[], {first, last}: NounPhrase): number {
  let head = first
  for (let at = first; at <= last; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.isPossessive) continue
    const isNoun =
      token.isCapitalised ||
      isNounForSpeaker(token) ||
      titles.has(token.lower) ||
      (particles.has(token.lower) && tokens[at + 1]?.isCapitalised)
    if (isNoun) head = at
    else if (
      head > first ||
      (at > first &&
        tokens[first]?.isCapitalised &&
        !determiners.has(tokens[first].lower))
    )
      break
  }
  return head > first ||
    (tokens[first]?.isCapitalised === true &&
      !determiners.has(tokens[first].lower))
    ? head
    : last
}

function isNounForSpeaker({lower}: Token): boolean {
  return roles.has(lower) || bodies.has(lower) || documents.has(lower)
}

function isBoundary({lower}: Token): boolean {
  return (
    prepositions.has(lower) ||
    clauseOpeners.has(lower) ||
    auxiliaries.has(lower)
  )
}

function isNounLike(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word') return false
  return !isBoundary(token) && !determiners.has(token.lower)
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const {lower} = tokens[at] ?? {lower: ''}
  if (lower !== 'and' && lower !== 'or') return false
  return tokens[at - 1]?.kind === 'word' && tokens[at + 1]?.kind === 'word'
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

function isTime({lower}: Token): boolean {
  return weekdays.has(lower) || (months.has(lower) && lower !== 'may')
}

function isPreposition(token: Token | undefined): boolean {
  return token?.kind === 'word' && prepositions.has(token.lower)
}

function isAbbreviation(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.isCapitalised &&
    (token.end - token.start <= 2 || titles.has(token.lower))
  )
}

function isSkipped(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.isCapitalised &&
    (auxiliaries.has(token.lower) || token.lower.endsWith('ly'))
  )
}
