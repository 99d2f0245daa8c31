/** Questions after which it is worth to read all words. */
const fewQuestions = 2000

/**
 * Sorted words in one string, found by bisection: nothing is read before. Who
 * asks often is answered by their hashes.
 */
export class SortedWords {
  readonly #text: string
  readonly #starts: Uint32Array
  #places: Uint32Array | undefined
  #questions = 0

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
    this.#places ??=
      this.#questions++ < fewQuestions ? undefined : this.#placed()
    return this.#places ? this.#placeIn(this.#places, word) : this.#bisect(word)
  }

  #bisect(word: string): number {
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

  /** The words by their hashes: each its index plus one, at the next free place. */
  #placed(): Uint32Array {
    const count = this.#starts.length - 1
    const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 1)))
    for (let index = 0; index < count; index++) {
      const start = this.#starts[index] ?? 0
      const end = (this.#starts[index + 1] ?? 0) - 1
      let at = hashOf(this.#text, start, end) & (places.length - 1)
      while (places[at] !== 0) at = (at + 1) & (places.length - 1)
      places[at] = index + 1
    }
    return places
  }

  #placeIn(places: Uint32Array, word: string): number {
    let at = hashOf(word, 0, word.length) & (places.length - 1)
    for (;;) {
      const index = (places[at] ?? 0) - 1
      if (index < 0 || this.#compare(index, word) === 0) return index
      at = (at + 1) & (places.length - 1)
    }
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

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

/** Where each line of a text begins, and where one more would. */
export function startsOf(lines: readonly string[]): Uint32Array {
  const starts = new Uint32Array(lines.length + 1)
  for (const [index, line] of lines.entries())
    starts[index + 1] = (starts[index] ?? 0) + line.length + 1
  return starts
}
