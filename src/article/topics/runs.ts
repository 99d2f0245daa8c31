/** Units beside one that may have been put in together with it. */
const reach = 2

/** The places of the lowest values, from the lowest up: more than stand in reach. */
export function lowestOf(
  values: Float64Array,
  isJudged: readonly boolean[]
): readonly number[] {
  const lows: number[] = []
  for (let index = 0; index < values.length; index++) {
    if (!isJudged[index]) continue
    let at = lows.length
    while (at > 0 && valueAt(values, lows[at - 1]) > valueAt(values, index))
      at--
    if (at > 2 * reach + 1) continue
    lows.splice(at, 0, index)
    if (lows.length > 2 * reach + 2) lows.pop()
  }
  return lows
}

/** Distance to the lowest that stands out of reach. */
export function gapAway(
  values: Float64Array,
  lows: readonly number[],
  index: number
): number {
  const away = lows.find((low) => Math.abs(low - index) > reach)
  return away === undefined ? 0 : valueAt(values, away) - valueAt(values, index)
}

/** Distance of the two lowest to the third, of others to the lowest. */
export function gapThird(
  values: Float64Array,
  lows: readonly number[],
  index: number
): number {
  const isLow = lows[0] === index || lows[1] === index
  return valueAt(values, lows[isLow ? 2 : 0]) - valueAt(values, index)
}

/**
 * The log odds that a unit is the foreign one, were exactly one foreign: of
 * it against all judged others, or those further than `around` away.
 */
export function oddsOf(
  values: Float64Array,
  isJudged: readonly boolean[]
): (index: number, around: number) => number {
  let lowest = Infinity
  for (let index = 0; index < values.length; index++)
    if (isJudged[index]) lowest = Math.min(lowest, valueAt(values, index))
  const weights = values.map((value, index) =>
    isJudged[index] ? Math.exp(lowest - value) : 0
  )
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return (index, around) => {
    let others = all
    for (let at = index - around; at <= index + around; at++)
      others -= weights[at] ?? 0
    return lowest - valueAt(values, index) - Math.log(Math.max(1e-6, others))
  }
}

function valueAt(values: Float64Array, index: number | undefined): number {
  return values[index ?? -1] ?? 0
}
