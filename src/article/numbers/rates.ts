import {grouped} from '../../text/grouped.js'
import type {Block} from '../blocks/index.js'
import {numeral} from '../quantities/numerals.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
}

const count = String.raw`\d{1,3}(?:,\d{3})+|\d+`
const small = String.raw`\d{1,3}|[a-z]+(?:-[a-z]+)?`
/** `50 crowns a month for two years, 1,000 crowns in all` */
const rate = new RegExp(
  String.raw`(?<![\d.,])(?<each>${count}) (?:[a-z-]+ ){0,2}(?:an?|per|each|every) (?<unit>day|week|month|year) (?:for|over) (?<times>${small}) (?<period>days|weeks|months|years),? (?:or |and |a total of |in all )?(?:[$£€])?(?<all>${count})(?![,.]\d| (?:million|billion))(?:(?: [a-z]+)? (?:in all|in total|altogether|all told)\b|(?<=total of [$£€]?[\d,]+))`,
  'dg'
)
/** `$12 an hour, or $600 for a 40-hour week`, `200 cars a month, or 3,600 a year` */
const anotherTime = new RegExp(
  String.raw`(?<![\d.,])(?<each>${count}(?:\.\d+)?) (?:[a-z-]+ ){0,2}?(?:an?|per) (?<unit>hour|day|week|month),? or (?:[$£€])?(?<all>${count}(?:\.\d+)?)(?![,.]\d| (?:million|billion))(?: [a-z]+){0,2}? (?:for an? (?<times>${small})-(?<period>hour|day|week|month) [a-z]+|(?:an?|per) (?<other>week|month|year))\b`,
  'dg'
)
/** How many of the one are in the other, at least and at most. */
const within: Readonly<Record<string, readonly [number, number]>> = {
  'hour week': [15, 80],
  'day week': [5, 7],
  'day month': [20, 31],
  'day year': [200, 366],
  'week month': [4, 4.5],
  'week year': [46, 53],
  'month year': [12, 12]
}
const timesOf: Readonly<Record<string, number>> = {
  'day days': 1,
  'day weeks': 7,
  'week weeks': 1,
  'week months': 52 / 12,
  'week years': 52,
  'month months': 1,
  'month years': 12,
  'year years': 1
}
const mayTell =
  /\b(?:an?|per|each|every) (?:(?:day|week|month|year) (?:for|over)|(?:hour|day|week|month),? or) /
/** Share that weeks of a month, and days of a week, may be off. */
const slack = 0.05

/** What is paid at a rate for a time, and a total that it does not make. */
export function findRates({text, blocks}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (const {kind, start, end} of blocks) {
    if (kind !== 'body') continue
    const content = text.slice(start, end)
    if (!mayTell.test(content)) continue
    for (const {groups = {}, indices} of content.matchAll(rate)) {
      const {each = '', unit, times = '', period, all = ''} = groups
      const factor = timesOf[`${unit} ${period}`]
      const one = numeral(each)
      const many = numeral(times)
      const total = numeral(all)
      const at = indices?.groups?.['all']
      if (!factor || !one || !many || !total || !at) continue
      const product = one * many * factor
      if (Math.abs(total - product) <= product * slack) continue
      const expected = grouped(Math.round(product))
      found.push({
        kind: 'product',
        at: {start: start + at[0], end: start + at[1]},
        expected,
        because: `${each} a ${unit} for ${times} ${period} is ${expected}`,
        related: (['each', 'times'] as const).flatMap((name) => {
          const place = indices.groups?.[name]
          return place ? [{start: start + place[0], end: start + place[1]}] : []
        }),
        isSure: true
      })
    }
    for (const match of content.matchAll(anotherTime)) {
      const conflict = otherTimeConflict(match, start)
      if (conflict) found.push(conflict)
    }
  }
  return found
}

function otherTimeConflict(
  {groups = {}, indices}: RegExpExecArray,
  offset: number
): NumberConflict | undefined {
  const {
    each = '',
    unit = '',
    all = '',
    times = '',
    period,
    other = ''
  } = groups
  const [one, total, many] = [each, all, times].map(numeral)
  const at = indices?.groups?.['all']
  const its = indices?.groups?.['each']
  if (!one || !total || !at || !its) return undefined
  const [least, most] =
    many !== undefined && period === unit
      ? [many, many]
      : (within[`${unit} ${other}`] ?? [0, Infinity])
  const low = one * least * (1 - slack)
  if (low <= total && total <= one * most * (1 + slack)) return undefined
  const expected = grouped(Math.round(one * least))
  const told = times ? `${times} ${unit}s` : `a ${other}`
  return {
    kind: 'product',
    at: {start: offset + at[0], end: offset + at[1]},
    ...(least === most && {expected}),
    because: `${each} ${unit === 'hour' ? 'an' : 'a'} ${unit} ${least === most ? `is ${expected}` : 'is another sum'} for ${told}`,
    related: [{start: offset + its[0], end: offset + its[1]}],
    isSure: true
  }
}
