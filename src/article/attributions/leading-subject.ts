import {
  auxiliaries,
  clauseOpeners,
  determiners
} from '../../lexicon/function-words.js'
import {bodies, documents, titles} from '../../lexicon/roles.js'
import type {NounPhrase} from './noun-phrase.js'
import {phraseStartingAt} from './phrase-starting.js'
import {
  conjunctions,
  isPreposition,
  isSomeone,
  particles
} from './token-kinds.js'
import type {Token} from './tokens.js'

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
  const next = tokens[first + 1]
  // `That letter` is a subject, `that Karimova left` a clause.
  if (lower === 'that' && next && isNounForSpeaker(next)) return false
  if (isPreposition(token) || clauseOpeners.has(lower)) return true
  if (isOpeningAdverb(lower) || opensWithTime(tokens, first)) return true
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

const times = /^(?:ago|(?:year|month|week|day|hour|minute|moment)s?)$/

const adverbs: ReadonlySet<string> = new Set(
  'shortly immediately ever later earlier then meanwhile alongside last next back now soon still indeed perhaps often instead moreover nevertheless however asked first second finally recently'.split(
    ' '
  )
)

/** `Even then, …`, `Only Karimova …`. */
function isOpeningAdverb(lower: string): boolean {
  return adverbs.has(lower) || auxiliaries.has(lower)
}

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
    if (next?.kind === 'word' && !isPreposition(next) && !opensClause(next))
      return subject
    fallback ??= subject
  }
  const isAdverb = isOpeningAdverb(tokens[first]?.lower ?? '')
  return (
    fallback ?? (isAdverb ? subjectStartingAt(tokens, first + 1) : undefined)
  )
}

/** `the mayor that year`, `the quarter where the mill stood`: no verb yet. */
function opensClause({lower}: Token): boolean {
  return determiners.has(lower) || clauseOpeners.has(lower)
}

function subjectStartingAt(
  tokens: readonly Token[],
  first: number
): NounPhrase | undefined {
  const {lower} = tokens[first] ?? {lower: ''}
  if (empty.test(lower) || auxiliaries.has(lower)) return undefined
  const phrase = phraseStartingAt(tokens, first)
  return phrase && {...phrase, last: headOf(tokens, phrase)}
}

/** `It is …`, `There’s …`: no one who speaks. */
const empty = /^(?:it|(?:it|there|that|here|what)['’]s|i['’]m)$/

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

function isNounForSpeaker(token: Token): boolean {
  const {lower} = token
  return isSomeone(token) || bodies.has(lower) || documents.has(lower)
}
