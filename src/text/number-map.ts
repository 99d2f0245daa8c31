/** Whole numbers, each with another, in arrays that are at most half full. */
export class NumberMap {
  #bits = 10
  #keys = new Array<number>(1 << this.#bits).fill(0)
  /** At the same places; -1 where none is. */
  #values = new Array<number>(1 << this.#bits).fill(-1)
  #size = 0

  /** The value that a key has; -1 where it had none, and has `value` from now on. */
  getOrSet(key: number, value: number): number {
    const at = this.#placeOf(key)
    const known = this.#values[at] ?? -1
    if (known >= 0) return known
    this.#keys[at] = key
    this.#values[at] = value
    if (2 * ++this.#size > this.#keys.length) this.#grow()
    return -1
  }

  /** Where a key stands, or would. */
  #placeOf(key: number): number {
    const [keys, values] = [this.#keys, this.#values]
    let at = Math.imul(key, 0x9e3779b1) >>> (32 - this.#bits)
    while ((values[at] ?? -1) >= 0 && keys[at] !== key)
      at = (at + 1) & (keys.length - 1)
    return at
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values]
    this.#bits++
    this.#keys = new Array<number>(1 << this.#bits).fill(0)
    this.#values = new Array<number>(1 << this.#bits).fill(-1)
    for (let from = 0; from < keys.length; from++) {
      const value = values[from] ?? -1
      if (value < 0) continue
      const key = keys[from] ?? 0
      const at = this.#placeOf(key)
      this.#keys[at] = key
      this.#values[at] = value
    }
  }
}
