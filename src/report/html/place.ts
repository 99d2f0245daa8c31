import type {Document} from '../../read/document.js'
import type {Range} from '../../text/range.js'

/**
 * Where a range of the source stands in the plain text of its article;
 * undefined where no part of it is text.
 */
export function plainRange(
  {text, map}: Pick<Document, 'text' | 'map'>,
  {start, end}: Range
): Range | undefined {
  const character = (at: number) => map.toSource({start: at, end: at + 1})
  const first = firstWhere(text.length, (at) => character(at).end > start)
  if (start === end) {
    const isBeside = first === 0 || character(first - 1).end === start
    return isBeside || character(first).start <= start
      ? {start: first, end: first}
      : undefined
  }
  const last = firstWhere(text.length, (at) => character(at).start >= end)
  return first < last ? {start: first, end: last} : undefined
}

/** The least number below `limit` that passes, as all after it do; or `limit`. */
function firstWhere(limit: number, passes: (at: number) => boolean): number {
  let low = 0
  let high = limit
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}
