import {groupBy} from '../../text/group-by.js'
import {dayNumber} from '../dates/calendar.js'
import type {NamedDate} from '../dates/index.js'
import {numeral} from '../quantities/numerals.js'
import type {Sentence} from '../sentences.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly dates: readonly NamedDate[]
}

const count = '(?<count>\\d{1,3}|[A-Za-z]+(?:-[a-z]+)?)'
/** `ended 10 days later, on March 13`, `for five days, from June 12 to 14` */
const apart = new RegExp(
  `\\b${count} days (?:later|after|earlier|before)\\b`,
  'd'
)
const lasting = new RegExp(
  `\\b(?:for|lasts?|lasted|over) ${count} days\\b`,
  'd'
)

/** Days between two dates of a sentence, and how many it says they are. */
export function findDays({
  text,
  sentences,
  dates
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  let at = 0
  const bySentence = groupBy(dates, (date) => {
    while ((sentences[at]?.end ?? Infinity) < date.end) at++
    return at
  })
  for (const [index, own] of bySentence) {
    const [first, last, more] = own
    const sentence = sentences[index]
    if (!sentence || !first || !last || more) continue
    const conflict = daysConflict(text, sentence, first, last)
    if (conflict) found.push(conflict)
  }
  return found
}

function daysConflict(
  text: string,
  {start, end}: Sentence,
  first: NamedDate,
  last: NamedDate
): NumberConflict | undefined {
  const content = text.slice(start, end)
  const isRange =
    /\bfrom $/i.test(text.slice(first.start - 5, first.start)) &&
    /^,? (?:to|until|till|through) $/.test(text.slice(first.end, last.start))
  const match = (isRange ? lasting : apart).exec(content)
  const at = match?.indices?.groups?.['count']
  const stop = start + (match ? match.index + match[0].length : 0)
  const isJoined =
    isRange ||
    [first, last].some((date) =>
      /^,? (?:on )?$/.test(text.slice(stop, Math.max(stop, date.start)))
    )
  if (!isJoined) return undefined
  const stated = numeral(match?.groups?.['count'] ?? '')
  const days = daysFrom(first, last)
  if (!at || stated === undefined || days === undefined || days < 0)
    return undefined
  // The first day may count, or not.
  if (stated === days || stated === days + 1) return undefined
  return {
    kind: 'days between',
    at: {start: start + at[0], end: start + at[1]},
    expected: String(isRange ? days + 1 : days),
    because: `from ${text.slice(first.start, first.end)} to ${text.slice(last.start, last.end)} it is ${isRange ? days + 1 : days} days`,
    related: [first, last],
    isSure: true
  }
}

/** Undefined where an order or a leap year leaves it open. */
function daysFrom(first: NamedDate, last: NamedDate): number | undefined {
  if (first.order === 'either' || last.order === 'either') return undefined
  if (first.lastDay !== undefined || last.lastDay !== undefined)
    return undefined
  const [year] = first.years
  const [lastYear = year] = last.years
  if (year !== lastYear) return undefined
  const isOpen = year === undefined && first.month <= 2 && last.month > 2
  if (isOpen) return undefined
  const of = ({month, day}: NamedDate) =>
    dayNumber({year: year ?? 2001, month, day})
  return of(last) - of(first)
}
