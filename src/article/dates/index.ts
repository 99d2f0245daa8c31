import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Digits} from '../digits.js'
import {dayNumber, weekdayOf, type Day} from './calendar.js'
import {writtenDates, type WrittenDate} from './written.js'

/** A day of the calendar that the text names. */
export type NamedDate = Omit<WrittenDate, 'year'> & {
  /** Index of its block. */
  readonly block: number
  /** Years it may be of: as written, or near the day of publication. */
  readonly years: readonly number[]
  readonly yearFrom: 'text' | 'publication' | 'unknown'
}

type Written = Pick<WrittenDate, 'month' | 'day' | 'order'>

/** Days from publication within which a date without a year is looked for. */
const farthest = 150
/** Days from publication within which there is no doubt of its year. */
export const near = 40

/** All dates with a day and a month, in order. */
export function findDates(
  text: string,
  blocks: readonly Block[],
  digits: Digits,
  published: Day | undefined
): readonly NamedDate[] {
  const found: NamedDate[] = []
  for (const {start, end, index} of blocks) {
    if (!digits.has(index)) continue
    for (const {year, ...written} of writtenDates(text.slice(start, end)))
      found.push({
        ...moved(written, start),
        ...(written.weekdayAt && {weekdayAt: moved(written.weekdayAt, start)}),
        block: index,
        ...yearsOf(year, written, published)
      })
  }
  return inOneOrder(found)
}

function moved<Place extends Range>(place: Place, by: number): Place {
  return {...place, start: place.start + by, end: place.end + by}
}

function yearsOf(
  written: number | undefined,
  date: Written,
  published: Day | undefined
): Pick<NamedDate, 'years' | 'yearFrom'> {
  if (written !== undefined) return {years: [written], yearFrom: 'text'}
  if (!published) return {years: [], yearFrom: 'unknown'}
  const {year} = published
  const away = (one: number) =>
    Math.min(
      ...daysIn(date, one).map((day) =>
        Math.abs(dayNumber(day) - dayNumber(published))
      )
    )
  const years = [year, year - 1, year + 1].sort((a, b) => away(a) - away(b))
  const [nearest = year, next = year] = years
  if (away(nearest) > farthest) return {years: [], yearFrom: 'unknown'}
  // A day in spring may be last spring's or next spring's.
  const isSure = away(nearest) <= near
  return {years: isSure ? [nearest] : [nearest, next], yearFrom: 'publication'}
}

/** Dates in figures are all in one order, where others of them tell which. */
function inOneOrder(dates: readonly NamedDate[]): readonly NamedDate[] {
  const sure = new Set(
    dates.flatMap(({order}) =>
      order === undefined || order === 'either' ? [] : [order]
    )
  )
  const [order] = sure
  if (order === undefined || sure.size > 1) return dates
  return dates.map((date) => {
    if (date.order !== 'either') return date
    const {month, day} = date
    return order === 'month first'
      ? {...date, order}
      : {...date, order, month: day, day: month}
  })
}

/** The days of a year that it may be. */
export function daysIn(
  {month, day, order}: Written,
  year: number
): readonly Day[] {
  const first = {year, month, day}
  return order === 'either' ? [first, {year, month: day, day: month}] : [first]
}

/** Whether a date may fall on the weekday named with it. */
export function fitsWeekday(date: NamedDate): boolean {
  const {years, weekday} = date
  return (
    weekday === undefined ||
    years.length === 0 ||
    years.some((year) =>
      daysIn(date, year).some((day) => weekdayOf(day) === weekday)
    )
  )
}
