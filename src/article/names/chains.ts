import {arabicArticle} from '../../lexicon/name-parts.js'
import type {Mention, NameType} from './mentions.js'

/** All mentions of one person, firm, place or acronym. */
export type Chain = {
  /** The fullest form. */
  readonly name: string
  readonly type: NameType
  readonly mentions: readonly Mention[]
  /** Where and how a reader first learns who this is, where anyone says so. */
  readonly introduced?: {
    readonly at: Mention
    readonly how: 'full name' | 'title' | 'role' | 'gloss'
  }
}

/** Groups mentions by whom they name, in order of first mention. */
export function chainMentions(mentions: readonly Mention[]): readonly Chain[] {
  const chains = new Map<string, Mention[]>()
  const people = peopleOf(mentions)
  for (const mention of mentions) {
    const key = keyOf(mention, people)
    const chain = chains.get(key)
    if (chain) chain.push(mention)
    else chains.set(key, [mention])
  }
  return [...chains.values()].map(chainOf)
}

/** Surnames and given names of people, with the key of their chain. */
type People = {
  readonly bySurname: ReadonlyMap<string, string>
  readonly byGiven: ReadonlyMap<string, string>
}

function peopleOf(mentions: readonly Mention[]): People {
  const bySurname = new Map<string, string>()
  const byGiven = new Map<string, string>()
  for (const {given, surname} of mentions) {
    if (given === undefined || surname === undefined) continue
    const key = fullKey(given, surname)
    // Of two people with one surname, the first keeps the bare surname.
    const bare = bareKey(surname)
    if (!bySurname.has(bare)) bySurname.set(bare, key)
    const [first = given] = given.split(' ')
    if (!byGiven.has(first)) byGiven.set(first, key)
  }
  return {bySurname, byGiven}
}

function keyOf(mention: Mention, people: People): string {
  const {given, surname, text, type} = mention
  if (given !== undefined && surname !== undefined)
    return fullKey(given, surname)
  if (type === 'acronym') return text.replaceAll('.', '')
  const bare = surname ?? text
  const key = bareKey(bare)
  return people.bySurname.get(key) ?? people.byGiven.get(bare) ?? key
}

/** One key for `al-Talouk`, `Al-Talouk` and `Talouk`; `van der Velde`, `Van der Velde`. */
function bareKey(surname: string): string {
  return surname
    .replace(arabicArticle, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** One key for `Mira Karimova` and `Mira J. Karimova`. */
function fullKey(given: string, surname: string): string {
  const [first = given] = given.split(' ')
  return `${first} ${bareKey(surname)}`
}

function chainOf(mentions: readonly Mention[]): Chain {
  const full = mentions.reduce((best, mention) =>
    mention.text.length > best.text.length ? mention : best
  )
  const typed =
    mentions.find(({type}) => type === 'person') ??
    mentions.find(({type}) => type !== 'unknown')
  const named = mentions.find(
    ({given, surname}) => given !== undefined && surname !== undefined
  )
  const titled = mentions.find(({title}) => title !== undefined)
  const introduced = named
    ? ({at: named, how: 'full name'} as const)
    : titled
      ? ({
          at: titled,
          how: /^\p{Lu}/u.test(titled.title ?? '') ? 'title' : 'role'
        } as const)
      : undefined
  return {
    name: full.text,
    type: typed?.type ?? 'unknown',
    mentions,
    ...(introduced && {introduced})
  }
}
