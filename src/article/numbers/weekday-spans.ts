import {daysToWeekday, weekdayName} from '../dates/calendar.js'
import {numeral} from '../quantities/numerals.js'
import {matchesInBody, type Paragraph} from './body.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly body: readonly Paragraph[]
}

const partOfDay = '(?: (?:morning|afternoon|evening|night))?'
const range = `from (?<from>${weekdayName}) (?:to|until|till|through) (?<to>${weekdayName})(?!${partOfDay} (?:of|next)| (?:morning|afternoon|evening|night|week))`
const count = '(?<count>two|three|four|five|six|seven|[2-7])'
/** `from Monday to Wednesday, a four-day strike`, `a four-day strike from Monday to Wednesday` */
const shapes = [
  `${range}, (?:(?:an?|for|lasting|a total of) )?${count}[- ]days?\\b`,
  `\\b${count}-day(?: [a-z-]+){1,2}(?: will| that)?(?:,? (?:runs?|ran|run|lasts|lasted|is|goes))? ${range}`
].map((source) => new RegExp(source, 'dg'))

const fromWeekday = new RegExp(`from ${weekdayName}`)

/** Days from one weekday to another, and how many it says they are. */
export function findWeekdaySpans({
  text,
  body
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  if (!fromWeekday.test(text)) return found
  for (const {match, start} of matchesInBody(body, 0, shapesFor)) {
    const {groups = {}, indices} = match
    const {from = '', to = '', count = ''} = groups
    const apart = daysToWeekday(from, to)
    const stated = numeral(count)
    const at = indices?.groups?.['count']
    if (!at || stated === undefined || apart === undefined) continue
    // Both of them are counted.
    const days = apart + 1
    if (stated === days) continue
    found.push({
      kind: 'days between',
      at: {start: start + at[0], end: start + at[1]},
      expected: String(days),
      because: `from ${from} to ${to} it is ${days} days`,
      related: [],
      isSure: true
    })
  }
  return found
}

function shapesFor(content: string): readonly RegExp[] {
  return fromWeekday.test(content) && /[- ]days?\b/.test(content) ? shapes : []
}
