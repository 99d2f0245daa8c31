import {
  auxiliaries,
  clauseOpeners,
  prepositions
} from '../../lexicon/function-words.js'
import {cueForms} from '../../lexicon/speech-verbs.js'
import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import {trait} from '../spelling.js'
import type {Word} from '../words.js'

/** A country's name that takes `the` and stands without it. */
export type MissingArticle = Range & {
  readonly name: string
  readonly opensSentence: boolean
}

type Article = {
  readonly text: string
  readonly words: readonly Word[]
  readonly blocks: readonly Block[]
}

const names: ReadonlySet<string> = new Set([
  'Russian Federation',
  'Soviet Union',
  'European Union',
  'African Union',
  'United States',
  'United States of America',
  'United Kingdom',
  'United Nations',
  'United Arab Emirates',
  'Czech Republic',
  'Slovak Republic',
  'Kyrgyz Republic',
  'Dominican Republic',
  'Central African Republic',
  'Syrian Arab Republic',
  'Netherlands',
  'Philippines',
  'Bahamas',
  'Maldives',
  'Seychelles',
  'Solomon Islands',
  'Marshall Islands',
  'Cayman Islands',
  'Falkland Islands',
  'Faroe Islands',
  'Canary Islands',
  'Vatican',
  'Kremlin',
  'Middle East',
  'West Bank',
  'Gaza Strip'
])
const longest = 4
const openings: ReadonlySet<string> = new Set(
  [...names].map((name) => name.replace(/ .*/, ''))
)
const opensName = trait(({name}) => openings.has(name))

/** Where a sentence goes on without the name: `in United States to sign`. */
export function findMissingArticles(
  article: Article
): readonly MissingArticle[] {
  const {words} = article
  const found: MissingArticle[] = []
  for (let at = 0; at < words.length; at++) {
    const last = lastOfName(article, at)
    if (last === undefined) continue
    const missing = missingAt(article, at, last)
    if (missing) found.push(missing)
    at = last
  }
  return found
}

function lastOfName({text, words}: Article, at: number): number | undefined {
  const first = words[at]
  if (!first || !opensName(first.spelling)) return undefined
  for (
    let last = Math.min(at + longest, words.length) - 1;
    last >= at;
    last--
  ) {
    const to = words[last]
    if (!to || to.sentence !== first.sentence) continue
    const end = to.start + to.spelling.name.length
    if (names.has(text.slice(first.start, end).replaceAll(/\s+/g, ' ')))
      return last
  }
  return undefined
}

function missingAt(
  {text, words, blocks}: Article,
  at: number,
  last: number
): MissingArticle | undefined {
  const first = words[at]
  const end = words[last]
  if (!first || !end || blocks[first.block]?.kind !== 'body') return undefined
  if (end.spelling.name !== end.text) return undefined
  const before = words[at - 1]
  const opens = first.opensSentence
  if (!opens && !isPreposition(text, before, first)) return undefined
  if (!endsPhrase(text, end, words.slice(last + 1, last + 3), opens))
    return undefined
  return {
    start: first.start,
    end: end.end,
    name: text.slice(first.start, end.end),
    opensSentence: opens
  }
}

// Not `as`, `like`, `than`, `per`, which also stand before titles of things.
const loose: ReadonlySet<string> = new Set(['as', 'like', 'than', 'per', 'via'])

function isPreposition(
  text: string,
  before: Word | undefined,
  first: Word
): boolean {
  return (
    before !== undefined &&
    before.sentence === first.sentence &&
    prepositions.has(before.text) &&
    !loose.has(before.text) &&
    text.slice(before.end, first.start).trim() === ''
  )
}

const joins: ReadonlySet<string> = new Set(['and', 'or'])

/** Whether the name stands for itself, and not before a noun. */
function endsPhrase(
  text: string,
  end: Word,
  [next, beyond]: readonly Word[],
  opensSentence: boolean
): boolean {
  const isLast = !next || next.sentence !== end.sentence
  if (isLast) return !opensSentence
  const gap = text.slice(end.end, next.start)
  if (/^[,;.)]/.test(gap)) return !opensSentence
  if (gap.trim() !== '' || next.isCapitalised) return false
  if (auxiliaries.has(next.text)) return true
  // `Middle East and Africa embassies`
  if (opensSentence || (joins.has(next.text) && beyond?.isCapitalised))
    return false
  return (
    prepositions.has(next.text) ||
    clauseOpeners.has(next.text) ||
    cueForms.has(next.text)
  )
}
