import type {Quantity} from '../quantities/index.js'
import {decimalsOf} from '../quantities/decimals.js'
import type {Sentence} from '../sentences.js'
import type {NumberConflict} from './conflict.js'
import {isAlike, isList, longestRow, sumConflict} from './parts.js'
import {isOneSlip} from './one-slip.js'

type Article = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
}

/** Parts from which on a row is likely of a whole. */
const leastParts = 3
/** Paragraphs before and behind a row within which its sum may be told. */
const nearBlocks = 4
/** Digits, but for closing zeros, from which on a number is near a sum by no chance. */
const tellingDigits = 4
/** Words that make a number a sum. */
const totalBehind =
  /^(?: [a-z-]+){0,3}? (?:in all|in total|altogether|all told|combined|overall)\b/
const totalBefore =
  /\b(?:[Tt]otal(?:s|ed|led|ing|ling)?(?: of)?|[Aa]ll|[Aa]ltogether,?|[Ii]n all,?|sum of|package of|budget of|plan of|spend|spending|share(?:s|d)?|worth|raised|collected|donated|earned|took|cost)(?: the)? $/
/** Time and distance add up along a way that need not be all of it. */
const skipped: ReadonlySet<string> = new Set(
  'years days hours minutes weeks months seconds times points'.split(' ')
)

/**
 * `620 drawings, 310 letters and 190 photographs`, where another paragraph has
 * 1,140 items: a row whose sum stands there but for one digit.
 */
export function findRows(article: Article): readonly NumberConflict[] {
  const {text, quantities} = article
  const found: NumberConflict[] = []
  for (const {parts, index} of rowsOf(article)) {
    const [first] = parts
    const last = parts.at(-1)
    if (!first || !last) continue
    const sum = parts.reduce((all, {value}) => all + value, 0)
    const largest = Math.max(...parts.map(({value}) => value))
    const near = around(quantities, index).filter(
      (one) =>
        !parts.includes(one) &&
        one.value > largest &&
        one.hedge === 'none' &&
        isAlike(one, first)
    )
    if (near.some(({value}) => Math.abs(value - sum) < 1e-6 * sum)) continue
    const slipped = near.filter((one) => isSlip(text, one, sum))
    const [total] = slipped
    if (!total || slipped.some(({value}) => value !== total.value)) continue
    const row = {start: first.start, end: last.end}
    const conflict = sumConflict(text, {...total, isPart: false}, parts, row)
    if (conflict) found.push(conflict)
  }
  return found
}

/** Three numbers of a kind or more, one after another in a sentence. */
function* rowsOf({
  text,
  sentences,
  quantities
}: Article): Generator<
  {readonly parts: readonly Quantity[]; readonly index: number},
  void
> {
  let from = 0
  for (let at = 1; at <= quantities.length; at++) {
    const first = quantities[from]
    const one = quantities[at]
    if (!first) return
    if (one && one.sentence === first.sentence) continue
    const own = quantities.slice(from, at)
    const index = from
    from = at
    if (own.length < leastParts) continue
    const end = sentences[first.sentence]?.end ?? first.end
    for (const parts of [own, own.slice(1), own.slice(0, -1)]) {
      const [start] = parts
      const last = parts.at(-1)
      if (!start || !last || parts.length < leastParts) continue
      if (end - start.start > longestRow) continue
      if (!parts.every((part) => isAlike(start, part) && isCounted(part)))
        continue
      if (!areOfOneSize(parts)) continue
      if (!isList(text, start.start, last.end, parts)) continue
      yield {parts, index}
      break
    }
  }
}

/** The quantities of paragraphs near one. */
function around(
  quantities: readonly Quantity[],
  index: number
): readonly Quantity[] {
  const {block = 0} = quantities[index] ?? {}
  let [from, to] = [index, index]
  while (block - (quantities[from - 1]?.block ?? -Infinity) <= nearBlocks)
    from--
  while ((quantities[to]?.block ?? Infinity) - block <= nearBlocks) to++
  return quantities.slice(from, to)
}

/** `$10 million, $25 and $10`: so little is no part beside so much. */
function areOfOneSize(parts: readonly Quantity[]): boolean {
  const values = parts.map(({value}) => value)
  return Math.max(...values) < mostTimes * Math.min(...values)
}

/** How many times one part of a row may be another. */
const mostTimes = 1000

function isCounted({unit, digits}: Quantity): boolean {
  if (unit.kind === 'percent') return false
  return digits !== '' && !(unit.kind === 'count' && skipped.has(unit.noun))
}

/** Whether a total and a sum are the same but for one digit or two swapped ones. */
function isSlip(
  text: string,
  {start, end, value, digits, magnitude}: Quantity,
  sum: number
): boolean {
  const step = magnitude / 10 ** decimalsOf(digits)
  const written = (number: number) => String(Math.round(number / step))
  const [one, other] = [written(value), written(sum)]
  const isTold =
    totalBehind.test(text.slice(end, end + 50)) ||
    totalBefore.test(text.slice(Math.max(0, start - 20), start))
  if (!isTold && one.replace(/0+$/, '').length < tellingDigits) return false
  return isOneSlip(one, other)
}
