import {americanSpelling, hasTwoSpellings} from '../../lexicon/spellings.js'
import {groupBy} from '../../text/group-by.js'
import {indexAt} from '../../text/range.js'
import type {Quote} from '../quotes.js'
import {trait, type Spelling} from '../spelling.js'
import type {Word} from '../words.js'
import type {Variant} from './variant.js'

type Article = {
  readonly words: readonly Word[]
  readonly spelt: ReadonlyMap<string, Spelling>
  readonly quotes: readonly Quote[]
}

/** Words that stand in two spellings, names and quotations aside. */
export function findSpellings({
  words,
  spelt,
  quotes
}: Article): readonly Variant[] {
  const candidates = words.filter(({spelling, opensSentence}) =>
    opensSentence
      ? mayVaryInLower(spelling) && isSpelling(spelling.lower, spelt)
      : mayVary(spelling) && isSpelling(spelling.text, spelt)
  )
  if (candidates.length < 2) return []
  const own = candidates.filter(({start}) => {
    const quote = quotes[indexAt(quotes, start)]
    return !quote || quote.end <= start
  })
  return [...groupBy(own, keyOf).values()].flatMap(variantsIn)
}

const hyphenated = /^[a-zß-öø-ÿ]{2,3}-[a-zß-öø-ÿ]{4,}$/
/** Letters after a prefix that a hyphen keeps apart: `co-operate`. */
const joined = /^(?:co|re|pre|non|anti|mid)[a-zß-öø-ÿ]{4,}$/
const either = new RegExp(`${hyphenated.source}|${joined.source}`)

const mayVary = trait(({text}) => isVariable(text))
const mayVaryInLower = trait(({lower}) => isVariable(lower))

function isVariable(word: string): boolean {
  return hasTwoSpellings(word) || either.test(word)
}

type Known = Pick<ReadonlyMap<string, unknown>, 'has'>

function isSpelling(word: string, known: Known): boolean {
  return (
    hasTwoSpellings(word) ||
    (hyphenated.test(word) && known.has(word.replace('-', ''))) ||
    (joined.test(word) && hasHyphenated(word, known))
  )
}

function hasHyphenated(word: string, known: Known): boolean {
  return [2, 3].some((at) =>
    known.has(`${word.slice(0, at)}-${word.slice(at)}`)
  )
}

function keyOf(word: Word): string {
  return americanSpelling(spellingOf(word).replaceAll('-', ''))
}

function spellingOf({spelling}: Word): string {
  return spelling.name.toLowerCase()
}

function variantsIn(group: readonly Word[]): readonly Variant[] {
  const [reference, ...others] = [...groupBy(group, spellingOf)].sort(
    ([, a], [, b]) => b.length - a.length
  )
  if (!reference) return []
  return others.map(([form, places]) => ({
    form,
    reference: reference[0],
    places,
    references: reference[1],
    level: 'info',
    evidence:
      form.includes('-') || reference[0].includes('-')
        ? 'with and without a hyphen'
        : 'American and British spelling',
    confidence: 0.9
  }))
}
