import {indexAt, type Range} from '../../text/range.js'
import type {SortedWords} from '../../text/sorted-words.js'
import type {Word} from '../words.js'
import {partsOfWord, rowOf, type Part} from './parts.js'
import type {Statistics} from './statistics.js'
import {topicless} from './topicless.js'

/** Pairs of indices are small integers below 2^30, which maps hold best. */
export const vocabularyLimit = 1 << 15

type KnownPart = Pick<Part, 'start' | 'end' | 'isCapitalised'> & {
  /** Its index in the vocabulary; -1 for one that tells nothing of a topic. */
  readonly word: number
}

/** The topic words of an article, in the order in which they are met. */
export class Vocabulary {
  /** As each first stands in the article. */
  readonly surfaces: string[] = []
  /** In the statistics and vectors; -1 for a word they do not know. */
  readonly rows: number[] = []
  /** Words of one spelling share a string, which maps find at once. */
  readonly #spellings = new Map<string, readonly KnownPart[]>()
  readonly #indices = new Map<string, number>()
  readonly #stems: SortedWords

  constructor({stems}: Statistics) {
    this.#stems = stems
  }

  partsIn(spelling: string): readonly KnownPart[] {
    const known = this.#spellings.get(spelling)
    if (known) return known
    const parts = partsOfWord(spelling).map((part) => ({
      start: part.start,
      end: part.end,
      isCapitalised: part.isCapitalised,
      word: this.#indexOf(part)
    }))
    this.#spellings.set(spelling, parts)
    return parts
  }

  #indexOf(part: Part): number {
    const {stem, surface} = part
    const known = this.#indices.get(stem)
    if (known !== undefined) return known
    const isTopical =
      stem.length > 1 &&
      this.rows.length < vocabularyLimit &&
      !topicless.has(stem)
    const index = isTopical ? this.rows.length : -1
    if (isTopical) {
      this.rows.push(rowOf(part, this.#stems))
      this.surfaces.push(surface)
    }
    this.#indices.set(stem, index)
    return index
  }
}

/** The parts of the words in a range, one after another. */
export type Tokens = {
  /** Indices in the article's own vocabulary, or -1. */
  readonly words: readonly number[]
  /**
   * 2 for a name by itself, 1 for a name beside another capitalised word,
   * 0 for no name: a word without a capital, or where a sentence begins.
   */
  readonly names: readonly number[]
}

export function tokensIn(
  text: string,
  words: readonly Word[],
  range: Range | undefined,
  vocabulary: Vocabulary
): Tokens {
  const tokens: {words: number[]; names: number[]} = {words: [], names: []}
  if (!range) return tokens
  let isCapitalBefore = false
  let endBefore = -1
  for (let index = indexAt(words, range.start - 1) + 1; ; index++) {
    const word = words[index]
    if (!word || word.start >= range.end) break
    for (const part of vocabulary.partsIn(word.text)) {
      const start = word.start + part.start
      const isCapital = part.isCapitalised
      const isBeside = isCapital && isCapitalBefore && start === endBefore + 1
      const before = tokens.names.length - 1
      if (isBeside && tokens.names[before] === 2) tokens.names[before] = 1
      const isName = isCapital && !beginsSentence(text, range.start, start)
      tokens.words.push(part.word)
      tokens.names.push(isName ? (isBeside ? 1 : 2) : 0)
      isCapitalBefore = isCapital
      endBefore = word.start + part.end
    }
  }
  return tokens
}

const openings = '.!?:“"‘\'([\n–—-'

/** Whether nothing, or an opening mark and spaces, stands before. */
function beginsSentence(text: string, start: number, index: number): boolean {
  let at = index - 1
  while (at > start && text.charCodeAt(at) === 32) at--
  return at < start || openings.includes(text.charAt(at))
}
