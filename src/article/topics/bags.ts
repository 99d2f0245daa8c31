import type {Range} from '../../text/range.js'
import {commonIdf, rarityOf, type Statistics} from './statistics.js'
import {tokensOf} from './tokens.js'
import type {Units} from './units.js'

/** The topic words of a stretch of text: arrays run over distinct words. */
export type Bag = {
  /** Indices in the article's own vocabulary. */
  readonly words: readonly number[]
  readonly counts: readonly number[]
  /** 1 where a word stands as a name. */
  readonly names: readonly number[]
  /** All topic words, repeated ones too. */
  readonly size: number
  /** All words, common ones too. */
  readonly length: number
  /** Pairs of topic words in a row, as one number each. */
  readonly pairs: readonly number[]
}

/** A topic word of the article. */
export type Term = {
  /** As it first stands in the article. */
  readonly surface: string
  readonly stem: string
  /** Row in the statistics and vectors; -1 for a word they do not know. */
  readonly row: number
  readonly idf: number
  readonly background: number
}

/** An article as counts of words. */
export type Bags = {
  readonly units: readonly Bag[]
  readonly headings: readonly (Bag | undefined)[]
  readonly title: Bag
  readonly terms: readonly Term[]
  /** Of each term: its count in title and units together. */
  readonly totals: Float64Array
  /** Of each term: in how many units it stands. */
  readonly spread: Float64Array
}

const vocabularyLimit = 1 << 20

export function countWords(
  text: string,
  {title, units}: Units,
  statistics: Statistics
): Bags {
  const terms: Term[] = []
  const indices = new Map<string, number>()
  const bagOf = (range: Range | undefined) =>
    countBag(text, range, statistics, terms, indices)
  const titleBag = bagOf(title)
  const bags = units.map((unit) => bagOf(unit))
  const headings = units.map(({heading}) =>
    heading ? bagOf(heading) : undefined
  )
  const totals = new Float64Array(terms.length)
  const spread = new Float64Array(terms.length)
  for (const bag of [titleBag, ...bags]) {
    for (const [at, word] of bag.words.entries()) {
      totals[word] = (totals[word] ?? 0) + (bag.counts[at] ?? 0)
      if (bag !== titleBag) spread[word] = (spread[word] ?? 0) + 1
    }
  }
  return {units: bags, headings, title: titleBag, terms, totals, spread}
}

function countBag(
  text: string,
  range: Range | undefined,
  statistics: Statistics,
  terms: Term[],
  indices: Map<string, number>
): Bag {
  const words: number[] = []
  const counts: number[] = []
  const names: number[] = []
  const pairs: number[] = []
  const places = new Map<number, number>()
  const tokens = range ? tokensOf(text, range) : []
  let size = 0
  let last = -1
  for (const {stem, surface, isName} of tokens) {
    let word = indices.get(stem)
    if (word === undefined) {
      const row = statistics.rows.get(stem) ?? -1
      const rarity = rarityOf(statistics, row)
      const isTopical = rarity.idf >= commonIdf && stem.length > 1
      word = isTopical && terms.length < vocabularyLimit ? terms.length : -1
      if (word >= 0) terms.push({surface, stem, row, ...rarity})
      indices.set(stem, word)
    }
    if (word < 0) {
      last = -1
      continue
    }
    size++
    if (last >= 0) pairs.push(last * vocabularyLimit + word)
    last = word
    const place = places.get(word)
    if (place === undefined) {
      places.set(word, words.length)
      words.push(word)
      counts.push(1)
      names.push(isName ? 1 : 0)
    } else {
      counts[place] = (counts[place] ?? 0) + 1
      if (isName) names[place] = 1
    }
  }
  return {words, counts, names, size, length: tokens.length, pairs}
}
