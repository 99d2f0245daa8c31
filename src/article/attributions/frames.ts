import type {Quote} from '../quotes.js'
import {speechNouns} from '../../lexicon/roles.js'
import {isPhase, type Cue} from './cues.js'
import type {Frame} from './attribution.js'
import {leadingSubject} from './leading-subject.js'
import type {NounPhrase} from './noun-phrase.js'
import {phraseEndingAt} from './phrase-ending.js'
import {phraseStartingAt} from './phrase-starting.js'
import type {Token} from './tokens.js'

/** The words in a statement that give a quotation its speaker. */
export type Framing = {
  readonly frame: Frame
  readonly subject: NounPhrase
  readonly cue?: Cue
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

const classPoints = {core: 3, naming: 2.7, other: 2} as const

function bestCue(
  tokens: readonly Token[],
  at: number,
  cues: readonly Cue[]
): Cue | undefined {
  let best: Cue | undefined
  let bestScore = -Infinity
  for (const cue of cues) {
    if (isPhase(tokens, cue)) continue
    const score = scoreOf(tokens, at, cue)
    if (score > bestScore) {
      best = cue
      bestScore = score
    }
  }
  return bestScore > 0 ? best : undefined
}

function scoreOf(tokens: readonly Token[], at: number, cue: Cue): number {
  const from = Math.min(at, cue.at)
  const to = Math.max(at, cue.at)
  let breaks = 0
  let quotes = 0
  for (let index = from + 1; index < to; index++) {
    const kind = tokens[index]?.kind
    if (kind === 'stop' || kind === 'colon') breaks++
    else if (kind === 'quote') quotes++
    else if (kind === 'comma') breaks += 0.25
  }
  const isAfter = cue.at > at
  const nearest = isAfter ? Math.min(cue.at, cue.subject.first) : cue.at
  const touches = isAfter && nearest - at <= 2 && to - from <= 5
  const tail = isAfter && touches ? 0.6 : 0
  // After the quote only a tail frames it: `"…", a plan that critics say`.
  const distance = (to - from) * (isAfter ? 0.06 : 0.03)
  const leads = !isAfter && leadsIn(tokens, cue.at, at) ? 0.8 : 0
  // `"…" and the mayor said` begins a clause of its own.
  const isNew = isAfter && opensNewClause(tokens, at) ? 1.2 : 0
  const isOver =
    !isAfter && leads === 0 && closesBefore(tokens, cue, at) ? 2 : 0
  const classScore = classPoints[cue.form.cue]
  return (
    classScore +
    tail +
    leads -
    isNew -
    isOver -
    distance -
    breaks -
    (isAfter ? 0.3 : 0)
  )
}

/** `When Karimova told them, Brand rose with “…”`: it is Brand who does. */
function closesBefore(tokens: readonly Token[], cue: Cue, at: number): boolean {
  const first = tokens[0]?.lower === 'even' ? 1 : 0
  if (!adverbial.has(tokens[first]?.lower ?? '')) return false
  const comma = tokens.findIndex(({kind}) => kind === 'comma')
  if (comma < cue.at || comma > at) return false
  // `As Karimova said, the mill is “…”`: the rest is hers.
  if (tokens[first]?.lower === 'as' && cue.at === comma - 1) return false
  const subject = phraseStartingAt(tokens, comma + 1)
  return subject !== undefined && subject.last < at
}

const adverbial: ReadonlySet<string> = new Set(
  'when while as after before since because if although though once until'.split(
    ' '
  )
)

/** Whether a title in a statement is spoken all the same: `chanted “Go Home”`. */
export function isSpoken(
  text: string,
  tokens: readonly Token[],
  at: number,
  {cue, frame}: Framing
): boolean {
  const quote = tokens[at]?.quote
  if (!cue || !quote) return frame !== 'part of a clause'
  // `"Loser"` is as often a word for someone as a title.
  if (wordCount(text, quote) < 4) return true
  if (cue.at > at) return cue.at - at <= 4 && at === 0
  return cue.form.cue !== 'naming' && leadsIn(tokens, cue.at, at)
}

/** `boasted: "…"`: nothing but a point stands between. */
function leadsIn(tokens: readonly Token[], cue: number, at: number): boolean {
  for (let index = cue + 1; index < at; index++) {
    const kind = tokens[index]?.kind
    if (kind !== 'comma' && kind !== 'colon') return false
  }
  return true
}

const newClause: ReadonlySet<string> = new Set(
  'and but that which who where whose until when if while though although unless because after before since than'.split(
    ' '
  )
)

function opensNewClause(tokens: readonly Token[], at: number): boolean {
  const next =
    tokens[at + 1]?.kind === 'comma' ? tokens[at + 2] : tokens[at + 1]
  const isList = next?.lower === 'and' && tokens[at + 2]?.kind === 'quote'
  return !isList && newClause.has(next?.lower ?? '')
}

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
  return between.some(({kind}) => ending.has(kind)) ? subject : outer.subject
}

const ending: ReadonlySet<Token['kind']> = new Set(['quote', 'stop', 'colon'])

/** `KARIMOVA: "…"`, `Mira Karimova: "…"` and `The mill shuts - Mira Karimova: "…"`. */
function labelBefore(
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
function sourceBefore(
  tokens: readonly Token[],
  at: number
): NounPhrase | undefined {
  if (tokens[at - 1]?.lower !== ':') return undefined
  const source = tokens.findLastIndex(
    ({lower}, index) => lower === 'from' && index < at
  )
  if (source < Math.max(0, at - 8)) return undefined
  const opens = source === 0 || tokens[source]?.isCapitalised
  if (!opens && tokens[source - 1]?.lower !== 'more') return undefined
  const phrase = phraseStartingAt(tokens, source + 1)
  return phrase?.last === at - 2 ? phrase : undefined
}

function isPartOfName(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && (token.isCapitalised || token.lower === 'and')
  )
}

/** `"…" — Mira Karimova`. */
function signatureAfter(
  tokens: readonly Token[],
  at: number
): NounPhrase | undefined {
  const [dash, name] = [tokens[at + 1], tokens[at + 2]]
  if (at > 0 || dash?.kind !== 'dash' || !name?.isCapitalised) return undefined
  return phraseStartingAt(tokens, at + 2)
}

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
