import type {SortedWords} from '../../text/sorted-words.js'
import type {Word} from '../words.js'
import {countedAs, type KnownPart} from './parts.js'
import type {Statistics} from './statistics.js'

/** Pairs of indices are small integers below 2^30, which maps hold best. */
export const vocabularyLimit = 1 << 15

/** Stands behind the last part of a spelling. */
export const noPart = -2

/** A number for each stem: an article is counted before the next begins. */
let room = new Uint16Array(0)

/** The topic words of an article, in the order in which they are met. */
export class Vocabulary {
  /** As each first stands in the article. */
  readonly surfaces: string[] = []
  /** In the statistics and vectors; -1 for a word they do not know. */
  readonly rows: number[] = []
  /**
   * The parts of its spellings, side by side in small numbers: the index of
   * the topic word, or -1, or `noPart`; 1 for a capital; where in the spelling
   * it begins and ends.
   */
  readonly parts = {
    words: [] as number[],
    capitals: [] as number[],
    starts: [] as number[],
    ends: [] as number[]
  }
  readonly #stems: SortedWords
  /** Of each stem that the statistics know: its index here plus one, or zero. */
  readonly #known: Uint16Array
  readonly #unknown = new Map<string, number>()
  /** Of each spelling in the article: its first part plus one, or zero. */
  readonly #firstParts: number[]

  /** @param spellings how many the article has at most */
  constructor({stems, idf}: Statistics, spellings: number) {
    this.#stems = stems
    if (room.length < idf.length) room = new Uint16Array(idf.length)
    this.#known = room.fill(0)
    this.#firstParts = new Array<number>(spellings).fill(0)
  }

  /** Where in `parts` those of a word begin. */
  firstPartOf(word: Word): number {
    const known = this.#firstParts[word.spellingIndex] ?? 0
    return known > 0 ? known - 1 : this.#meet(word)
  }

  #meet({text, spellingIndex}: Word): number {
    const first = this.parts.words.length
    this.#firstParts[spellingIndex] = first + 1
    const counted = countedAs(text, this.#stems)
    if (typeof counted === 'number') {
      const row = counted >> 1
      const index = row < 0 ? -1 : this.#indexOfRow(row, text)
      this.#addPart(index, counted & 1, 0, text.length)
    } else {
      for (const part of counted) {
        const index = part.isTopical ? this.#indexOf(part) : -1
        this.#addPart(index, Number(part.isCapitalised), part.start, part.end)
      }
    }
    this.#addPart(noPart, 0, 0, 0)
    return first
  }

  #addPart(word: number, capital: number, start: number, end: number): void {
    const {words, capitals, starts, ends} = this.parts
    words.push(word)
    capitals.push(capital)
    starts.push(start)
    ends.push(end)
  }

  #indexOf({row, stem, surface}: KnownPart): number {
    if (row >= 0) return this.#indexOfRow(row, surface)
    let index = this.#unknown.get(stem)
    if (index === undefined) {
      index = this.#add(row, surface)
      this.#unknown.set(stem, index)
    }
    return index
  }

  #indexOfRow(row: number, surface: string): number {
    const known = this.#known[row] ?? 0
    if (known > 0) return known - 1
    const index = this.#add(row, surface)
    this.#known[row] = index + 1
    return index
  }

  /** The index of a new topic word; -1 where there are too many. */
  #add(row: number, surface: string): number {
    const index = this.rows.length
    if (index >= vocabularyLimit) return -1
    this.rows.push(row)
    this.surfaces.push(surface)
    return index
  }
}
