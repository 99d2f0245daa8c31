import {patternLater} from '../../text/later.js'
import {matchesOf} from '../../text/matches.js'
import type {Range} from '../../text/range.js'
import {months, weekdays} from './calendar.js'

/** A day as it is written; offsets count from the start of its paragraph. */
export type WrittenDate = Range & {
  readonly month: number
  readonly day: number
  readonly year?: number
  /** 0, Sunday, to 6, and its place. */
  readonly weekday?: number
  readonly weekdayAt?: Range
  /** Last day, where it is a span: `May 4-6`. */
  readonly lastDay?: number
  /** Of one in figures; either may be meant where both fit: `6/11/2026`. */
  readonly order?: 'day first' | 'month first' | 'either'
}

const partOfDay = '(?: (?:morning|afternoon|evening|night))?'
const weekday = `(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\\b\\.?)${partOfDay}(?:,? (?:the )?| \\()`
const month =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)'
const last =
  '(?: ?(?:[-–—]|to|through|and|or) ?(?<last>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d))?'
const year = '(?:,? (?:of |in )?(?<year>(?:1[5-9]|20)\\d{2})\\b)?'
/** `June 11 (Thursday)`, `June 11, a Thursday`, `June 11, which is a Thursday` */
const behind = `(?:(?: \\(|,? (?:which )?(?:is|was|falls on|fell on|will be) an? |,? (?:which )?(?:falls|fell) on |,? a )(?<behind>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)${partOfDay}(?=[),.;:!?]|$))?`

const american = patternLater(
  `(?<![A-Za-zÀ-ỿ\\d])(?:${weekday})?${month} (?:the )?${day}${last}${year}${behind}`,
  'g'
)
const british = patternLater(
  `(?<![A-Za-zÀ-ỿ\\d.,$£€])(?:${weekday})?${day}${last} (?:of )?${month}(?![A-Za-zÀ-ỿ])${year}${behind}`,
  'g'
)
/** `11/06/2026`, `11.6.2026`, `Thursday 6/11`, in either order. */
const numeric = patternLater(
  `(?<![A-Za-zÀ-ỿ\\d/.,$£€-])(?:${weekday})?(?<one>\\d{1,2})(?:(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d{2})|/(?<second>\\d{1,2}))(?![\\d/%]|[.,-]\\d)${behind}`,
  'g'
)
const iso = patternLater(
  `(?<![A-Za-zÀ-ỿ\\d/.,$£€-])(?:${weekday})?(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])${behind}`,
  'g'
)

const ones =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
const ordinals: readonly string[] = [
  ...ones.split(' '),
  ...Array.from(
    {length: 9},
    (_, index) => `twenty-${ones.split(' ')[index] ?? ''}`
  ),
  'thirtieth',
  'thirty-first'
]
/** `the thirty-first of May 2014` */
const ordinal = patternLater(
  `(?<![A-Za-zÀ-ỿ-])(?:${weekday})?the (?<ordinal>${ordinals.toReversed().join('|')}) of ${month}(?![A-Za-zÀ-ỿ])${year}${behind}`,
  'g'
)

/** Cheap tests before the shapes, each of which is compiled where it may stand. */
const anyMonth = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const mayNameMonth = new RegExp(anyMonth)
const inWords: readonly (readonly [gate: RegExp, shape: () => RegExp])[] = [
  [new RegExp(`${anyMonth}[a-z]*\\.? (?:the )?\\d`), american],
  [new RegExp(`\\d(?:st|nd|rd|th)? (?:of )?${anyMonth}`), british],
  [/[a-z](?:st|nd|rd|th) of [A-Z]/, ordinal]
]
const inFigures = /\d([/.-])\d\d?\1(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d\/\d/

/** All days that a paragraph names, in order. */
export function writtenDates(content: string): readonly WrittenDate[] {
  const found: WrittenDate[] = []
  if (mayNameMonth.test(content))
    for (const [gate, shape] of inWords)
      if (gate.test(content))
        for (const match of matchesOf(shape(), content))
          found.push(inMonth(match))
  if (inFigures.test(content)) {
    for (const match of matchesOf(iso(), content)) found.push(inMonth(match))
    for (const match of matchesOf(numeric(), content)) {
      const date = inNumbers(match)
      if (date) found.push(date)
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function inMonth(match: RegExpExecArray): WrittenDate {
  const {month: name = '', day, ordinal = '', last} = match.groups ?? {}
  return {
    ...around(match),
    month: /^\d/.test(name)
      ? Number(name)
      : months.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1,
    day: day === undefined ? ordinals.indexOf(ordinal) + 1 : Number(day),
    ...(last !== undefined && {lastDay: Number(last)})
  }
}

/** Without a year it needs a weekday or a zero before; `1/2`, `24/7` and `9/11` are no dates. */
function inNumbers(match: RegExpExecArray): WrittenDate | undefined {
  const {one = '', two, second, year} = match.groups ?? {}
  const context = around(match)
  const isDated =
    year !== undefined || context.weekday !== undefined || /^0\d$/.test(one)
  if (!isDated || /^(?:1\/2|24\/7|9\/11)$/.test(`${one}/${second ?? ''}`))
    return undefined
  const [first, other] = [Number(one), Number(two ?? second)]
  const [month, day] = first > 12 ? [other, first] : [first, other]
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const order = first > 12 ? 'day first' : other > 12 ? 'month first' : 'either'
  return {...context, month, day, order}
}

/** Its place, its weekday and its year. */
function around({index, 0: written, groups = {}}: RegExpExecArray) {
  const {weekday: before, behind: after, year: digits} = groups
  const name = before ?? after
  const at =
    index + (before === undefined ? written.lastIndexOf(after ?? '') : 0)
  return {
    start: index,
    end: index + written.trimEnd().length,
    ...(digits !== undefined && {year: Number(digits)}),
    ...(name !== undefined && {
      weekday: weekdays.findIndex((one) => one.startsWith(name.slice(0, 2))),
      weekdayAt: {start: at, end: at + name.length}
    })
  }
}
