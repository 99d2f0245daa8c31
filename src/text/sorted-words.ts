/** Sorted words in one string, found by bisection: nothing is read before. */
export class SortedWords {
  readonly #text: string
  readonly #starts: Uint32Array

  /**
   * @param text the words, in the order of their code units, one a line
   * @param starts where each begins in it, and one past its end
   */
  constructor(text: string, starts: Uint32Array) {
    this.#text = text
    this.#starts = starts
  }

  /** The number of words before it; -1 for a word that is not there. */
  indexOf(word: string): number {
    let low = 0
    let high = this.#starts.length - 2
    while (low <= high) {
      const middle = (low + high) >> 1
      const order = this.#compare(middle, word)
      if (order === 0) return middle
      if (order < 0) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  /** Below zero where the one at `index` comes before `word`; no slice is made. */
  #compare(index: number, word: string): number {
    const start = this.#starts[index] ?? 0
    const length = (this.#starts[index + 1] ?? start) - 1 - start
    const common = Math.min(length, word.length)
    for (let at = 0; at < common; at++) {
      const order = this.#text.charCodeAt(start + at) - word.charCodeAt(at)
      if (order !== 0) return order
    }
    return length - word.length
  }
}

/** Where each line of a text begins, and where one more would. */
export function startsOf(lines: readonly string[]): Uint32Array {
  const starts = new Uint32Array(lines.length + 1)
  for (const [index, line] of lines.entries())
    starts[index + 1] = (starts[index] ?? 0) + line.length + 1
  return starts
}
