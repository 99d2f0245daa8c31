/** Random numbers that are the same in every run. */
export type Random = {
  /** From 0 to 1, 1 left out. */
  readonly share: () => number
  /** A whole number from 0 to `count`, `count` left out. */
  readonly below: (count: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(share() * count)
  return {
    share,
    below,
    pick(items) {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    }
  }
}
