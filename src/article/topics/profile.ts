/** A signal of one unit beside the same signal of all others. */
export type Profile = {
  /** Distance from the median in robust standard deviations. */
  readonly score: Float64Array
  /** Share of units that are lower, from 0 to 1. */
  readonly rank: Float64Array
  /** Distance to the next lower of the lowest, or to the lowest itself. */
  readonly gap: Float64Array
  readonly median: number
  /** Distance between the quartiles. */
  readonly range: number
}

/** Looks at `values` where `isJudged`; the others are placed among these. */
export function profileOf(
  values: Float64Array,
  isJudged: readonly boolean[]
): Profile {
  const sorted = values.filter((_, index) => isJudged[index]).sort()
  const count = sorted.length
  const at = (share: number) =>
    sorted[Math.min(count - 1, Math.floor(share * count))] ?? 0
  const median = at(0.5)
  const range = at(0.75) - at(0.25)
  const deviation = range / 1.349 + 0.02 * Math.abs(median) + 1e-3
  const lowest = sorted[0] ?? 0
  const second = sorted[1] ?? lowest
  const score = new Float64Array(values.length)
  const rank = new Float64Array(values.length)
  const gap = new Float64Array(values.length)
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0
    score[index] = (value - median) / deviation
    rank[index] = count > 1 ? lowerThan(sorted, value) / (count - 1) : 0
    gap[index] = value <= lowest ? second - value : lowest - value
  }
  return {score, rank, gap, median, range}
}

function lowerThan(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
