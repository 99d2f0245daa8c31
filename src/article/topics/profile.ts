/** The middle of a signal in its article, and how far it goes from there. */
export type Profile = {
  readonly median: number
  /** Distance between the quartiles. */
  readonly range: number
  /** In ascending order, of judged units. */
  readonly sorted: Float64Array
}

/**
 * Looks at `values` where `isJudged`.
 *
 * @param sorted room for those of judged units
 */
export function profileOf(
  values: Float64Array,
  isJudged: readonly boolean[],
  sorted: Float64Array
): Profile {
  const count = sorted.length
  let to = 0
  for (let index = 0; index < values.length; index++)
    if (isJudged[index]) sorted[to++] = values[index] ?? 0
  sorted.sort()
  const at = (share: number) =>
    sorted[Math.min(count - 1, Math.floor(share * count))] ?? 0
  return {median: at(0.5), range: at(0.75) - at(0.25), sorted}
}

/** Distance from the median in robust standard deviations. */
export function scoreIn({median, range}: Profile, value: number): number {
  return (value - median) / (range / 1.349 + 0.02 * Math.abs(median) + 1e-3)
}

/** Share of units that are lower, from 0 to 1. */
export function rankIn({sorted}: Profile, value: number): number {
  if (sorted.length < 2) return 0
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low / (sorted.length - 1)
}

/** Distance to the next lower of the lowest, or to the lowest itself. */
export function gapIn({sorted}: Profile, value: number): number {
  const lowest = sorted[0] ?? 0
  const second = sorted[1] ?? lowest
  return value <= lowest ? second - value : lowest - value
}
