import type {NamedDate} from '../dates/index.js'
import {dayNumber, months} from '../dates/calendar.js'
import {numeral} from '../quantities/numerals.js'
import type {NumberConflict} from './conflict.js'
import {isFromTo} from './days.js'
import {matchesInBody, type Paragraph} from './body.js'

type Article = {
  readonly text: string
  readonly body: readonly Paragraph[]
  readonly dates: readonly NamedDate[]
}

const year = String.raw`(?:1[5-9]|20)\d{2}`
const begins =
  '(?:joined|founded|opened|began|begun|started|launched|married|elected|born|hired|appointed|formed|built|enrolled|moved in|took office|came to)'
const ends =
  '(?:left|closed|ended|retired|died|divorced|quit|resigned|disbanded|dissolved|demolished|torn down|shut|shut down|finished|graduated|separated|stepped down)'
/** `from 2009 to 2005`, `joined in 2009 and left in 2005`, each compiled where it may stand. */
const shapes: readonly (readonly [gate: RegExp, shape: RegExp])[] = [
  [
    /from /,
    new RegExp(
      String.raw`\bfrom (?:[A-Z][a-z]+ )?(?<from>${year}) (?:to|until|till|through) (?:[A-Z][a-z]+ )?(?<to>${year})\b(?! (?:levels?|prices|dollars))`,
      'dg'
    )
  ],
  [
    / in \d{4},? and /,
    new RegExp(
      String.raw`\b${begins}\b[^.;,:\d“”"]{0,40} in (?<from>${year}),? and (?:(?:he|she|it|they|was|were|had|then|finally) ){0,2}${ends}\b[^.;,:\d“”"]{0,40}? in (?<to>${year})\b`,
      'dg'
    )
  ]
]

const shapesFor = (content: string) =>
  shapes.flatMap(([gate, shape]) => (gate.test(content) ? [shape] : []))
/** `in January and their son was born in October, six months later` */
const monthsLater = new RegExp(
  String.raw`\bin (?<from>${months.join('|')}),? [^.;\d]{3,60}? in (?<to>${months.join('|')}),? (?<count>[a-z]+|\d{1,2}) months later\b(?! than)`,
  'dg'
)
const opening =
  /\b(?:opens?|opened|begins?|began|starts?|started|start date)\b[^.;]{0,30}$/
const closing =
  /^[^.;\d]{0,50}\b(?:deadline|closes?|closed|ends?|ended|finish(?:es)?|finished|clos(?:ing|es) date|runs? (?:until|to|through)|last day)\b[^.;\d]{0,40}$/

/** An end before its beginning, and months between that are others. */
export function findOrders(article: Article): readonly NumberConflict[] {
  return [
    ...datesReversed(article),
    ...yearsReversed(article),
    ...monthsBetween(article)
  ]
}

function yearsReversed({body}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  const told = body.filter(({years}) => years > 1)
  for (const {match, start} of matchesInBody(told, 0, shapesFor)) {
    const {from = '', to = ''} = match.groups ?? {}
    const at = match.indices?.groups?.['to']
    const its = match.indices?.groups?.['from']
    if (!at || !its || Number(to) >= Number(from)) continue
    found.push({
      kind: 'order',
      at: {start: start + at[0], end: start + at[1]},
      because: `it began in ${from}`,
      related: [{start: start + its[0], end: start + its[1]}],
      isSure: true
    })
  }
  return found
}

function monthsBetween({text, body}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  if (!text.includes('months later')) return []
  for (const {match, start} of matchesInBody(body, 1, () => [monthsLater])) {
    const {from = '', to = '', count = ''} = match.groups ?? {}
    const [first = 0, last = 0] = [from, to].map((name) =>
      months.findIndex((month) => month === name)
    )
    const stated = numeral(count)
    const at = match.indices?.groups?.['count']
    if (!at || stated === undefined || stated > 11) continue
    const apart = (last - first + 12) % 12
    if (Math.abs(apart - stated) <= 1) continue
    found.push({
      kind: 'days between',
      at: {start: start + at[0], end: start + at[1]},
      expected: String(apart),
      because: `from ${from} to ${to} it is ${apart} months`,
      related: [],
      isSure: true
    })
  }
  return found
}

/** `from June 15, 2022, to June 3, 2022`, `opens on June 15 and the deadline is May 30` */
function datesReversed({text, dates}: Article): readonly NumberConflict[] {
  return dates.flatMap((last, index): readonly NumberConflict[] => {
    const first = dates[index - 1]
    if (first?.block !== last.block) return []
    const between = text.slice(first.end, last.start)
    const before = text.slice(Math.max(0, first.start - 50), first.start)
    const isTold = opening.test(before) && closing.test(between)
    if (!isTold && !isFromTo(text, first, last)) return []
    const days = daysFrom(first, last)
    if (days === undefined || days >= 0) return []
    return [
      {
        kind: 'order',
        at: last,
        because: `it begins on ${text.slice(first.start, first.end)}`,
        related: [first],
        isSure: true
      }
    ]
  })
}

/** Undefined where an order or a year is open: `from December 20 to January 3`. */
export function daysFrom(
  first: NamedDate,
  last: NamedDate
): number | undefined {
  if (first.order === 'either' || last.order === 'either') return undefined
  const isWritten = last.yearFrom === 'text' && first.yearFrom === 'text'
  const isInOneMonth =
    first.month === last.month &&
    first.yearFrom !== 'text' &&
    last.yearFrom !== 'text'
  const [year = 2001] = last.years
  if (!isWritten && !isInOneMonth) return undefined
  const [firstYear = year] = isWritten ? first.years : [year]
  const of = ({month, day}: NamedDate, year: number) =>
    dayNumber({year, month, day})
  return of(last, year) - of(first, firstYear)
}
