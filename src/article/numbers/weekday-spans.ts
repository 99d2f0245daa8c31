import type {Block} from '../blocks/index.js'
import {weekdays} from '../dates/calendar.js'
import {numeral} from '../quantities/numerals.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
}

const weekday = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day'
const partOfDay = '(?: (?:morning|afternoon|evening|night))?'
const range = `from (?<from>${weekday}) (?:to|until|till|through) (?<to>${weekday})(?!${partOfDay} (?:of|next)| (?:morning|afternoon|evening|night|week))`
const count = '(?<count>two|three|four|five|six|seven|[2-7])'
/** `from Monday to Wednesday, a four-day strike`, `a four-day strike from Monday to Wednesday` */
const shapes = [
  `${range}, (?:(?:an?|for|lasting|a total of) )?${count}[- ]days?\\b`,
  `\\b${count}-day(?: [a-z-]+){1,2}(?: will| that)?(?:,? (?:runs?|ran|run|lasts|lasted|is|goes))? ${range}`
].map((source) => new RegExp(source, 'dg'))
const mayTell =
  /[- ]days?\b.*from [A-Z][a-z]+day|from [A-Z][a-z]+day.*[- ]days?\b/

/** Days from one weekday to another, and how many it says they are. */
export function findWeekdaySpans({
  text,
  blocks
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (const {kind, start, end} of blocks) {
    if (kind !== 'body') continue
    const content = text.slice(start, end)
    if (!mayTell.test(content)) continue
    for (const shape of shapes)
      for (const {groups = {}, indices} of content.matchAll(shape)) {
        const {from = '', to = ''} = groups
        const days = daysFromTo(from, to)
        const stated = numeral(groups['count'] ?? '')
        const at = indices?.groups?.['count']
        if (!at || stated === undefined || stated === days) continue
        found.push({
          kind: 'days between',
          at: {start: start + at[0], end: start + at[1]},
          expected: String(days),
          because: `from ${from} to ${to} it is ${days} days`,
          related: [],
          isSure: true
        })
      }
  }
  return found
}

/** Both of them counted. */
function daysFromTo(from: string, to: string): number {
  const [first, last] = [from, to].map((name) =>
    weekdays.findIndex((weekday) => weekday === name)
  )
  return (((last ?? 0) - (first ?? 0) + 7) % 7) + 1
}
