import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import {
  dayNumber,
  lengthOfMonth,
  parseDay,
  weekdayOf,
  type Day
} from './calendar.js'

/** A day of the calendar that the text names. */
export type NamedDate = Range & {
  /** Index of its block. */
  readonly block: number
  readonly month: number
  readonly day: number
  /** Years it may be of: as written, or near the day of publication. */
  readonly years: readonly number[]
  readonly yearFrom: 'text' | 'publication' | 'unknown'
  /** 0, Sunday, to 6, where one is named with it, and its place. */
  readonly weekday?: number
  readonly weekdayAt?: Range
  /** Last day, where it is a span: `May 4-6`. */
  readonly lastDay?: number
}

/** Days from publication within which a date without a year is looked for. */
const farthest = 200

/** All dates with a day and a month in words, in order. */
export function findDates(
  text: string,
  blocks: readonly Block[],
  published: Day | undefined
): readonly NamedDate[] {
  const found: NamedDate[] = []
  for (const block of blocks) {
    const content = text.slice(block.start, block.end)
    if (!trigger.test(content)) continue
    for (const shape of [american, british])
      for (const match of content.matchAll(shape)) {
        const date = dateOf(match, block, published)
        if (date) found.push(date)
      }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** The day of publication, from what the file or the desk says, or its text. */
export function findPublished(
  text: string,
  blocks: readonly Block[],
  stated: readonly (string | undefined)[]
): Day | undefined {
  for (const iso of stated) {
    const day = iso === undefined ? undefined : parseDay(iso)
    if (day) return day
  }
  for (const {kind, start, end} of blocks.slice(0, 6)) {
    if (kind !== 'publication-date') continue
    const content = text.slice(start, end)
    const iso = /\d{4}-\d{2}-\d{2}/.exec(content)?.[0]
    const day = iso === undefined ? undefined : parseDay(iso)
    if (day) return day
    for (const shape of [american, british])
      for (const {groups = {}} of content.matchAll(shape)) {
        const written = {
          year: Number(groups['year'] ?? NaN),
          month: monthNumber(groups['month'] ?? ''),
          day: Number(groups['day'])
        }
        if (
          written.year &&
          written.day <= lengthOfMonth(written.month, written.year)
        )
          return written
      }
  }
  return undefined
}

const weekday =
  '(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\\.?)'
const month =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)'
const last =
  '(?: ?(?:[-–—]|to|through|and|or) ?(?<last>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d))?'
const year = '(?:,? (?:of |in )?(?<year>(?:1[5-9]|20)\\d{2})\\b)?'

const american = new RegExp(
  `(?<![A-Za-zÀ-ỿ\\d])(?:${weekday},? (?:the )?)?${month} (?:the )?${day}${last}${year}`,
  'g'
)
const british = new RegExp(
  `(?<![A-Za-zÀ-ỿ\\d.,$£€])(?:${weekday},? (?:the )?)?${day}${last} (?:of )?${month}(?![A-Za-zÀ-ỿ])${year}`,
  'g'
)
const trigger =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:the )?\d|\d(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

const opening = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']
const monthOpenings = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(
  ' '
)

function monthNumber(name: string): number {
  return monthOpenings.indexOf(name.slice(0, 3)) + 1
}

function dateOf(
  {index, 0: written, groups = {}}: RegExpExecArray,
  block: Block,
  published: Day | undefined
): NamedDate | undefined {
  const start = block.start + index
  const month = monthNumber(groups['month'] ?? '')
  const day = Number(groups['day'])
  const named = groups['weekday']
  const {years, yearFrom} = yearsOf(groups['year'], month, day, published)
  return {
    start,
    end: start + written.trimEnd().length,
    block: block.index,
    month,
    day,
    years,
    yearFrom,
    ...(named !== undefined && {
      weekday: opening.indexOf(named.slice(0, 2)),
      weekdayAt: {start, end: start + named.length}
    }),
    ...(groups['last'] !== undefined && {lastDay: Number(groups['last'])})
  }
}

function yearsOf(
  written: string | undefined,
  month: number,
  day: number,
  published: Day | undefined
): Pick<NamedDate, 'years' | 'yearFrom'> {
  if (written !== undefined) return {years: [Number(written)], yearFrom: 'text'}
  if (!published) return {years: [], yearFrom: 'unknown'}
  const {year} = published
  const near = [year - 1, year, year + 1].filter(
    (one) =>
      Math.abs(dayNumber({year: one, month, day}) - dayNumber(published)) <=
      farthest
  )
  return {years: near, yearFrom: 'publication'}
}

/** Whether a date may fall on the weekday named with it. */
export function fitsWeekday({years, month, day, weekday}: NamedDate): boolean {
  return (
    weekday === undefined ||
    years.length === 0 ||
    years.some((year) => weekdayOf({year, month, day}) === weekday)
  )
}
