import {
  clauseOpeners,
  determiners,
  personalPronouns,
  prepositions
} from '../../lexicon/function-words.js'
import {bodies, roles, titles} from '../../lexicon/roles.js'
import {femaleRoles, maleRoles} from '../../lexicon/gender.js'
import type {Block} from '../blocks/index.js'
import type {Chain} from '../names/chains.js'
import type {Mention} from '../names/mentions.js'
import {indexAt, type Range} from '../../text/range.js'
import type {Word} from '../words.js'
import type {Narration} from './narration.js'
import type {Attribution, Speaker} from './attribution.js'

/** A speaker whom nothing in the article introduces. */
export type Orphan = {
  readonly attribution: Attribution
  readonly speaker: Speaker
  /** The surname, or the pronoun in lower case. */
  readonly word: string
}

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly words: readonly Word[]
  readonly chains: readonly Chain[]
  readonly narration: readonly (readonly Narration[])[]
  readonly attributions: readonly Attribution[]
}

/** Speakers called by a surname that stands nowhere before. */
export function findOrphanNames(article: Article): readonly Orphan[] {
  const candidates = spoken(article.attributions).flatMap((attribution) => {
    const {speaker} = attribution
    const word =
      speaker && isTail(article.text, attribution) && surnameOf(speaker)
    return !speaker || !word ? [] : [{attribution, speaker, word}]
  })
  if (candidates.length === 0) return []
  const places = placesOf(article.words)
  const seen = new Set<string>()
  return candidates.filter(({speaker, word}) => {
    const known = places.get(word)
    const isFirst = known?.first === undefined || known.first >= speaker.start
    if (!isFirst || known?.isInName || seen.has(word)) return false
    seen.add(word)
    return true
  })
}

/** Attributions of the frames in which a speaker stands right by the quote. */
function spoken(attributions: readonly Attribution[]) {
  return attributions.filter(
    ({frame, basis, cue}) =>
      basis === 'framed' &&
      cue !== undefined &&
      (frame === 'Q, S said' || frame === 'Q, said S')
  )
}

/** Whether nothing but a comma stands between the quote and its tail. */
function isTail(text: string, {quote, speaker, cue}: Attribution): boolean {
  if (!speaker || !cue) return false
  const after = Math.min(speaker.start, cue.start)
  return after >= quote.end && /^[\s,—–-]*$/.test(text.slice(quote.end, after))
}

// `MarketHouse` is a firm; `McKinnon` and `O’Dell` are people.
const surname =
  /^(?:(?:Mc|Mac|De|Le|La|Di|Van|[OD]['’])?\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)*$/u

function surnameOf({kind, text}: Speaker): string | undefined {
  if (kind !== 'name') return undefined
  if (!surname.test(text) || /ing$/.test(text)) return undefined
  const lower = text.toLowerCase()
  if (roles.has(lower) || bodies.has(lower) || titles.has(lower))
    return undefined
  return text
}

type Places = {readonly first: number; readonly isInName: boolean}

/** Where each capitalised word first stands, and whether it ends a full name. */
function placesOf(words: readonly Word[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>()
  for (const [index, word] of words.entries()) {
    if (!word.isCapitalised) continue
    const key = word.text.replace(/['’]s?$/, '')
    const before = words[index - 1]
    const after = words[index + 1]
    const isInName =
      (before !== undefined && isBeside(before, word)) ||
      (after !== undefined && isBeside(word, after))
    const known = places.get(key)
    places.set(key, {
      first: known?.first ?? word.start,
      isInName: isInName || known?.isInName === true
    })
  }
  return places
}

function isBeside(a: Word, b: Word): boolean {
  return (
    a.isCapitalised &&
    b.isCapitalised &&
    !(a.opensSentence && isFunctionWord(a.text.toLowerCase())) &&
    a.sentence === b.sentence &&
    b.start - a.end <= 2
  )
}

function isFunctionWord(lower: string): boolean {
  return (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    clauseOpeners.has(lower) ||
    personalPronouns.has(lower)
  )
}

/** Below this many words a paragraph is too short to look back to alone. */
const shortParagraph = 40

/** `she said` where no one she could be stands near. */
export function findOrphanPronouns(
  article: Article,
  window: number
): readonly Orphan[] {
  const pronouns = spoken(article.attributions).flatMap((attribution) => {
    const {speaker} = attribution
    const word = speaker?.kind === 'pronoun' && speaker.text.toLowerCase()
    return speaker && (word === 'he' || word === 'she')
      ? [{attribution, speaker, word} as const]
      : []
  })
  if (pronouns.length === 0) return []
  const people = peopleOf(article)
  return pronouns.filter(
    (orphan) => !hasAntecedent(article, people, orphan, window)
  )
}

type Person = Range & {readonly gender: Mention['gender']}

/** Places where someone is named: in full, by title, or by a known surname. */
function peopleOf({chains, narration}: Article): readonly Person[] {
  const speakers = new Set<number>()
  for (const statements of narration)
    for (const {tokens, cues} of statements)
      for (const {subject, form} of cues)
        if (subject.kind === 'name' && form.cue === 'core')
          speakers.add(tokens[subject.last]?.end ?? -1)
  return chains
    .filter(
      ({type, mentions}) =>
        type === 'person' || mentions.some(({end}) => speakers.has(end))
    )
    .flatMap(({mentions}) => {
      const gender = mentions.find((mention) => mention.gender)?.gender
      return mentions.map(({start, end}) => ({start, end, gender}))
    })
    .sort((a, b) => a.start - b.start)
}

function hasAntecedent(
  article: Article,
  people: readonly Person[],
  {attribution: {quote}, speaker, word: pronoun}: Orphan,
  window: number
): boolean {
  const start = windowStart(article, quote.block, window)
  const first = Math.max(0, indexAt(article.words, start))
  for (let at = first; at < article.words.length; at++) {
    const word = article.words[at]
    if (!word || word.start >= speaker.start) break
    if (word.start < start) continue
    if (word.start >= quote.start && word.end <= quote.end) continue
    if (couldBe(word, pronoun)) return true
  }
  const gender = pronoun === 'she' ? 'female' : 'male'
  for (let at = indexAt(people, speaker.start - 1); at >= 0; at--) {
    const person = people[at]
    if (!person || person.start < start) break
    if ((person.gender ?? gender) === gender) return true
  }
  return false
}

/** The paragraph before, and one more for each that is short. */
function windowStart(
  {blocks, words}: Article,
  block: number,
  window: number
): number {
  let index = block
  let left = window
  while (index > 0 && left > 0) {
    index--
    const {start, end} = blocks[index] ?? {start: 0, end: 0}
    if ((end - start) / 6 >= shortParagraph) left--
    else left -= 0.5
  }
  return blocks[index]?.start ?? words[0]?.start ?? 0
}

const female: ReadonlySet<string> = new Set([
  'she',
  'her',
  'hers',
  'herself',
  'mrs',
  'ms',
  'miss'
])
const male: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', 'mr'])

function couldBe({text}: Word, pronoun: string): boolean {
  const lower = text.toLowerCase().replace(/['’]s?$/, '')
  const mine = pronoun === 'she' ? female : male
  const other = pronoun === 'she' ? maleRoles : femaleRoles
  if (mine.has(lower)) return true
  if (personalPronouns.has(lower) || other.has(lower)) return false
  return roles.has(lower) && !isGroup(lower)
}

/** `voters` are no one she could be, nor is a `Democratic` or `chief` one. */
function isGroup(lower: string): boolean {
  return (
    groups.has(lower) || (lower.endsWith('s') && roles.has(lower.slice(0, -1)))
  )
}

const groups: ReadonlySet<string> = new Set(
  'people police family spokespeople spokesmen chief chair justice executive republican democrat conservative liberal client source general'.split(
    ' '
  )
)
