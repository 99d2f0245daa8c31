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
      const other = this.#at(middle)
      if (other === word) return middle
      if (other < word) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  #at(index: number): string {
    const start = this.#starts[index] ?? 0
    const next = this.#starts[index + 1] ?? start
    return this.#text.slice(start, next - 1)
  }
}

/** Where each line of a text begins, and where one more would. */
export function startsOf(lines: readonly string[]): Uint32Array {
  const starts = new Uint32Array(lines.length + 1)
  for (const [index, line] of lines.entries())
    starts[index + 1] = (starts[index] ?? 0) + line.length + 1
  return starts
}
