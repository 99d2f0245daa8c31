/** Of an entry, in 32 bits each: 24 letters, a number, and which came last. */
const width = 8
const [numberAt, latestAt] = [6, 7]
/** Sets of two entries, in one line of a processor's cache each: 1 MiB. */
const bits = 14
/** Texts that are asked for before it is worth to remember any. */
const fewQuestions = 2000

/**
 * A number for each of the latest texts, of up to 24 letters of Latin-1. It
 * never grows, gives V8 nothing to collect, and is read in one place.
 */
export class Remembered {
  #entries: Int32Array | undefined
  #questions = 0
  readonly #key = new Int32Array(numberAt)

  get(text: string): number | undefined {
    const entries = this.#entries
    if (!entries) {
      if (this.#questions++ > fewQuestions)
        this.#entries = new Int32Array((2 * width) << bits)
      return undefined
    }
    const first = this.#find(text)
    if (first < 0) return undefined
    for (let way = 0; way < 2; way++) {
      const entry = first + way * width
      if (!this.#isAt(entries, entry)) continue
      entries[first + latestAt] = way
      return entries[entry + numberAt]
    }
    return undefined
  }

  /** In place of the one of its two that was not asked for last. */
  set(text: string, number: number): void {
    const entries = this.#entries
    const first = entries ? this.#find(text) : -1
    if (!entries || first < 0) return
    const way = 1 - (entries[first + latestAt] ?? 0)
    const entry = first + way * width
    entries.set(this.#key, entry)
    entries[entry + numberAt] = number
    entries[first + latestAt] = way
  }

  clear(): void {
    this.#entries?.fill(0)
  }

  /** Writes a text as a key; where its set begins, or -1. */
  #find(text: string): number {
    const {length} = text
    if (length > 4 * numberAt) return -1
    const key = this.#key
    key.fill(0)
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at)
      if (code > 255) return -1
      key[at >> 2] = (key[at >> 2] ?? 0) | (code << ((at & 3) << 3))
    }
    let hash = 0
    for (let at = 0; at < key.length; at++) {
      hash = Math.imul(hash ^ (key[at] ?? 0), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    return (hash >>> (32 - bits)) * 2 * width
  }

  #isAt(entries: Int32Array, entry: number): boolean {
    const key = this.#key
    for (let at = 0; at < key.length; at++)
      if (entries[entry + at] !== key[at]) return false
    return true
  }
}
