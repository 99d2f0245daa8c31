import type {SortedWords} from '../../text/sorted-words.js'

/** What general news says of each stem: how rare it is, and how it counts. */
export type Statistics = {
  /** A stem's place among them is its row in the arrays and in the vectors. */
  readonly stems: SortedWords
  /** ln(paragraphs / paragraphs with the stem). */
  readonly idf: Float32Array
  /** Share of all words. */
  readonly background: Float32Array
  /** For stems without a row. */
  readonly unknown: {readonly idf: number; readonly background: number}
}

/** Numbers for the stem in a row, or for one that has none. */
export function rarityOf(statistics: Statistics, row: number) {
  const {idf, background, unknown} = statistics
  return {
    idf: idf[row] ?? unknown.idf,
    background: background[row] ?? unknown.background
  }
}
