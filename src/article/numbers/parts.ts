import {matchesOf} from '../../text/matches.js'
import type {Range} from '../../text/range.js'
import {decimalsOf} from '../quantities/decimals.js'
import type {Quantity} from '../quantities/index.js'
import {writtenAs} from '../quantities/written-as.js'
import type {NumberConflict} from './conflict.js'

/** Parts beside others that go unmentioned, or that are counted otherwise. */
export const notAll =
  /\b(?:includ(?:es?|ing)|among them|such as|as well as|for example|at least|more than|about|nearly|some|most|mostly|others|another|per|each|every|average|leaving|up from|down from|compared|from \d|percent of|of (?:them|whom|these|those|which)|half|third|quarter)\b/i

/** Whether parts stand in a row of commas and a last `and`, and nothing else counts. */
export function isList(
  text: string,
  from: number,
  to: number,
  parts: readonly Quantity[]
): boolean {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last || parts.length < 2) return false
  if (notAll.test(text.slice(from, to))) return false
  if (parts.some(({hedge, isPart}) => hedge !== 'none' || isPart)) return false
  const gaps = parts
    .slice(1)
    .map((part, index) => text.slice(parts[index]?.end, part.start))
  if (gaps.some((gap) => gap.length > 90 || /[.:()]/.test(gap))) return false
  return (
    gaps.slice(0, -1).every((gap) => /[,;]/.test(gap)) &&
    /\b(?:and|plus)\b|[,;&+]/.test(gaps.at(-1) ?? '')
  )
}

/** `one in Brae`, `and a child`: parts that are no quantities. */
const single =
  /(?:^ ?|[,;:(–—] ?|\b(?:and|plus) )(?:([Oo]ne|an? [a-z-]+(?= and\b|[,.;)]|$))|an?)\b(?! (?:few|total|couple|half|third|quarter|dozen|hundred|record|further)\b)/g

/** Those that are no quantities; undefined where `a` may be an article. */
function singlesIn(text: string, {start, end}: Range, parts: readonly Range[]) {
  return matchesOf(single, text.slice(start, end))
    .filter(({index, 0: {length}}) => {
      const stop = start + index + length
      return !parts.some((part) => part.start < stop && stop <= part.end)
    })
    .map(([, one]) => one)
}

/** A total that its parts do not make, in the row where they stand. */
export function sumConflict(
  text: string,
  total: Quantity,
  parts: readonly Quantity[],
  row: Range
): NumberConflict | undefined {
  if (total.hedge !== 'none' || total.isPart) return undefined
  if (!parts.every((part) => isAlike(total, part))) return undefined
  // `for 46 years — 45, and it was confirmed 26 years ago`.
  const isPast = parts.some(({end}) =>
    /^(?: [a-z]+)? (?:ago|earlier|later)\b/.test(text.slice(end, end + 24))
  )
  if (isPast) return undefined
  if (hasNames(text, row, parts)) return undefined
  const singles = singlesIn(text, row, parts)
  const certain = singles.filter((one) => one !== undefined)
  const sum = sumOf(parts) + certain.length
  const most = sumOf(parts) + singles.length
  const largest = Math.max(...parts.map(({value}) => value))
  // Parts larger than the whole, or far from it, are not its parts.
  if (
    largest >= total.value ||
    sum < total.value * 0.5 ||
    sum > total.value * 1.6
  )
    return undefined
  // `The club will pay the rest`.
  const behind = text.slice(row.end, row.end + farthestRest)
  if (sum < total.value && theRest.test(behind)) return undefined
  const rounding = roundingOf(total, parts)
  if (sum - rounding <= total.value && total.value <= most + rounding)
    return undefined
  const numbers = [
    ...parts.map((part) => text.slice(part.start, part.end)),
    ...certain.map(() => 'one')
  ]
  const expected = writtenAs(text, total, sum)
  return {
    kind: 'sum',
    at: total,
    expected,
    because: `${numbers.join(' and ')} make ${expected}`,
    related: parts,
    isSure: true
  }
}

/** Code units behind a row in which what is left of the whole is told. */
const farthestRest = 120
const theRest = /\b(?:rest|remainder|balance)\b/

/** Longest row of parts, in code units. */
export const longestRow = 1000

/** `the four Brandts, Mira Karimova and two others`: a name counts, too. */
function hasNames(
  text: string,
  {start, end}: Range,
  parts: readonly Range[]
): boolean {
  // A row as long as that is a table without its cells.
  if (end - start > longestRow) return true
  let at = start
  return text
    .slice(start, end)
    .split(/(,\s+(?:and\s+)?|\s+and\s+)/)
    .some((item) => {
      const from = at
      at += item.length
      const isCounted = parts.some((part) => part.start < at && from < part.end)
      return !isCounted && /^[A-ZÀ-Þ][a-zà-ÿ]+ [A-ZÀ-Þ]/.test(item)
    })
}

export function isAlike(total: Quantity, part: Quantity): boolean {
  if (part.unit.kind === 'percent' || total.unit.kind === 'percent')
    return false
  if (total.unit.kind === 'currency' || part.unit.kind === 'currency')
    return (
      total.unit.kind === 'currency' &&
      part.unit.kind === 'currency' &&
      total.unit.name === part.unit.name
    )
  if (part.unit.kind === 'count' && measures.has(part.unit.noun))
    return total.unit.kind === 'count' && total.unit.noun === part.unit.noun
  return true
}

const measures: ReadonlySet<string> = new Set(
  'years days hours minutes weeks months seconds times miles feet inches metres meters kilometres kilometers points degrees pounds ounces kilograms kilos grams tonnes tons acres hectares gallons litres liters'.split(
    ' '
  )
)

/** What rounding of all figures is likely to add up to. */
function roundingOf(total: Quantity, parts: readonly Quantity[]): number {
  const squares = [total, ...parts].map(({digits, magnitude}) => {
    if (magnitude === 1 && !digits.includes('.')) return 0
    const places = decimalsOf(digits)
    return ((magnitude / 10 ** places) * 0.51) ** 2
  })
  return Math.sqrt(squares.reduce((sum, one) => sum + one, 0))
}

/**
 * Whether parts are more than their whole, but not by so much that some must
 * be counted twice, as voters and likely voters are.
 */
export function isOverfull(
  total: Quantity,
  parts: readonly Quantity[]
): boolean {
  const sum = sumOf(parts)
  return sum > total.value && sum < total.value * 1.3
}

function sumOf(parts: readonly Quantity[]): number {
  return parts.reduce((all, {value}) => all + value, 0)
}
