/** A day of the Gregorian calendar; months from 1 to 12. */
export type Day = {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday'
] as const

/** Of a regular expression: any weekday. */
export const weekdayName = `(?:${weekdays.join('|')})`

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

const msOfDay = 86_400_000

/** Days since 1970-01-01, the same in every time zone. */
export function dayNumber({year, month, day}: Day): number {
  return Date.UTC(year, month - 1, day) / msOfDay
}

/** 0, Sunday, to 6. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

/** Days from one weekday on to another, 0 to 6; undefined where a name is none. */
export function daysToWeekday(from: string, to: string): number | undefined {
  const [first, last] = [from, to].map((name) =>
    weekdays.findIndex((weekday) => weekday === name)
  )
  if (first === undefined || last === undefined) return undefined
  return first < 0 || last < 0 ? undefined : (last - first + 7) % 7
}

/** Days a month has at most, or has in a year. */
export function lengthOfMonth(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day of an ISO 8601 date; undefined where it is none. */
export function parseDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!match) return undefined
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  const isReal =
    month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(month, year)
  return isReal ? {year, month, day} : undefined
}

/** A day in words: `June 11, 2026`. */
export function nameOfDay(month: number, day: number, year?: number): string {
  const name = `${months[month - 1] ?? ''} ${day}`
  return year === undefined ? name : `${name}, ${year}`
}

export function nameOfWeekday(weekday: number): string {
  return weekdays[weekday] ?? ''
}
