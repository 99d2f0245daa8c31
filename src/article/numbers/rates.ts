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
  String.raw`(?<![\d.,])(?<each>${count}) (?:[a-z-]+ ){0,2}(?:an?|per|each|every) (?<unit>day|week|month|year) (?:for|over) (?<times>${small}) (?<period>days|weeks|months|years),? (?:or |and |a total of |in all )?(?:[$£€])?(?<all>${count})(?![,.]\d| (?:million|billion))(?: [a-z]+)? (?:in all|in total|altogether|all told)\b`,
  'dg'
)
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
const mayTell = /\b(?:an?|per|each|every) (?:day|week|month|year) (?:for|over) /
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
  }
  return found
}
