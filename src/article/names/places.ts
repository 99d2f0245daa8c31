import {countries} from '../../lexicon/countries.js'
import {
  groupFamilies,
  isFormal,
  placeFamilies
} from '../../lexicon/place-forms.js'
import {groupBy} from '../../text/group-by.js'
import {indexAt, type Range} from '../../text/range.js'
import type {Quote} from '../quotes.js'
import {trait, withoutPossessive} from '../spelling.js'
import type {Word} from '../words.js'
import {isExplained, isNamedSo} from './explained.js'
import type {Mention} from './mentions.js'
import {hasCapital} from './runs.js'
import type {Variant} from './variant.js'

type Article = {
  readonly text: string
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
  readonly quotes: readonly Quote[]
}

/** One place where a country, city or group of the table is named. */
type Naming = Range & {
  readonly family: string
  readonly form: string
  readonly sentence: number
  /** In a quotation, a longer name or a formal phrase: not the writer's slip. */
  readonly isTheirs: boolean
}

/** Places under two names: Russia and the Russian Federation. */
export function findPlaceVariants(article: Article): readonly Variant[] {
  const families = groupBy(findNamings(article), ({family}) => family)
  return [...families.values()].flatMap((namings) =>
    variantsIn(article.text, namings)
  )
}

function variantsIn(text: string, namings: readonly Naming[]): Variant[] {
  const byForm = groupBy(namings, ({form}) => form)
  if (byForm.size < 2) return []
  const [reference, ...others] = [...byForm].sort(
    ([, a], [, b]) => own(b) - own(a)
  )
  if (!reference) return []
  const [form, references] = reference
  const isOwned = own(references) > 0
  return others.flatMap(([variant, places]) => {
    const isMeant = places.some(
      (place) => isNamedSo(text, place) || isGlossed(text, place, references)
    )
    if (isMeant) return []
    const mine = isOwned ? places.filter(({isTheirs}) => !isTheirs) : []
    return [
      {
        form: variant,
        reference: form,
        places: mine.length > 0 ? mine : places,
        references,
        level: mine.length > 0 ? 'warning' : 'info',
        evidence: groups.has(form)
          ? 'two forms of one name'
          : 'two names of one place',
        confidence: mine.length > 0 ? 0.8 : 0.3
      } satisfies Variant
    ]
  })
}

function own(namings: readonly Naming[]): number {
  return namings.filter(({isTheirs}) => !isTheirs).length
}

function isGlossed(
  text: string,
  place: Naming,
  references: readonly Naming[]
): boolean {
  return references.some(
    (other) =>
      other.sentence === place.sentence && isExplained(text, place, other)
  )
}

const familyOf: ReadonlyMap<string, string> = new Map(
  [...placeFamilies, ...groupFamilies].flatMap((forms) =>
    forms.map((form) => [form, forms[0] ?? form] as const)
  )
)

const groups: ReadonlySet<string> = new Set(groupFamilies.flat())

/** All countries and families by their first word. */
const formsByWord: ReadonlyMap<string, readonly string[]> = groupBy(
  [
    ...familyOf.keys(),
    ...[...countries].filter(
      (name) => !familyOf.has(name) && !name.includes(' of ')
    )
  ],
  (form) => tokenOf(withoutPossessive(form.replace(/ .*/, '')))
)

function findNamings(article: Article): readonly Naming[] {
  const {words} = article
  const namings: Naming[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || !hasCapital(word)) continue
    const found = formalAt(words, at) ?? entryAt(words, at)
    if (!found) continue
    const last = at + found.length - 1
    const naming = namingOf(article, at, last, found)
    if (naming) namings.push(naming)
    at = last
  }
  return namings
}

type Found = {
  readonly length: number
  readonly form: string
  readonly family: string
}

const opensForm = trait(({name}) => formsByWord.has(tokenOf(name)))

/** The longest form that begins at a word. */
function entryAt(words: readonly Word[], at: number): Found | undefined {
  const word = words[at]
  if (!word || !opensForm(word.spelling)) return undefined
  let longest: Found | undefined
  for (const form of formsByWord.get(tokenAt(words, at)) ?? []) {
    const tokens = form.split(' ')
    const {length} = tokens
    if (longest && length <= longest.length) continue
    const isHere = tokens.every(
      (token, offset) =>
        tokenOf(withoutPossessive(token)) === tokenAt(words, at + offset)
    )
    if (isHere) longest = {length, form, family: familyOf.get(form) ?? form}
  }
  return longest
}

/** `Islamic Republic of Iran`, by its words. */
function formalAt(words: readonly Word[], at: number): Found | undefined {
  if (!words[at]?.isCapitalised) return undefined
  for (let of = at + 1; of <= at + 4; of++) {
    const token = tokenAt(words, of)
    if (token === 'of') {
      const from = tokenAt(words, of + 1) === 'the' ? of + 2 : of + 1
      const country = entryAt(words, from)
      const constitution = tokensBetween(words, at, of)
      if (!country || !isFormal(constitution, country.form)) return undefined
      const last = from + country.length
      const form = tokensBetween(words, at, last)
      return {length: last - at, form, family: country.family}
    }
    if (!words[of]?.isCapitalised) return undefined
  }
  return undefined
}

function tokensBetween(words: readonly Word[], from: number, to: number) {
  return words
    .slice(from, to)
    .map(({spelling}) => spelling.name)
    .join(' ')
}

const constitution =
  /^(?!Czech ).*\b(?:Republic|Federation|Kingdom|Confederation|States?|Commonwealth|Sultanate|Union)\b/u

function namingOf(
  {text, words, mentions, quotes}: Article,
  first: number,
  last: number,
  {form, family}: Found
): Naming | undefined {
  const from = words[first]
  const to = words[last]
  if (!from || !to || from.sentence !== to.sentence) return undefined
  const start = from.start
  const end = to.start + to.spelling.name.length
  if (/[^\sA-Za-zÀ-ỿ'’-]/.test(text.slice(start, end))) return undefined
  const covering = [
    mentions[indexAt(mentions, start)],
    mentions[indexAt(mentions, to.start)]
  ]
  const isInName = covering.some(
    (mention) =>
      mention &&
      mention.end > start &&
      (mention.start < start || mention.end > end)
  )
  const quote = quotes[indexAt(quotes, start)]
  const isQuoted = quote !== undefined && quote.end > start
  const before = words[first - 1]
  if (/ of /.test(form) && isNamedOn(text, before, from)) return undefined
  const isLong = constitution.test(form)
  // `the Islamic Republic of Iran` is formal use; without `the` it is not.
  const hasArticle = before?.lower === 'the'
  return {
    start,
    end,
    family,
    form,
    sentence: from.sentence,
    isTheirs: isInName || isQuoted || (isLong && hasArticle)
  }
}

/** The `People’s Republic of China` is another country. */
function isNamedOn(
  text: string,
  before: Word | undefined,
  word: Word
): boolean {
  return (
    before?.isCapitalised === true &&
    !before.opensSentence &&
    text.slice(before.end, word.start) === ' '
  )
}

function tokenAt(words: readonly Word[], at: number): string {
  const word = words[at]
  return word ? tokenOf(word.spelling.name) : ''
}

function tokenOf(name: string): string {
  return name.replaceAll('’', "'")
}
