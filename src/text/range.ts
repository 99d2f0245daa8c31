/** A half-open stretch of text, `[start, end)`, in UTF-16 code units. */
export type Range = {readonly start: number; readonly end: number}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * The last item of `sorted` (by start, not overlapping) that starts at or
 * before `offset`: its index, or -1.
 */
export function indexAt(sorted: readonly Range[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = sorted[middle]
    if (item && item.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
