import {groupBy} from '../../text/group-by.js'
import {dayNumber} from '../dates/calendar.js'
import type {NamedDate} from '../dates/index.js'
import {numeral} from '../quantities/numerals.js'
import type {Sentence} from '../sentences.js'
import {conflictOfDays, type NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly dates: readonly NamedDate[]
}

const count = '(?<count>\\d{1,3}|[A-Za-z]+(?:-[a-z]+)?)'
/** `ended 10 days later, on March 13`, `the next day, May 5` */
const apart = new RegExp(
  `\\b(?:${count} (?:days|(?<weeks>weeks)) (?:later|after|earlier|before)|(?<next>the (?:next|following) day|a day later|(?:a|one) week later))\\b`,
  'd'
)
/** `for five days, from June 12 to 14`, `the three-day fair runs from` */
const lasting = new RegExp(
  `\\b(?:(?:for|lasts?|lasted|over) ${count} days|(?<count2>\\d{1,2}|[a-z]+)-day(?! (?:notice|deadline|weather|event in|week\\b))(?: [a-z-]+){1,3}?(?: in [A-Z][a-z]+)?,? (?:which )?(?:runs?|ran|will run|is|lasts|lasted|goes|will be held|takes place|,)? ?(?=from))\\b`,
  'd'
)
/** `from May 3 to May 6, a four-day trip`; `began on … and ended on …, after 20 days` */
const closing =
  /^,? (?:(?:a|for a|for|lasting|a total of) (?<count>\d{1,3}|[a-z]+(?:-[a-z]+)?)[- ]days?\b|after (?<least>\d{1,3}|[a-z]+(?:-[a-z]+)?) days\b)/d

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

/** `from June 15 to June 18` */
export function isFromTo(
  text: string,
  first: NamedDate,
  last: NamedDate
): boolean {
  return (
    /\bfrom $/i.test(text.slice(Math.max(0, first.start - 6), first.start)) &&
    /^,? (?:to|until|till|through) $/.test(text.slice(first.end, last.start))
  )
}

/** Longest event whose days a reader counts on the fingers. */
const mostWhole = 5

/** Days that some weeks may be off. */
const weekSlack = 3

/** What a sentence says of the days, and where. */
type Told = {
  readonly at: readonly [number, number]
  readonly stated: number
  /** Whether there may be fewer than it says: `after 20 days of hearings`. */
  readonly isMost: boolean
  /** Whether first and last day both count: a `three-day fair`. */
  readonly isWhole: boolean
  /** Whether it is told in weeks. */
  readonly isLoose: boolean
  readonly unit: 'days' | 'other'
}

function daysConflict(
  text: string,
  sentence: Sentence,
  first: NamedDate,
  last: NamedDate
): NumberConflict | undefined {
  const isRange = isFromTo(text, first, last)
  const told =
    toldBehind(text, sentence, last) ??
    toldBefore(text, sentence, first, last, isRange)
  const days = daysFrom(first, last)
  if (!told || days === undefined || days < 0) return undefined
  const {at, stated, isMost, isWhole, isLoose, unit} = told
  // The first day may count, or not.
  if (stated === days + 1 || (stated === days && !(isRange && isWhole)))
    return undefined
  if (isMost && stated < days) return undefined
  if (isLoose && Math.abs(stated - days) <= weekSlack) return undefined
  const [start, end] = at
  const apart = isRange ? days + 1 : days
  return {
    ...conflictOfDays(text, {start, end}, [first, last], apart),
    ...(unit === 'days' && {expected: String(apart)})
  }
}

function toldBehind(
  text: string,
  sentence: Sentence,
  last: NamedDate
): Told | undefined {
  const match = closing.exec(text.slice(last.end, sentence.end))
  const {count, least} = match?.groups ?? {}
  const stated = numeral(count ?? least ?? '')
  const at = match?.indices?.groups?.[count === undefined ? 'least' : 'count']
  return at && stated !== undefined
    ? {
        at: [last.end + at[0], last.end + at[1]],
        stated,
        isMost: count === undefined,
        isWhole: false,
        isLoose: false,
        unit: 'days'
      }
    : undefined
}

function toldBefore(
  text: string,
  {start, end}: Sentence,
  first: NamedDate,
  last: NamedDate,
  isRange: boolean
): Told | undefined {
  const match = (isRange ? lasting : apart).exec(text.slice(start, end))
  const {groups, indices} = match ?? {}
  const {count = groups?.['count2'], weeks, next} = groups ?? {}
  const at =
    indices?.groups?.['count'] ??
    indices?.groups?.['count2'] ??
    indices?.groups?.['next']
  const stop = start + (match ? match.index + match[0].length : 0)
  const isJoined =
    isRange ||
    [first, last].some((date) =>
      /^,? (?:on )?$/.test(text.slice(stop, Math.max(stop, date.start)))
    )
  if (!isJoined || !at) return undefined
  const many = next === undefined ? numeral(count ?? '') : 1
  const isWeeks = weeks !== undefined || /week/.test(next ?? '')
  return many === undefined
    ? undefined
    : {
        at: [start + at[0], start + at[1]],
        stated: isWeeks ? 7 * many : many,
        isMost: false,
        isWhole: groups?.['count2'] !== undefined && many <= mostWhole,
        isLoose: isWeeks,
        unit: isWeeks || next !== undefined ? 'other' : 'days'
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
