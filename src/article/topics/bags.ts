import type {Range} from '../../text/range.js'
import type {Word} from '../words.js'
import {rarityOf, type Statistics} from './statistics.js'
import type {Units} from './units.js'
import {
  tokensIn,
  Vocabulary,
  vocabularyLimit,
  type Tokens
} from './vocabulary.js'

/** The topic words of a stretch of text: arrays run over distinct words. */
export type Bag = {
  /** Indices in the article's own vocabulary. */
  readonly words: readonly number[]
  readonly counts: readonly number[]
  /** 2 where a word stands as a name by itself, 1 beside another, 0 as no name. */
  readonly names: readonly number[]
  /** All topic words, repeated ones too. */
  readonly size: number
  /** All words, common ones too. */
  readonly length: number
  /** Pairs of topic words in a row, as one number each. */
  readonly pairs: readonly number[]
}

/** An article as counts of words. */
export type Bags = {
  readonly units: readonly Bag[]
  readonly headings: readonly (Bag | undefined)[]
  readonly title: Bag
  readonly terms: Terms
  /** Of each term: its count in title and units together. */
  readonly totals: Float64Array
  /** Of each term: in how many units it stands. */
  readonly spread: Float64Array
}

/** The topic words of the article. */
export type Terms = {
  /** As each first stands in the article. */
  readonly surfaces: readonly string[]
  /** In the statistics and vectors; -1 for a word they do not know. */
  readonly rows: Int32Array
  readonly idf: Float64Array
  readonly background: Float64Array
}

export function countWords(
  text: string,
  words: readonly Word[],
  {title, units}: Units,
  statistics: Statistics
): Bags {
  const vocabulary = new Vocabulary(statistics)
  const places: number[] = []
  const bagOf = (range: Range | undefined) =>
    countBag(tokensIn(text, words, range, vocabulary), places)
  const titleBag = bagOf(title)
  const bags = units.map((unit) => bagOf(unit))
  const headings = units.map(({heading}) =>
    heading ? bagOf(heading) : undefined
  )
  const terms = termsOf(vocabulary, statistics)
  const totals = new Float64Array(terms.rows.length)
  const spread = new Float64Array(terms.rows.length)
  for (const bag of [titleBag, ...bags]) {
    for (let at = 0; at < bag.words.length; at++) {
      const word = bag.words[at] ?? 0
      totals[word] = (totals[word] ?? 0) + (bag.counts[at] ?? 0)
      if (bag !== titleBag) spread[word] = (spread[word] ?? 0) + 1
    }
  }
  return {units: bags, headings, title: titleBag, terms, totals, spread}
}

/** @param places scratch: where a word stands in the bag, by its index */
function countBag(tokens: Tokens, places: number[]): Bag {
  const words: number[] = []
  const counts: number[] = []
  const names: number[] = []
  const pairs: number[] = []
  let size = 0
  let last = -1
  for (let token = 0; token < tokens.words.length; token++) {
    const word = tokens.words[token] ?? -1
    const name = tokens.names[token] ?? 0
    if (word < 0) {
      last = -1
      continue
    }
    size++
    if (last >= 0) pairs.push(last * vocabularyLimit + word)
    last = word
    const place = places[word]
    if (place === undefined || words[place] !== word) {
      places[word] = words.length
      words.push(word)
      counts.push(1)
      names.push(name)
    } else {
      counts[place] = (counts[place] ?? 0) + 1
      // A full name somewhere introduces the bare one.
      if (name > 0) names[place] = names[place] === 1 ? 1 : name
    }
  }
  return {words, counts, names, size, length: tokens.words.length, pairs}
}

function termsOf(vocabulary: Vocabulary, statistics: Statistics): Terms {
  const {surfaces} = vocabulary
  const rows = new Int32Array(vocabulary.rows)
  const idf = new Float64Array(rows.length)
  const background = new Float64Array(rows.length)
  for (const [word, row] of rows.entries()) {
    const rarity = rarityOf(statistics, row)
    idf[word] = rarity.idf
    background[word] = rarity.background
  }
  return {surfaces, rows, idf, background}
}
