import {indexAt, type Range} from '../../text/range.js'
import type {SortedWords} from '../../text/sorted-words.js'
import type {Word} from '../words.js'
import {partsOfWord, rowOf, type Part} from './parts.js'
import type {Statistics} from './statistics.js'

/** Pairs of indices are small integers below 2^30, which maps hold best. */
export const vocabularyLimit = 1 << 15

/** The topic words of an article, in the order in which they are met. */
export class Vocabulary {
  /** As each first stands in the article. */
  readonly surfaces: string[] = []
  /** In the statistics and vectors; -1 for a word they do not know. */
  readonly rows: number[] = []
  readonly #stems: SortedWords
  /** Of each stem that the statistics know: its index here plus one, or zero. */
  readonly #known: Uint16Array
  readonly #unknown = new Map<string, number>()
  /** By the number of the spelling in the article. */
  readonly #parts: (readonly Part[] | undefined)[] = []

  constructor({stems, idf}: Statistics) {
    this.#stems = stems
    this.#known = new Uint16Array(idf.length)
  }

  partsOf({text, spellingIndex}: Word): readonly Part[] {
    return (this.#parts[spellingIndex] ??= partsOfWord(text))
  }

  /** Its index; -1 for what tells nothing of a topic. */
  indexOf(part: Part): number {
    if (!part.isTopical) return -1
    const row = rowOf(part, this.#stems)
    const known =
      row < 0 ? this.#unknown.get(part.stem) : (this.#known[row] ?? 0) - 1
    if (known !== undefined && known >= 0) return known
    const index = this.rows.length
    if (index >= vocabularyLimit) return -1
    if (row < 0) this.#unknown.set(part.stem, index)
    else this.#known[row] = index + 1
    this.rows.push(row)
    this.surfaces.push(part.surface)
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
  const indices: number[] = []
  const names: number[] = []
  if (!range) return {words: indices, names}
  let isCapitalBefore = false
  let endBefore = -1
  for (let index = indexAt(words, range.start - 1) + 1; ; index++) {
    const word = words[index]
    if (!word || word.start >= range.end) break
    for (const part of vocabulary.partsOf(word)) {
      const start = word.start + part.start
      const isCapital = part.isCapitalised
      const isBeside = isCapital && isCapitalBefore && start === endBefore + 1
      const before = names.length - 1
      if (isBeside && names[before] === 2) names[before] = 1
      const isName = isCapital && !beginsSentence(text, range.start, start)
      indices.push(vocabulary.indexOf(part))
      names.push(isName ? (isBeside ? 1 : 2) : 0)
      isCapitalBefore = isCapital
      endBefore = word.start + part.end
    }
  }
  return {words: indices, names}
}

const openings = '.!?:“"‘\'([\n–—-'

/** Whether nothing, or an opening mark and spaces, stands before. */
function beginsSentence(text: string, start: number, index: number): boolean {
  let at = index - 1
  while (at > start && text.charCodeAt(at) === 32) at--
  return at < start || openings.includes(text.charAt(at))
}
