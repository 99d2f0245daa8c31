import {indexAt, type Range} from '../../text/range.js'
import type {Word} from '../words.js'
import {rarityOf, type Statistics} from './statistics.js'
import type {Units} from './units.js'
import {noPart, Vocabulary, vocabularyLimit} from './vocabulary.js'

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
  const vocabulary = new Vocabulary(statistics, words.length)
  const places: number[] = []
  const bagOf = (range: Range | undefined) =>
    countBag(text, words, range, vocabulary, places)
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
function countBag(
  text: string,
  words: readonly Word[],
  range: Range | undefined,
  vocabulary: Vocabulary,
  places: number[]
): Bag {
  const bag = new OpenBag(places)
  if (!range) return bag
  const {parts} = vocabulary
  let term = -1
  let name = 0
  let isCapitalBefore = false
  let endBefore = -1
  // A part is counted when the next is seen: that may make it half a name.
  for (let index = indexAt(words, range.start - 1) + 1; ; index++) {
    const word = words[index]
    if (!word || word.start >= range.end) break
    for (let part = vocabulary.firstPartOf(word); ; part++) {
      const next = parts.words[part] ?? noPart
      if (next === noPart) break
      const start = word.start + (parts.starts[part] ?? 0)
      const isCapital = parts.capitals[part] === 1
      const isBeside = isCapital && isCapitalBefore && start === endBefore + 1
      bag.add(term, isBeside && name === 2 ? 1 : name)
      bag.length++
      const isName = isCapital && !beginsSentence(text, range.start, start)
      term = next
      name = isName ? (isBeside ? 1 : 2) : 0
      isCapitalBefore = isCapital
      endBefore = word.start + (parts.ends[part] ?? 0)
    }
  }
  bag.add(term, name)
  return bag
}

/** A bag while it is filled. */
class OpenBag implements Bag {
  readonly words: number[] = []
  readonly counts: number[] = []
  readonly names: number[] = []
  readonly pairs: number[] = []
  size = 0
  length = 0
  #last = -1
  readonly #places: number[]

  /** @param places scratch: where a word stands in the bag, by its index */
  constructor(places: number[]) {
    this.#places = places
  }

  /** Counts a word, or what tells nothing of a topic. */
  add(word: number, name: number): void {
    const {words, counts, names} = this
    if (word >= 0) {
      this.size++
      if (this.#last >= 0) this.pairs.push(this.#last * vocabularyLimit + word)
      const place = this.#places[word]
      if (place === undefined || words[place] !== word) {
        this.#places[word] = words.length
        words.push(word)
        counts.push(1)
        names.push(name)
      } else {
        counts[place] = (counts[place] ?? 0) + 1
        // A full name somewhere introduces the bare one.
        if (name > 0) names[place] = names[place] === 1 ? 1 : name
      }
    }
    this.#last = word
  }
}

const openings = '.!?:“"‘\'([\n–—-'

/** Whether nothing, or an opening mark and spaces, stands before. */
function beginsSentence(text: string, start: number, index: number): boolean {
  let at = index - 1
  while (at > start && text.charCodeAt(at) === 32) at--
  return at < start || openings.includes(text.charAt(at))
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
