import {grouped} from '../../text/grouped.js'
import type {Quantity} from '../quantities/index.js'
import type {Sentence} from '../sentences.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
}

const totalAfter =
  /(?:,? (?:for|making|giving|bringing)(?: [A-Za-zÀ-ỿ]+){0,4}? (?:a |the )?(?:combined |grand |overall |final )?(?:total|sum|tally)(?: (?:of|to))?|,? (?:totalling|totaling|adding up to|a total of|making|which (?:makes|adds up to|comes to|totals)|(?:in|for) all[:,]?|altogether[:,]?|or))\s(?:about )?$/
const totalBehind =
  /^(?: [A-Za-zÀ-ỿ-]+){0,4}? (?:in all|in total|altogether|all told|combined)\b/
const opensParts =
  /^(?: [A-Za-zÀ-ỿ’'-]+){0,6}? ?(?::|[–—]|-{2}|,? of whom|,? made up of|,? comprising|,? consisting of|\()/
const opensShares = /^(?: [A-Za-zÀ-ỿ’'-]+){0,6}?,(?= )/
const notAll =
  /\b(?:including|among them|such as|for example|at least|more than|about|nearly|some|most|mostly|the rest|the remaining|the others|others|another|per|each|every|average|up from|down from|compared|from \d|percent of|of (?:them|whom|these|those|which)|half|third|quarter)\b/i

/** A stated sum and its parts, in one sentence or in the next. */
export function findSums({
  text,
  sentences,
  quantities
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  let next = 0
  for (const sentence of sentences) {
    const own: Quantity[] = []
    for (
      let one = quantities[next];
      one?.sentence === sentence.index;
      one = quantities[++next]
    )
      own.push(one)
    if (own.length < 3) continue
    const conflict =
      totalFirst(text, sentence, own) ?? totalLast(text, sentence, own)
    if (conflict) found.push(conflict)
  }
  return found
}

/** `214 pupils: 92 in Brae, 71 in Orla and 41 in Tarn`. */
function totalFirst(
  text: string,
  sentence: Sentence,
  own: readonly Quantity[]
): NumberConflict | undefined {
  for (const [index, total] of own.entries()) {
    const after = text.slice(total.end, Math.min(sentence.end, total.end + 70))
    const isShared = /\b[Oo]f (?:the|these|those|its|their) $/.test(
      text.slice(total.start - 10, total.start)
    )
    const opened = (isShared ? opensShares : opensParts).exec(after)?.[0]
    if (opened === undefined) continue
    const from = total.end + opened.length
    const close = opened.endsWith('(') ? text.indexOf(')', from) : sentence.end
    const to = close < 0 || close > sentence.end ? sentence.end : close
    const parts = own
      .slice(index + 1)
      .filter(({start, end}) => start >= from && end <= to)
    if (!isList(text, from, to, parts)) continue
    const conflict = conflictOf(text, total, parts)
    // Of a whole some may go unmentioned, but no more than all can be named.
    const sum = parts.reduce((all, {value}) => all + value, 0)
    if (!isShared || sum > total.value) return conflict
  }
  return undefined
}

/** `92 in Brae, 71 in Orla and 41 in Tarn, for a total of 214`. */
function totalLast(
  text: string,
  sentence: Sentence,
  own: readonly Quantity[]
): NumberConflict | undefined {
  const total = own.at(-1)
  if (!total) return undefined
  const before = text.slice(sentence.start, total.start)
  const opening = totalAfter.exec(before)
  const isTotal =
    (opening !== null && !/,? or\s$/.test(opening[0])) ||
    totalBehind.test(text.slice(total.end, total.end + 60))
  if (!isTotal) return undefined
  const parts = own
    .slice(0, -1)
    .filter((part) => total.unit.kind !== 'currency' || isAlike(total, part))
  const to = sentence.start + (opening?.index ?? before.length)
  return isList(text, sentence.start, to, parts)
    ? conflictOf(text, total, parts)
    : undefined
}

/** Whether parts stand in a row of commas and a last `and`, and nothing else counts. */
function isList(
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

function conflictOf(
  text: string,
  total: Quantity,
  parts: readonly Quantity[]
): NumberConflict | undefined {
  if (total.hedge !== 'none' || total.isPart) return undefined
  if (!parts.every((part) => isAlike(total, part))) return undefined
  const sum = parts.reduce((all, {value}) => all + value, 0)
  const largest = Math.max(...parts.map(({value}) => value))
  // Parts larger than the whole, or far from it, are not its parts.
  if (
    largest >= total.value ||
    sum < total.value * 0.5 ||
    sum > total.value * 1.6
  )
    return undefined
  if (Math.abs(sum - total.value) <= roundingOf(total, parts)) return undefined
  const numbers = parts.map((part) => text.slice(part.start, part.end))
  return {
    kind: 'sum',
    at: total,
    expected: amount(total, sum),
    because: `${numbers.join(' and ')} make ${amount(total, sum)}`,
    related: parts,
    isSure: true
  }
}

function isAlike(total: Quantity, part: Quantity): boolean {
  if (part.unit.kind === 'percent' || total.unit.kind === 'percent')
    return false
  if (total.unit.kind === 'currency' || part.unit.kind === 'currency')
    return (
      total.unit.kind === 'currency' &&
      part.unit.kind === 'currency' &&
      total.unit.name === part.unit.name
    )
  if (part.unit.kind === 'count' && measures.test(part.unit.noun))
    return total.unit.kind === 'count' && total.unit.noun === part.unit.noun
  return true
}

const measures =
  /^(?:years|days|hours|minutes|weeks|months|seconds|times|miles|feet|inches|metres|meters|kilometres|kilometers|points|degrees)$/

/** Half the last place of each rounded figure, summed. */
function roundingOf(total: Quantity, parts: readonly Quantity[]): number {
  return [total, ...parts].reduce((sum, {digits, magnitude}) => {
    if (magnitude === 1 && !digits.includes('.')) return sum
    const places = digits.split('.')[1]?.length ?? 0
    return sum + (magnitude / 10 ** places) * 0.51
  }, 0)
}

function amount({unit, magnitude}: Quantity, value: number): string {
  const currency = unit.kind === 'currency' ? unit.name : ''
  const number = Math.round((value / magnitude) * 1000) / 1000
  const words =
    magnitude === 1e6 ? ' million' : magnitude === 1e9 ? ' billion' : ''
  return `${currency}${grouped(words === '' ? value : number)}${words}`
}
