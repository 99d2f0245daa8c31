/** Whole numbers, each with another, in arrays that do not grow. */
export class NumberMap {
  readonly #keys: number[]
  /** At the same places; -1 where none is. */
  readonly #values: number[]
  readonly #shift: number

  /** @param most how many it may hold */
  constructor(most: number) {
    const bits = Math.max(1, Math.ceil(Math.log2(2 * most + 1)))
    this.#keys = new Array<number>(1 << bits).fill(0)
    this.#values = new Array<number>(1 << bits).fill(-1)
    this.#shift = 32 - bits
  }

  /** The value that a key has; -1 where it had none, and has `value` from now on. */
  getOrSet(key: number, value: number): number {
    const [keys, values] = [this.#keys, this.#values]
    let at = Math.imul(key, 0x9e3779b1) >>> this.#shift
    for (;;) {
      const known = values[at] ?? 0
      if (known < 0) break
      if (keys[at] === key) return known
      at = (at + 1) & (keys.length - 1)
    }
    keys[at] = key
    values[at] = value
    return -1
  }
}
