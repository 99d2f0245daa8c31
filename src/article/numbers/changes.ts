import {decimalsOf} from '../quantities/decimals.js'
import type {Quantity} from '../quantities/index.js'
import {writtenAs} from '../quantities/written-as.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly quantities: readonly Quantity[]
}

/** Where a figure began and ended, and by how much it says it changed. */
type Change = {
  readonly from: Quantity
  readonly to: Quantity
  readonly by: Quantity
}

const word = "[A-Za-zÀ-ỿ’'-]+"
const gone = /\bfrom (?:a |an )?$/
const to = new RegExp(`^ ?(?:${word} ){0,3}?to $`)
const byHow = new RegExp(
  `^(?: ${word}){0,2},? (?:${word} ){0,3}?(?:an? )?(?:increase|rise|gain|jump|growth|drop|fall|decline|decrease|cut|reduction|loss|difference|up|down) (?:of )?(?:by )?$`
)
/** `, a 25 percent increase` */
const byBefore = new RegExp(`^(?: ${word}){0,2}, an? $`)
const byBehind =
  /^(?:[ -]?percent| per cent)? (?:increase|rise|gain|jump|growth|drop|fall|decline|decrease|cut|reduction)\b/
/** `gained eight seats and now holds 40, up from 30` */
const andNow = new RegExp(
  `^(?: ${word}){0,2} and (?:now|will) (?:holds?|has|have|stands at|hold) $`
)
const moved =
  /\b(?:rose|risen|rises?|rising|grew|grown|grows?|climbed|climbs?|jumped|increased|increases?|up|fell|fallen|falls?|dropped|drops?|declined|decreased|down|cut|raised|gained|lost|shrank|shrunk)(?: by)? $/
const thenFrom = new RegExp(
  `^(?: ?percent| ?per cent)?(?:,? ${word}){0,3},? from $`
)
const thenTo = /^(?: ?percent| ?per cent)?,? to $/
const back = new RegExp(`^(?: ${word}){0,2},?(?: (?:up|down))? from $`)
const against =
  /^(?: votes)?(?: to(?: (?:his|her|their|its)(?: [a-z]+){1,2}['’]s)?|-| against| for [^.,;]{1,30} to| for [^.,;]{1,30} and) $/
const byMargin =
  /^(?: votes)?(?: for [^.,;]{1,30})?, (?:a margin|a lead|a majority|a difference) of $/
const wonBy = /\b(?:won|lost|ahead|behind|prevailed|defeated) by $/
const withVotes = /^(?: votes| points)?, (?:with )?$/
const toOther =
  /^(?: votes| points)? (?:to|against) (?:(?:his|her|their|its) )?$/
const times = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['halved', 0.5]
])
const multiplied = new RegExp(
  `(?<!\\b(?:about|roughly) )\\b(?:(more than|nearly|almost) )?(${[...times.keys()].join('|')})\\b[^.;:]{0,40}\\bfrom $`
)
/** Share that a round `doubled` may be off. */
const timesSlack = 0.1

/** `from 40 to 52, a rise of 12`: a difference, or a share in percent. */
export function findChanges({
  text,
  quantities
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (let index = 0; index + 1 < quantities.length; index++) {
    const [one, two, three] = quantities.slice(index, index + 3)
    if (!one || two?.sentence !== one.sentence) continue
    const multiple = multipleConflict(text, one, two)
    if (multiple) found.push(multiple)
    if (three?.sentence !== one.sentence) continue
    const change = changeOf(text, one, two, three)
    const conflict = change && conflictOf(text, change)
    if (conflict) found.push(conflict)
  }
  return found
}

/** `doubled from 40 to 90` */
function multipleConflict(
  text: string,
  from: Quantity,
  end: Quantity
): NumberConflict | undefined {
  const before = text.slice(Math.max(0, from.start - 70), from.start)
  const [, hedge, verb = ''] = multiplied.exec(before) ?? []
  const factor = times.get(verb)
  if (factor === undefined || !to.test(text.slice(from.end, end.start)))
    return undefined
  const expected = from.value * factor
  if (isTimes(end.value, expected, hedge, factor)) return undefined
  const shown = writtenAs(text, end, expected)
  return {
    kind: 'difference',
    at: end,
    expected: shown,
    because: `${text.slice(from.start, from.end)} ${verb} is ${shown}`,
    related: [from],
    isSure: true
  }
}

/** Whether it is so many times, or, by the hedge, more or not quite so many. */
function isTimes(
  value: number,
  exact: number,
  hedge: string | undefined,
  factor: number
): boolean {
  const off = (value - exact) / exact
  if (hedge === undefined) return Math.abs(off) <= timesSlack
  if (factor < 1) return true
  return hedge === 'more than'
    ? off > -timesSlack / 4
    : off < timesSlack / 4 && off > -0.3
}

function changeOf(
  text: string,
  one: Quantity,
  two: Quantity,
  three: Quantity
): Change | undefined {
  const before = text.slice(Math.max(0, one.start - 16), one.start)
  const first = text.slice(one.end, two.start)
  const second = text.slice(two.end, three.start)
  if (gone.test(before) && to.test(first)) {
    const after = text.slice(three.end, three.end + 24)
    if (byHow.test(second) || (byBefore.test(second) && byBehind.test(after)))
      return {from: one, to: two, by: three}
  }
  if (moved.test(before)) {
    if (thenFrom.test(first) && to.test(second))
      return {by: one, from: two, to: three}
    if (andNow.test(first) && back.test(second))
      return {by: one, to: two, from: three}
    const isBy = one.unit.kind === 'percent' || / by $/.test(before)
    if (isBy && thenTo.test(first) && back.test(second))
      return {by: one, to: two, from: three}
  }
  if (wonBy.test(before) && withVotes.test(first) && toOther.test(second))
    return {by: one, to: two, from: three}
  if (against.test(first) && byMargin.test(second))
    return {from: two, to: one, by: three}
  return undefined
}

function conflictOf(
  text: string,
  {from, to, by}: Change
): NumberConflict | undefined {
  const arePercent = from.unit.kind === 'percent' && to.unit.kind === 'percent'
  const isInPoints = by.unit.kind === 'count' && /points$/.test(by.unit.noun)
  if (isOfTime(from) !== isOfTime(to)) return undefined
  if (arePercent ? !isInPoints : hasPercent(from, to)) return undefined
  if (by.hedge === 'about' || by.hedge === 'least') return undefined
  const isPercent = by.unit.kind === 'percent'
  const change = Math.abs(to.value - from.value)
  const expected = isPercent ? (100 * change) / from.value : change
  const slack = isPercent
    ? Math.max(1, expected * 0.03) + percentSlack(from, to)
    : Math.max(...[from, to, by].map(roundingOf))
  if (Math.abs(expected - by.value) <= slack) return undefined
  const written = writtenAs(text, by, expected)
  const isInWords = isPercent && !written.endsWith('%')
  const shown = isInWords ? `${written} percent` : written
  return {
    kind: 'difference',
    at: by,
    expected: shown,
    because: `from ${text.slice(from.start, from.end)} to ${text.slice(to.start, to.end)} it is ${shown}`,
    related: [from, to],
    isSure: true
  }
}

/** `from 12 months earlier` */
function isOfTime({unit}: Quantity): boolean {
  return (
    unit.kind === 'count' && /^(?:days|weeks|months|years)$/.test(unit.noun)
  )
}

function hasPercent(...quantities: readonly Quantity[]): boolean {
  return quantities.some(({unit}) => unit.kind === 'percent')
}

/** The last place of a rounded figure. */
function roundingOf({digits, magnitude, unit}: Quantity): number {
  return magnitude === 1 && unit.kind !== 'percent'
    ? 0
    : (magnitude / 10 ** decimalsOf(digits)) * 1.01
}

/** What rounding of both figures may make of a change, in percent. */
function percentSlack(from: Quantity, to: Quantity): number {
  return (100 * (roundingOf(from) + roundingOf(to))) / from.value
}
