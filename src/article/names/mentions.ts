import {
  genderOf,
  isGivenName,
  isOrdinaryWord
} from '../../lexicon/known-names.js'
import {
  organisationNouns,
  particles,
  placeNouns,
  suffixes
} from '../../lexicon/name-parts.js'
import {isPlaceName} from '../../lexicon/place-names.js'
import {titles} from '../../lexicon/roles.js'
import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import {trait, withoutPossessive} from '../spelling.js'
import type {Word} from '../words.js'
import {findRuns, type Run} from './runs.js'

export type NameType =
  'person' | 'organisation' | 'place' | 'acronym' | 'unknown'

/** One place where a name stands: a run of capitalised words. */
export type Mention = Range & {
  readonly index: number
  /** The name as it stands, without title and possessive. */
  readonly text: string
  readonly type: NameType
  /** The name's words, without title; the last may carry a possessive. */
  readonly words: readonly Word[]
  /** The title or role directly before it: `President`, `Mr.`, `mayor`. */
  readonly title: string | undefined
  readonly given: string | undefined
  readonly surname: string | undefined
  readonly gender: 'female' | 'male' | undefined
  readonly isPossessive: boolean
  /** Index of its block. */
  readonly block: number
  /** Index of its sentence. */
  readonly sentence: number
}

/** All mentions, in order; ranges leave out title and possessive. */
export function findMentions(
  text: string,
  words: readonly Word[],
  blocks: readonly Block[]
): readonly Mention[] {
  const mentions: Mention[] = []
  for (const run of findRuns(text, words, blocks)) {
    const mention = mentionOf(text, words, run, mentions.length)
    if (mention) mentions.push(mention)
  }
  return withPeople(mentions)
}

/** `Tova Ekdahl` is a person where `Ekdahl` alone is spoken of too. */
function withPeople(mentions: readonly Mention[]): readonly Mention[] {
  const bare = new Set<string>()
  for (const {type, text, words} of mentions)
    if (type === 'unknown' && words.length === 1 && !isOrdinaryWord(text))
      bare.add(text)
  return mentions.map((mention) => {
    const {type, words, title} = mention
    if (type !== 'unknown' || words.length < 2 || words.length > 4)
      return mention
    const parts = personParts(words, title)
    const isPerson =
      parts.surname !== undefined &&
      bare.has(parts.surname) &&
      !isPlaceName(parts.surname) &&
      (title !== undefined || isForename(words[0]?.text ?? ''))
    return isPerson ? {...mention, type: 'person', ...parts} : mention
  })
}

/** `Rural America`, `Eastern Europe` and `U.S. Latinos` are no people. */
function isForename(word: string): boolean {
  return isGivenName(word) || !(isOrdinaryWord(word) || unions.test(word))
}

const unions = /^(?:U\.?[KNS]|E\.?U)\.?$/

function mentionOf(
  text: string,
  words: readonly Word[],
  run: Run,
  index: number
): Mention | undefined {
  const titled = titleLength(run)
  const named = run.slice(titled)
  const first = named[0]
  const last = named.at(-1)
  if (!first || !last) return undefined
  const lastName = last.spelling.name
  const isPossessive =
    lastName !== last.text ||
    (/s$/i.test(last.text) &&
      /^['’](?![A-Za-zÀ-ỿ])/.test(text.slice(last.end, last.end + 2)))
  const end = last.start + lastName.length
  const title = titleBefore(text, words, run, titled)
  const type = typeOf(text, words, named, title)
  const {given, surname, gender} =
    type === 'person' ? personParts(named, title) : nobody
  return {
    start: first.start,
    end,
    index,
    text: first === last ? lastName : text.slice(first.start, end),
    type,
    words: named,
    title,
    given,
    surname,
    gender,
    isPossessive,
    block: first.block,
    sentence: first.sentence
  }
}

/** How many words up to the last title of a run; never all of them. */
function titleLength(run: Run): number {
  for (let at = run.length - 2; at >= 0; at--) {
    if (!titles.has(run[at]?.lower ?? '')) continue
    const next = run[at + 1]
    // `Justice Department`, `Judge of Velmora`, `General Motors Co`.
    if (!next || !goesOn(next.spelling)) return at + 1
  }
  return 0
}

const goesOn = trait(({name}) => {
  const lower = name.toLowerCase()
  return particles.has(lower) || lower === 'of' || organisationNouns.has(lower)
})

function titleBefore(
  text: string,
  words: readonly Word[],
  run: Run,
  titled: number
): string | undefined {
  const first = run[0]
  const lastTitle = run[titled - 1]
  if (first && lastTitle) return text.slice(first.start, lastTitle.end)
  const before = first && words[first.index - 1]
  if (!before || before.sentence !== first.sentence) return undefined
  if (text.slice(before.end, first.start).trim() !== '') return undefined
  // `Editor’s Note`
  if (before.spelling.name !== before.text) return undefined
  return before.isRole || titles.has(before.lower) ? before.text : undefined
}

const acronym = /^(?:(?:[A-ZÀ-Þ]\.){2,}|[A-ZÀ-Þ][A-ZÀ-Þ\d&-]+s?)$/
const speech =
  /^(?:said|says|say|told|tells|asked|added|adds|wrote|writes|argued|argues|who|tweeted|testified|explained|recalled)$/

const isAcronym = trait(({name}) => acronym.test(name))
const isBody = trait(({name}) => organisationNouns.has(name.toLowerCase()))
const isPlaceNoun = trait(({name}) => placeNouns.has(name.toLowerCase()))
const isOrdinary = trait(({text}) => isOrdinaryWord(text))
const isGiven = trait(({text}) => isGivenName(text))

function typeOf(
  text: string,
  words: readonly Word[],
  named: Run,
  title: string | undefined
): NameType {
  const first = named[0]
  const last = named.at(-1)
  if (!first || !last) return 'unknown'
  const isOne = named.length === 1
  if (isOne && isAcronym(first.spelling)) return 'acronym'
  if (!isOne) {
    if (named.some(({spelling}) => isBody(spelling))) return 'organisation'
    if (isPlaceNoun(last.spelling)) return 'place'
  }
  if (isPlaceName(withoutPossessive(text.slice(first.start, last.end))))
    return 'place'
  // `Mr. Brown` is a person; `First Amendment`, `former Republican` are not.
  const isRank =
    isOne && isOrdinary(first.spelling) && !addresses.test(title ?? '')
  if (title !== undefined && !isRank) return 'person'
  if (isOne || acronym.test(last.text)) return 'unknown'
  if (
    (isGiven(first.spelling) &&
      !(isOrdinary(first.spelling) && isOrdinary(last.spelling))) ||
    (/^(?:[A-ZÀ-Þ]|(?:[A-ZÀ-Þ]\.){2,})$/.test(first.text) &&
      !isPlaceName(last.text))
  )
    return 'person'
  const next = words[last.index + 1]
  const gap = next ? text.slice(last.end, next.start) : ''
  if (next && gap === ', ' && tellsAge(next, words[next.index + 1]))
    return 'person'
  if (next && (gap === ' ' || gap === ', ') && speech.test(next.text))
    return named.length <= 3 ? 'person' : 'unknown'
  return 'unknown'
}

/** `, 43,`, `, aged 43` and `, a 43-year-old baker`. */
function tellsAge(next: Word, afterNext: Word | undefined): boolean {
  if (/^\d{2}$/.test(next.text)) return true
  return (
    /^(?:an?|the|aged)$/.test(next.text) &&
    /^\d{1,3}(?:-year-old)?$/.test(afterNext?.text ?? '')
  )
}

/** Titles that only a name follows. */
const addresses =
  /(?:^|\s)(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|sen|rep|gov|president|senator|judge|justice|queen|king|prince|princess|pope|professor|captain|sergeant|mayor)\.?$/i

/** Titles that stand before a given name. */
const givenTitles =
  /(?:^|\s)(?:sir|dame|king|queen|prince|princess|pope|saint|st|sister|brother)\.?$/i

/** What a person's words are: which are given names, which the surname. */
type PersonParts = Pick<Mention, 'given' | 'surname' | 'gender'>

const nobody: PersonParts = {
  given: undefined,
  surname: undefined,
  gender: undefined
}

function personParts(named: Run, title: string | undefined): PersonParts {
  const parts = named.map(({spelling}) => spelling.name)
  let count = parts.length
  while (count > 1 && suffixes.has(parts[count - 1]?.toLowerCase() ?? ''))
    count--
  const takesGiven = title !== undefined && givenTitles.test(title)
  if (count === 1) {
    const [only] = parts
    const gender = genderOfPerson(takesGiven ? only : undefined, title)
    return {
      given: takesGiven ? (only ?? '') : undefined,
      surname: takesGiven ? undefined : (only ?? ''),
      gender
    }
  }
  let from = count - 1
  while (from > 1 && particles.has(parts[from - 1] ?? '')) from--
  const given = parts.slice(0, from).join(' ')
  const gender = genderOfPerson(parts[0], title)
  return {
    given,
    surname: parts.slice(from, count).join(' '),
    gender
  }
}

function genderOfPerson(given: string | undefined, title: string | undefined) {
  const lower = title?.toLowerCase() ?? ''
  if (
    /(?:^|\s)(?:mrs?s?|ms|miss|lady|dame|queen|princess|duchess|baroness|sister|mother|spokeswoman|chairwoman|congresswoman|councilwoman|actress)\.?$/.test(
      lower
    ) &&
    !/(?:^|\s)mr\.?$/.test(lower)
  )
    return 'female'
  if (
    /(?:^|\s)(?:mr|sir|lord|king|prince|duke|baron|brother|father|pope|spokesman|chairman|congressman|councilman)\.?$/.test(
      lower
    )
  )
    return 'male'
  return given === undefined ? undefined : genderOf(given)
}
