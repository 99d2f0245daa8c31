/**
 * A function that copies a value with its offsets (`start`, `end`) and columns
 * counted in code points of `source`, as Python counts them, where they were
 * counted in UTF-16 code units.
 */
export function codePointsOf(source: string): <Value>(value: Value) => Value {
  const pairs: number[] = []
  for (const {index} of source.matchAll(/[\u{10000}-\u{10ffff}]/gu))
    pairs.push(index)
  if (pairs.length === 0) return (value) => value

  const before = (offset: number) => countBelow(pairs, offset)
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return (value as unknown[]).map(convert)
    if (typeof value !== 'object' || value === null) return value
    const copy: Record<string, unknown> = {}
    for (const [key, field] of Object.entries<unknown>({...value}))
      copy[key] = convert(field)
    for (const [offset, column] of [
      ['start', 'column'],
      ['end', 'endColumn']
    ] as const) {
      const at: unknown = copy[offset]
      if (typeof at !== 'number') continue
      copy[offset] = at - before(at)
      const columnAt: unknown = copy[column]
      if (typeof columnAt !== 'number') continue
      const lineStart = at - (columnAt - 1)
      copy[column] = columnAt - (before(at) - before(lineStart))
    }
    return copy
  }
  return (value) => convert(value) as typeof value
}

/** How many numbers of the sorted list are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
