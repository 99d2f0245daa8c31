/** How sure a finding is. */
export type Level = 'error' | 'warning' | 'info'

/** How scores become levels, fixed on clean articles of many outlets. */
export type Calibration = {
  /** From the strictest down: the least score that reaches each level. */
  readonly lines: readonly {
    readonly level: Level
    /** For the article's most foreign unit. */
    readonly top: number
    /** For a further one: its gap to the most foreign keeps its score low. */
    readonly further: number
  }[]
  /** Scores beyond the warning line, and the share of true ones there; both rise. */
  readonly confidence: readonly (readonly [beyond: number, share: number])[]
}

/** The least score of a level. */
export function lineOf(
  {lines}: Calibration,
  level: Level,
  isTop: boolean
): number {
  const line = lines.find((line) => line.level === level)
  return (isTop ? line?.top : line?.further) ?? Infinity
}

/** The strictest level that a score reaches. */
export function levelOf(
  {lines}: Calibration,
  score: number,
  isTop: boolean
): Level | undefined {
  return lines.find(({top, further}) => score >= (isTop ? top : further))?.level
}

/** The share of true findings that far beyond the warning line, from 0 to 1. */
export function confidenceOf(
  {confidence}: Calibration,
  beyond: number
): number {
  let [low, lowShare] = confidence[0] ?? [0, 0]
  for (const [high, share] of confidence) {
    if (beyond < high) {
      const part = Math.max(0, beyond - low) / (high - low || 1)
      return lowShare + part * (share - lowShare)
    }
    ;[low, lowShare] = [high, share]
  }
  return lowShare
}
