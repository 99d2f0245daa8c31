import {patternLater} from '../../text/later.js'
import {matchesOf} from '../../text/matches.js'
import {indexAt, type Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Quote} from '../quotes.js'
import {
  dayNumber,
  lengthOfMonth,
  weekdayName,
  weekdayOf,
  weekdays,
  type Day
} from './calendar.js'
import {daysIn, fitsWeekday, near, type NamedDate} from './index.js'

/** Dates that cannot be as they are written. */
export type DateConflict =
  | {readonly kind: 'impossible'; readonly date: NamedDate}
  | {
      readonly kind: 'weekday'
      readonly date: NamedDate
      /** The day that is meant, or the two it may be. */
      readonly days: readonly Day[]
    }
  | {
      readonly kind: 'weekday told again'
      readonly date: NamedDate
      readonly day: Day
      readonly at: Range
    }
  | {
      readonly kind: 'two weekdays'
      readonly first: NamedDate
      readonly date: NamedDate
    }
  | {
      readonly kind: 'event'
      readonly event: string
      readonly first: Range
      readonly at: Range
    }

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quotes: readonly Quote[]
  readonly dates: readonly NamedDate[]
  readonly published: Day | undefined
}

/** Before this year weekdays in old documents are often of another calendar. */
const earliest = 1900

export function findDateConflicts(article: Article): readonly DateConflict[] {
  const {dates, blocks} = article
  const found: DateConflict[] = []
  const named: NamedDate[] = []
  for (const date of dates) {
    const isAside = skipped.has(blocks[date.block]?.kind ?? 'body')
    if (isAside && date.yearFrom !== 'text') continue
    if (isImpossible(article.text, date)) {
      found.push({kind: 'impossible', date})
      continue
    }
    if (date.weekday === undefined || isOfSpan(article, date)) continue
    const conflict = weekdayConflict(article, date)
    if (conflict) found.push(conflict)
    else if (
      date.yearFrom === 'text' ||
      (date.yearFrom === 'unknown' && !isOtherTime(article, date))
    )
      named.push(date)
  }
  return [
    ...(isOfOtherYears(article, found) ? found.filter(isOfWrittenYear) : found),
    ...pairConflicts(named),
    ...eventConflicts(article),
    ...toldAgain(article)
  ]
}

/** `that Tuesday`, `It was a Sunday`: of a day that was told before. */
const again = new RegExp(
  `\\b(?:[Tt]hat|[Ii]t was an?|chose an?|being an?) (?<day>${weekdayName})\\b(?! (?:in|of) )`,
  'dg'
)
/** Paragraphs within which a day is told again. */
const nearAgain = 6

/** The weekday of the one date of a story, told apart from it. */
function toldAgain({text, blocks, dates}: Article): readonly DateConflict[] {
  const [date, ...others] = dates
  const [year, otherYear] = date?.years ?? []
  if (!date || others.length > 0 || year === undefined || otherYear) return []
  if (date.weekday !== undefined || date.lastDay || date.order) return []
  if (year < earliest || skipped.has(blocks[date.block]?.kind ?? 'body'))
    return []
  const day = {year, month: date.month, day: date.day}
  if (day.day > lengthOfMonth(day.month, year)) return []
  const right = weekdayOf(day)
  const last = blocks[date.block + nearAgain]?.end ?? text.length
  for (const match of matchesOf(again, text.slice(date.end, last))) {
    const name = match.groups?.['day'] ?? ''
    const [from, to] = match.indices?.groups?.['day'] ?? [0, 0]
    const at = {start: date.end + from, end: date.end + to}
    if (blocks[indexAt(blocks, at.start)]?.kind !== 'body') continue
    // Of a day that only its weekday told.
    const isOther = text.indexOf(name) < at.start
    if (!isOther && weekdays[right] !== name)
      return [{kind: 'weekday told again', date, day, at}]
  }
  return []
}

/** Dates without a year of which so many are wrong are of another year. */
const leastOtherYears = 3

/** Whether most dates are not of the year of publication, as in a gallery. */
function isOfOtherYears(
  {dates}: Article,
  found: readonly DateConflict[]
): boolean {
  const wrong = found.filter((one) => !isOfWrittenYear(one)).length
  const all = dates.filter(
    ({weekday, yearFrom}) => weekday !== undefined && yearFrom === 'publication'
  ).length
  return wrong >= leastOtherYears && 2 * wrong > all
}

function isOfWrittenYear(conflict: DateConflict): boolean {
  return conflict.kind !== 'weekday' || conflict.date.yearFrom === 'text'
}

const skipped: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  'caption',
  'credit',
  'leftover',
  'embed',
  'aside',
  'footer'
])

/** What may follow a date; a noun makes it a count: `in June 31 people`. */
const afterDate =
  /^(?:[,.;:!?)\]”"'’–—-]|$|\s(?:at|in|on|for|to|and|or|as|by|after|before|when|the|an?|with|but|until|from|was|is|were|are|that|it|he|she|they|if|because|while|where|who|which)\b|\n|\s[A-ZÀ-ÞĀ-ỿ])/

function isImpossible(
  text: string,
  {month, day, years, end, weekday}: NamedDate
): boolean {
  if (day > 31 && weekday === undefined) return false
  if (!afterDate.test(text.slice(end, end + 12))) return false
  if (day < 1 || day > lengthOfMonth(month)) return true
  const [year, other] = years
  return other === undefined && day > lengthOfMonth(month, year)
}

/** `Friday to Sunday, May 4-6`: the weekday is not of the first day. */
function isOfSpan({text}: Article, {start, lastDay}: NamedDate): boolean {
  return (
    lastDay !== undefined ||
    /day(?:,? and|,? or| ?[-–—]| to| through) $/.test(
      text.slice(start - 14, start)
    )
  )
}

function weekdayConflict(
  article: Article,
  date: NamedDate
): DateConflict | undefined {
  const [year] = date.years
  if (year === undefined || year < earliest || fitsWeekday(date))
    return undefined
  if (date.yearFrom === 'publication' && isOtherTime(article, date))
    return undefined
  return {kind: 'weekday', date, days: daysIn(date, year)}
}

/** Paragraphs back in which another year tells what time a far date is of. */
const yearsBack = 4
/** The same in code units, on either side. */
const farthestYear = 2000

/** In another document's words, or of a year that stands before it. */
function isOtherTime(article: Article, date: NamedDate): boolean {
  const {text, blocks, quotes, published} = article
  const away = daysAway(date, published)
  if (date.month === 9 && date.day === 11 && !(away < 0)) return true
  const back = Math.abs(away) > near ? yearsBack : 0
  const from = blocks[Math.max(0, date.block - back)] ?? date
  const start = Math.max(from.start, date.start - farthestYear)
  const after = text.slice(date.end, date.end + farthestYear)
  const rest = /^[^.!?\n]*/.exec(after)?.[0] ?? ''
  const told = text.slice(start, date.end) + rest
  const years = (told.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number)
  const now = published?.year ?? Infinity
  return (
    years.some((year) => year < now && !date.years.includes(year)) ||
    quotes.some((quote) => quote.start <= date.start && date.end <= quote.end)
  )
}

/** Days from publication to a date, less than 0 before it; NaN where unknown. */
function daysAway(date: NamedDate, published: Day | undefined): number {
  const [year] = date.years
  const [day] = year === undefined ? [] : daysIn(date, year)
  return day && published ? dayNumber(day) - dayNumber(published) : NaN
}

/** Days apart within which two dates are of one year. */
const nearEachOther = 60
/** Paragraphs apart within which two dates are of one story. */
const nearBlocks = 12

/** Two dates with weekdays that no year has both of, one at most with its year. */
function pairConflicts(dates: readonly NamedDate[]): readonly DateConflict[] {
  const found: DateConflict[] = []
  for (const [index, date] of dates.entries()) {
    const first = dates[index - 1]
    if (!first || date.block - first.block > nearBlocks) continue
    if (first.order === 'either' || date.order === 'either') continue
    if (first.yearFrom === 'text' && date.yearFrom === 'text') continue
    const apart = daysBetween(first, date)
    if (apart === undefined || Math.abs(apart) > nearEachOther) continue
    const weekdaysApart = (date.weekday ?? 0) - (first.weekday ?? 0)
    if ((((apart - weekdaysApart) % 7) + 7) % 7 !== 0)
      found.push({kind: 'two weekdays', first, date})
  }
  return found
}

/** In a year of 365 days; undefined over the end of a February. */
function daysBetween(first: NamedDate, second: NamedDate): number | undefined {
  const isLate = (date: NamedDate) => date.month > 2
  if (isLate(first) !== isLate(second)) return undefined
  const of = ({month, day}: NamedDate): Day => ({year: 2001, month, day})
  return dayNumber(of(second)) - dayNumber(of(first))
}

const events =
  'crash|collision|shooting|stabbing|attack|bombing|explosion|blast|earthquake|quake|tornado|flood|landslide|avalanche|derailment|collapse|fire|blaze|robbery|kidnapping|killings?|murder|massacre|raid|funeral|inauguration|referendum|election|verdict|ceremony|opening'
/** `Friday’s crash` and `the crash on Friday`; each compiled where it may stand. */
const eventDays: readonly (readonly [gate: RegExp, shape: () => RegExp])[] = [
  [
    /day['’]s /,
    patternLater(
      `\\b(?<day>${weekdayName})['’]s (?:[A-Za-zÀ-ỿ-]+ )?(?<event>${events})\\b`,
      'g'
    )
  ],
  [
    new RegExp(`\\b[Tt]he (?:[A-Za-zÀ-ỿ-]+ ){1,6}?(?:on )?${weekdayName}\\b`),
    patternLater(
      `\\b[Tt]he (?:[A-Za-zÀ-ỿ-]+ )?(?<event>${events}) (?:(?:happened|occurred|took place|struck|was held|broke out|began)(?: (?:early|late))? )?(?:on )?(?<day>${weekdayName})\\b`,
      'g'
    )
  ]
]

/** One event, named as one that is known, on two days of the week. */
function eventConflicts({text, blocks}: Article): readonly DateConflict[] {
  const days = new Map<string, {readonly day: string; readonly at: Range}>()
  const found: DateConflict[] = []
  for (const block of blocks) {
    if (skipped.has(block.kind)) continue
    const content = text.slice(block.start, block.end)
    if (!content.includes('day')) continue
    const told = eventDays
      .flatMap(([gate, shape]) =>
        gate.test(content) ? matchesOf(shape(), content) : []
      )
      .sort((a, b) => a.index - b.index)
    for (const {index, 0: phrase, groups = {}} of told) {
      const name = groups['event'] ?? ''
      const day = groups['day'] ?? ''
      const start = block.start + index
      const at = {start, end: start + phrase.length}
      const known = days.get(name)
      if (!known) days.set(name, {day, at})
      else if (known.day !== day)
        found.push({kind: 'event', event: name, first: known.at, at})
    }
  }
  return found
}
