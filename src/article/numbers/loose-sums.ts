import type {Quantity} from '../quantities/index.js'
import type {Sentence} from '../sentences.js'
import type {NumberConflict} from './conflict.js'
import {isAlike, isList, isOverfull, sumConflict} from './parts.js'
import {isWholeOfPart} from './whole.js'

/** `crew of nine included five divers, three engineers and two cooks` */
const included =
  /^(?: [A-Za-zÀ-ỿ’'-]+){0,3}(?: includ(?:ed|es)|,? (?:including|among them|among whom)) $/
/** `36 members, 20 of them women and 18 men` */
const ofThem = / of (?:them|whom) /
const pairsOfAll: readonly (readonly [string, string])[] = [
  ['passed', 'failed'],
  ['survived', 'died'],
  ['accepted', 'refused'],
  ['voted for', 'voted against'],
  ['said yes', 'said no']
]
/** `In all the council will spend` */
const totalNext =
  /^(?:In all|In total|Altogether|All told|Together|Combined|The total (?:is|was|cost|comes to|came to)|(?:That|This) (?:makes|made|adds up to|comes to))\b/

/** `4 for the weir and 2 for the bridge. In all the council will spend 6.` */
export function totalBehindRow(
  text: string,
  {start, end, index, block}: Sentence,
  own: readonly Quantity[],
  before: readonly Quantity[],
  sentences: readonly Sentence[]
): NumberConflict | undefined {
  const [total] = own
  const row = sentences[index - 1]
  if (!total || own.length > 1 || row?.block !== block) return undefined
  if (!totalNext.test(text.slice(start, end))) return undefined
  // `In all he flew 61 missions before the war ended`.
  if (/\b(?:before|since|career|by the)\b/.test(text.slice(total.end, end)))
    return undefined
  const isMoney = total.unit.kind === 'currency'
  const parts = before.filter((part) =>
    isMoney ? isAlike(total, part) : part.magnitude === total.magnitude
  )
  const [first] = parts
  const isTold = isMoney || total.magnitude > 1 || total.digits.length > 1
  if (!first || parts.length < 2 || !isTold) return undefined
  return isList(text, first.start, row.end, parts)
    ? sumConflict(text, total, parts, {start: first.start, end: row.end})
    : undefined
}

/** What is included is at most the whole. */
export function overfull(
  text: string,
  [total, ...parts]: readonly Quantity[]
): NumberConflict | undefined {
  const [first] = parts
  const last = parts.at(-1)
  if (!total || !first || !last) return undefined
  if (!included.test(text.slice(total.end, first.start))) return undefined
  if (isWholeOfPart(text, total)) return undefined
  if (!isList(text, first.start, last.end, parts)) return undefined
  return isOverfull(total, parts)
    ? sumConflict(text, total, parts, {start: first.start, end: last.end})
    : undefined
}

export function ofThemAll(
  text: string,
  own: readonly Quantity[]
): NumberConflict | undefined {
  for (const [index, total] of own.entries()) {
    const [first, second] = [own[index + 1], own[index + 2]]
    if (!first || !second || first.start - total.end > 40) continue
    const between = text.slice(first.end, second.start)
    if (!ofThem.test(between) || isWholeOfPart(text, total)) continue
    const after = text.slice(second.end, second.end + 10)
    const people = [
      /^ of (?:them|whom)(?: were)? (women|men|girls|boys) and $/.exec(between),
      /^(?: of (?:them|whom))?(?: were)? (women|men|girls|boys)\b/.exec(after)
    ].map((match) => match?.[1])
    const areAll = people.every(Boolean) && new Set(people).size === 2
    // `four of them were sealed, and four sent`: the same may be both.
    const isEither = /^ of (?:them|whom) [a-z]+ and $/.test(between)
    if (!areAll && !(isEither && isOverfull(total, [first, second]))) continue
    if (!/, $/.test(text.slice(total.end, first.start))) continue
    const parts = [first, second].map((part) => ({
      ...part,
      isPart: false,
      unit: total.unit
    }))
    return sumConflict(text, total, parts, {
      start: first.start,
      end: second.end
    })
  }
  return undefined
}

/** `Ninety pupils took the test. Sixty-one passed and 39 failed.` */
export function passedAndFailed(
  text: string,
  {start, end}: Sentence,
  own: readonly Quantity[],
  before: readonly Quantity[]
): NumberConflict | undefined {
  const [first, second, third] = own
  const [total, other] = before
  if (!first || !second || third || !total || other) return undefined
  if (first.start !== start || total.unit.kind !== 'count') return undefined
  if (total.block !== first.block || isWholeOfPart(text, total))
    return undefined
  const isPair = pairsOfAll.some(
    ([one, two]) =>
      text.slice(first.end, second.start) === ` ${one} and ` &&
      text.slice(second.end, end).startsWith(` ${two}`)
  )
  const isWhole = isPair && first.hedge === 'none' && second.hedge === 'none'
  return isWhole
    ? sumConflict(text, total, [first, second], {start, end})
    : undefined
}
