import {groupBy} from '../../text/group-by.js'
import type {Quantity} from '../quantities/index.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly quantities: readonly Quantity[]
}

/** `312 of the 480`, `312 of 480 seats` */
const ofAll =
  /^(?: [A-Za-zÀ-ỿ-]+)? (?:out )?of (?:the |its |their |all |those )*$/
/** `Of the 480 asked, 312` */
const allBefore = /(?:^|[.!?”"\n] ?)(?:Of|Out of) (?:the |its |their |all )*$/
const toPart = /^(?: [A-Za-zÀ-ỿ’'-]+){0,4}, $/
/** Between a part of a whole and its share in percent. */
const toPercent = /^(?: [A-Za-zÀ-ỿ’'-]+){0,4}(?:,? or | \(|, )$/
const fromPercent =
  /^(?: ?percent| ?per cent)?(?: of (?:the |its |their |all )?[A-Za-zÀ-ỿ-]+)?(?:,? or |, with | \(|, )$/
/** A change in percent is no share. */
const moved =
  /\b(?:up|down|by|rose|fell|rises?|falls?|gained?|lost|climbed|dropped)(?: by)? $/
const leaving = /\bleaving (?:(?:it|them|her|him) )?(?:with )?(?:only |just )?$/
const restBefore = /\bthe (?:remaining|other) $/
const remaining = /^(?: [A-Za-zÀ-ỿ-]+)? (?:left|remain|remained|remaining)\b/

/** `312 of the 480, or 75 percent`; `cut 40 of its 214, leaving 164`. */
export function findShares({
  text,
  quantities
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  const bySentence = groupBy(quantities, ({sentence}) => sentence)
  for (const [sentence, own] of bySentence) {
    const rest = restOfBefore(text, bySentence.get(sentence - 1), own)
    if (rest) found.push(rest)
    for (const [index, first] of own.entries()) {
      const second = own[index + 1]
      const third = own[index + 2]
      if (!second) break
      const pair = pairOf(text, first, second)
      if (!pair) continue
      const majority = majorityConflict(text, pair, second)
      if (majority) found.push(majority)
      const before = own[index - 1]
      const conflict =
        (third && afterPair(text, pair, second, third)) ??
        (before && beforePair(text, pair, before, first))
      if (conflict) found.push(conflict)
    }
  }
  return found
}

/** `It has 1,200 workers. It will cut 300 jobs, leaving 700.` */
function restOfBefore(
  text: string,
  before: readonly Quantity[] | undefined,
  [part, left, other]: readonly Quantity[]
): NumberConflict | undefined {
  const [all, more] = before ?? []
  if (!all || more || !part || !left || other) return undefined
  if (all.block !== part.block || all.isPart || part.isPart) return undefined
  const isLeft = leaving.test(text.slice(left.start - 24, left.start))
  const areCounts = [all, part].every(
    (one) =>
      isExact(text, one) &&
      (one.unit.kind === 'count' || one.unit.kind === 'none')
  )
  return isLeft && areCounts && part.value < all.value
    ? restConflict(text, {part, all}, left)
    : undefined
}

type Pair = {readonly part: Quantity; readonly all: Quantity}

/** A part and its whole, both counted exactly. */
function pairOf(
  text: string,
  first: Quantity,
  second: Quantity
): Pair | undefined {
  if (!isExact(text, first) || !isExact(text, second)) return undefined
  if ([first, second].some(({unit}) => unit.kind === 'percent'))
    return undefined
  const between = text.slice(first.end, second.start)
  const pair = ofAll.test(between)
    ? {part: first, all: second}
    : allBefore.test(text.slice(Math.max(0, first.start - 20), first.start)) &&
        toPart.test(between)
      ? {part: second, all: first}
      : undefined
  return pair && pair.part.value < pair.all.value ? pair : undefined
}

/** `only 312` is 312. */
function isExact(text: string, {hedge, start}: Quantity): boolean {
  return (
    hedge === 'none' || /\b(?:only|just) $/i.test(text.slice(start - 6, start))
  )
}

function afterPair(
  text: string,
  pair: Pair,
  last: Quantity,
  third: Quantity
): NumberConflict | undefined {
  if (third.unit.kind === 'percent')
    return toPercent.test(text.slice(last.end, third.start))
      ? shareConflict(pair, third)
      : undefined
  const isRest =
    leaving.test(text.slice(third.start - 24, third.start)) ||
    restBefore.test(text.slice(third.start - 16, third.start)) ||
    remaining.test(text.slice(third.end, third.end + 30))
  return isRest ? restConflict(text, pair, third) : undefined
}

function beforePair(
  text: string,
  pair: Pair,
  before: Quantity,
  first: Quantity
): NumberConflict | undefined {
  return before.unit.kind === 'percent' &&
    fromPercent.test(text.slice(before.end, first.start)) &&
    !moved.test(text.slice(Math.max(0, before.start - 12), before.start))
    ? shareConflict(pair, before)
    : undefined
}

const isMajority =
  /^(?: [a-z]+)?(?:,| \(|,? or) (?:an? )?(?:absolute |clear |simple |narrow |slim |bare |outright )?majority\b|^(?: [a-z]+)?, (?:the|a) two[ -]thirds majority\b/

/** `49 of the 100 seats, an absolute majority` */
function majorityConflict(
  text: string,
  {part, all}: Pair,
  last: Quantity
): NumberConflict | undefined {
  const told = isMajority.exec(text.slice(last.end, last.end + 40))?.[0]
  if (told === undefined) return undefined
  const share = told.includes('two') ? 2 / 3 : 1 / 2
  if (part.value > all.value * share - (share > 0.5 ? 1 : 0)) return undefined
  return {
    kind: 'share',
    at: part,
    because: `${share > 0.5 ? 'two thirds' : 'half'} of ${all.value} is ${Math.ceil(all.value * share)}`,
    related: [all],
    isSure: true
  }
}

function shareConflict(
  {part, all}: Pair,
  percent: Quantity
): NumberConflict | undefined {
  if (percent.hedge === 'least' || percent.hedge === 'most') return undefined
  const share = (100 * part.value) / all.value
  const slack = percent.hedge === 'about' ? 4 : 1.5
  if (Math.abs(share - percent.value) <= slack) return undefined
  const shown = share < 10 ? share.toFixed(1) : String(Math.round(share))
  return {
    kind: 'share',
    at: percent,
    expected: `${shown} percent`,
    because: `${part.value} of ${all.value} is ${shown} percent`,
    related: [part, all],
    isSure: true
  }
}

function restConflict(
  text: string,
  {part, all}: Pair,
  left: Quantity
): NumberConflict | undefined {
  const rest = all.value - part.value
  const isOther = left.unit.kind !== all.unit.kind && left.unit.kind !== 'none'
  if (left.hedge !== 'none' || isOther || left.value === rest) return undefined
  if (left.value > 2 * all.value || part.magnitude * all.magnitude > 1)
    return undefined
  const written = ({start, end}: Quantity) => text.slice(start, end)
  return {
    kind: 'rest',
    at: left,
    expected: String(rest),
    because: `${written(part)} of ${written(all)} leave ${rest}`,
    related: [part, all],
    isSure: true
  }
}
