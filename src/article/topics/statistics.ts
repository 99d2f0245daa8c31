/** What general news says of each stem: how rare it is, and how it counts. */
export type Statistics = {
  /** Row of a stem in the arrays below and in the vectors. */
  readonly rows: ReadonlyMap<string, number>
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
