import type {Quote} from '../quotes.js'
import {speechNouns} from '../../lexicon/roles.js'
import {bestCue, leadsIn} from './best-cue.js'
import type {Cue} from './cues.js'
import {labelBefore, signatureAfter, sourceBefore} from './labels.js'
import type {Frame} from './attribution.js'
import {leadingSubject} from './leading-subject.js'
import type {NounPhrase} from './noun-phrase.js'
import {phraseEndingAt} from './phrase-ending.js'
import {phraseStartingAt} from './phrase-starting.js'
import {conjunctions} from './token-kinds.js'
import type {Token} from './tokens.js'

/** The words in a statement that give a quotation its speaker. */
export type Framing = {
  readonly frame: Frame
  readonly subject: NounPhrase
  readonly cue?: Cue
}

/** `he wrote one line: “This Is Not Fine.”` */
function isLine(
  text: string,
  before: Token | undefined,
  {inner}: Quote
): boolean {
  return before?.lower === ':' && /[.!?]/.test(text.charAt(inner.end - 1))
}

/** How a quotation is framed by the statement it stands in. */
export function framingOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  cues: readonly Cue[]
): Framing | undefined {
  const label = labelBefore(tokens, at) ?? sourceBefore(tokens, at)
  if (label) return {frame: 'label', subject: label}
  const signature = signatureAfter(tokens, at)
  if (signature) return {frame: 'signature', subject: signature}
  const cue = bestCue(tokens, at, cues)
  if (cue) {
    const subject = climb(cue, tokens, cues)
    return {frame: frameOf(at, cue), subject, cue}
  }
  if (isBare(tokens)) return undefined
  const tail = tailAfter(text, tokens, at)
  if (tail) return tail
  const subject =
    possessorBefore(tokens, at) ??
    pronounBefore(tokens, at) ??
    leadingSubject(tokens)
  if (!subject || subject.first > at) return undefined
  return {frame: 'part of a clause', subject}
}

/** `her warning that "…"`, `Karimova’s answer, "…"`: whose word it is. */
function possessorBefore(
  tokens: readonly Token[],
  at: number
): NounPhrase | undefined {
  let noun = at - 1
  while (announces(tokens[noun])) noun--
  if (noun === at - 1) return undefined
  if (!speechNouns.has(tokens[noun]?.lower ?? '')) return undefined
  for (let owner = noun - 1; owner >= Math.max(0, noun - 3); owner--) {
    const token = tokens[owner]
    if (token?.kind !== 'word') return undefined
    if (token.lower === 'his' || token.lower === 'her')
      return {first: owner, last: owner, kind: 'pronoun'}
    if (token.isPossessive) return phraseEndingAt(tokens, owner)
  }
  return undefined
}

function announces(token: Token | undefined): boolean {
  return (
    token?.kind === 'comma' ||
    token?.kind === 'colon' ||
    token?.lower === 'that'
  )
}

/** `the reason why she had to "…"`: the subject nearest to it. */
function pronounBefore(
  tokens: readonly Token[],
  at: number
): NounPhrase | undefined {
  for (let near = at - 1; near >= Math.max(1, at - 10); near--) {
    const token = tokens[near]
    if (token?.kind !== 'word') return undefined
    if (nearSubjects.has(token.lower))
      return {first: near, last: near, kind: 'pronoun'}
  }
  return undefined
}

const nearSubjects: ReadonlySet<string> = new Set('he she who'.split(' '))

/** `"…," Karimova riffed`: the place alone makes a verb one of speech. */
function tailAfter(
  text: string,
  tokens: readonly Token[],
  at: number
): Framing | undefined {
  const {quote} = tokens[at] ?? {}
  const isLed = at > 0
  if (!quote || (isLed && tokens[at - 1]?.lower !== ':')) return undefined
  const ending = text.charAt(quote.inner.end - 1)
  if (!(isLed ? ',' : ',?!').includes(ending)) return undefined
  const next = tokens[at + 1]
  const isVerb = next && !next.isCapitalised && /..ed$/.test(next.lower)
  const subject = phraseStartingAt(tokens, at + (isVerb ? 2 : 1))
  if (!subject || isTitle(text, quote)) return undefined
  return {frame: isVerb ? 'Q, said S' : 'Q, S said', subject}
}

/** Whether nothing but quotations and points stands in a statement. */
export function isBare(tokens: readonly Token[]): boolean {
  return tokens.every(({kind}) => kind !== 'word')
}

/** Whether a title in a statement is spoken all the same: `chanted “Go Home”`. */
export function isSpoken(
  text: string,
  tokens: readonly Token[],
  at: number,
  {cue, frame}: Framing
): boolean {
  const quote = tokens[at]?.quote
  if (quote && isLine(text, tokens[at - 1], quote)) return true
  if (!cue || !quote) return frame !== 'part of a clause'
  // `"Loser"` is as often a word for someone as a title.
  if (wordCount(text, quote) < 4) return true
  if (cue.at > at) return cue.at - at <= 4 && at === 0
  return cue.form.cue === 'naming'
    ? isOfSomeone(tokens, cue.at, at)
    : leadsIn(tokens, cue.at, at)
}

/** `called Karimova “The Last of the Millers”`, as against `a film called`. */
function isOfSomeone(
  tokens: readonly Token[],
  cue: number,
  at: number
): boolean {
  const last = at - 1
  const named = tokens[last]
  if (last === cue || last > cue + longestNamed) return false
  return named?.isCapitalised === true || objects.has(named?.lower ?? '')
}

const longestNamed = 4

const objects: ReadonlySet<string> = new Set(
  'him her them me us himself herself themselves'.split(' ')
)

function frameOf(at: number, cue: Cue): Frame {
  if (cue.order === 'according to') return 'according to S'
  if (cue.order === 'verb first') return 'Q, said S'
  return cue.at > at ? 'Q, S said' : 'S said Q'
}

/** Words between a verb of speech and a pronoun that tells what was said. */
const longestLead = {core: 3, naming: 3, other: 12} as const

/** `Karimova said that in spring she began “…”`: the words are Karimova's. */
function climb(
  {form, subject}: Cue,
  tokens: readonly Token[],
  cues: readonly Cue[]
): NounPhrase {
  if (subject.kind !== 'pronoun') return subject
  const outer = cues.findLast(
    (cue) => cue.form.cue === 'core' && cue.at < subject.first
  )
  if (!outer || subject.first - outer.at > longestLead[form.cue]) return subject
  // `She said she asked “…”`: one as good as the other, and this one nearer.
  if (form.cue !== 'other' && outer.subject.kind === 'pronoun') return subject
  const between = tokens.slice(outer.at + 1, subject.first)
  // `Karimova said so, but he warned “…”`: he is someone else.
  const isOver =
    between.some(({kind}) => ending.has(kind)) ||
    conjunctions.has(between.at(-1)?.lower ?? '')
  return isOver ? subject : outer.subject
}

const ending: ReadonlySet<Token['kind']> = new Set(['quote', 'stop', 'colon'])

/** Words between the marks. */
export function wordCount(text: string, {inner}: Quote): number {
  let count = 0
  for (let at = inner.start; at < inner.end; at++) {
    const isSpace = text.charCodeAt(at) <= 32
    const wasSpace = at === inner.start || text.charCodeAt(at - 1) <= 32
    if (!isSpace && wasSpace) count++
  }
  return count
}

/** A few words in title case: a book, a song, a programme. */
export function isTitle(text: string, {inner}: Quote): boolean {
  const content = text.slice(inner.start, inner.end)
  const words = content.match(/[A-Za-zÀ-ỿ\d][A-Za-zÀ-ỿ\d'’-]*/g) ?? []
  if (words.length === 0 || words.length > 9) return false
  if (/[!?]$/.test(content) && words.length > 4) return false
  return words.every(
    (word, index) => /^[\p{Lu}\d]/u.test(word) || (index > 0 && small.has(word))
  )
}

/** Words that stay in lower case in a title. */
const small: ReadonlySet<string> = new Set(
  'a an the of in on at by for to from with as and or but nor is it vs via'.split(
    ' '
  )
)
