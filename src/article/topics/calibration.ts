/** How sure a finding is. */
export type Level = 'error' | 'warning' | 'info'

/** The least scores that reach a level. */
export type Line = {
  readonly level: Level
  /** For the evidence that an article holds something foreign. */
  readonly top: number
  /** For a further one, once that is found: it keeps the other's score low. */
  readonly further: number
  /** For a unit beside a found one. */
  readonly beside: number
}

/** How scores become levels, fixed on sound articles of many outlets. */
export type Calibration = {
  /** From the strictest down. */
  readonly lines: readonly Line[]
  /** Scores beyond the warning line, and the share of true ones there; both rise. */
  readonly confidence: readonly (readonly [beyond: number, share: number])[]
}

/** What the second most foreign unit adds: two of a kind hide one another. */
const shareOfSecond = 0.2

/** How surely an article holds something foreign, by the scores of its units. */
export function evidenceOf(scores: readonly number[]): number {
  let [first, second] = [-Infinity, 0]
  for (const score of scores) {
    if (score > first) [first, second] = [score, Math.max(0, first)]
    else if (score > second) second = score
  }
  return first + shareOfSecond * second
}

/** The units that reach a line. */
export function foundAt(
  line: Line,
  scores: readonly number[],
  top: number
): ReadonlySet<number> {
  const found = new Set<number>()
  if (evidenceOf(scores) < line.top) return found
  const reaches = (index: number, least: number) =>
    (scores[index] ?? -Infinity) >= least
  for (const start of scores.keys()) {
    if (start !== top && !reaches(start, line.further)) continue
    found.add(start)
    for (let at = start - 1; reaches(at, line.beside); at--) found.add(at)
    for (let at = start + 1; reaches(at, line.beside); at++) found.add(at)
  }
  return found
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
