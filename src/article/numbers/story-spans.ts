import {matchesOf} from '../../text/matches.js'
import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Day} from '../dates/calendar.js'
import type {NamedDate} from '../dates/index.js'
import {numeral} from '../quantities/numerals.js'
import {
  conflictOfDays,
  conflictOfYears,
  type NumberConflict
} from './conflict.js'
import {daysFrom} from './orders.js'
import type {Year} from './years-told.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly years: readonly Year[]
  readonly dates: readonly NamedDate[]
  readonly published: Day | undefined
}

const count = '(?<count>\\d{1,3}|[A-Za-z]+(?:-[a-z]+)?)'
const nth = '(?<nth>\\d{1,3})(?:st|nd|rd|th)'
/** How long something lasted, as a headline says it. */
const inHeadline = new RegExp(
  `\\b(?:(?:after|marks?|celebrates?|turns?) ${count}(?: years)?$|(?:after|marks?|celebrates?) ${count.replace('count', 'more')} years\\b|${nth} (?:anniversary|birthday|year)\\b|(?:dies|dead) (?:at|aged) (?<age>\\d{1,3})$)`,
  'd'
)
/** The same in the story. */
const inStory = new RegExp(
  `\\b(?:(?:mark(?:s|ed|ing)?|celebrat(?:es?|ed|ing)) (?:its|his|her|their|a) ${nth} (?:anniversary|birthday|year)\\b|after ${count} years (?:away|abroad|apart|in office|in the (?:job|post)|at sea|at the (?:helm|top))\\b|(?<since>\\d{1,3}|[a-z]+(?:-[a-z]+)?) years after (?:it|they|he|she) (?:first )?(?:was |were )?(?:opened|founded|built|began|started|launched|established|formed|joined|married|came))`,
  'd'
)
const begun =
  /\b(?:founded|opened|built|began|begun|started|launched|established|formed|created|joined|born|married|taken|took over|took office|became|elected|appointed|hired)\b[^.;“”"]{0,50}?\b(?:in|on|since) (?:[A-Z][a-z]+ (?:\d{1,2}, )?)?((?:1[5-9]|20)\d{2})\b/g
/** Paragraphs in which a story says it again. */
const nearBlocks = 2
/** Years of which one is the beginning and one the end; more tell of others. */
const mostYears = 3

/** `closes after 80 years`, where it opened in 1929 and closed in 2019. */
export function findStorySpans({
  text,
  blocks,
  years: told,
  published
}: Article): readonly NumberConflict[] {
  const years = firstOfEach(text, told, blocks)
  if (years.length === 0 || years.length > mostYears) return []
  const claim = claimIn(text, blocks)
  if (!claim) return []
  const [begin, otherBegin] = blocks.flatMap(({kind, start, end}) =>
    kind === 'body' ? matchesOf(begun, text.slice(start, end)) : []
  )
  if (!begin || otherBegin) return []
  if (claim.isAge && !begin[0].startsWith('born')) return []
  const first = Number(begin[1])
  const values = years.map(({value}) => value)
  const last =
    values.length > 1 && !(claim.isNow && published)
      ? Math.max(...values)
      : (published?.year ?? 0)
  const ends = [...values, ...(published ? [published.year] : [])]
  const fits = ends.some((one) =>
    ends.some((other) => Math.abs(other - one - claim.value) <= 1)
  )
  if (fits || last <= first || last - first > 4 * claim.value) return []
  return [
    conflictOfYears(
      claim,
      first,
      last,
      years.filter(({value}) => value === first || value === last)
    )
  ]
}

const length = new RegExp(
  `\\bfor ${count} (?<unit>day|week|month|year)s\\b`,
  'd'
)
const lastsTo =
  /^,? (?:to|until|till|through|and (?:is to |was to |will )?(?:re-?open|end|close|finish|return|resume)(?:s|ed)?(?: again)?(?: on)?) $/
/** Days in each unit, and how many fewer or more there may be. */
const days: Readonly<Record<string, readonly [number, number]>> = {
  day: [1, 1],
  week: [7, 3],
  month: [30.4, 16],
  year: [365.25, 40]
}

/** `close for nine days`, where it closes on June 3 and reopens on June 14. */
export function findStoryDays({
  text,
  blocks,
  dates
}: Article): readonly NumberConflict[] {
  const [first, last, more] = dates
  if (!first || !last || more || last.block > opening) return []
  if (first.block !== last.block) return []
  if (!lastsTo.test(text.slice(first.end, last.start))) return []
  const end = blocks[first.block]?.start ?? 0
  const told = length.exec(text.slice(0, end))
  const at = told?.indices?.groups?.['count']
  const value = numeral(told?.groups?.['count'] ?? '')
  const [factor, slack] = days[told?.groups?.['unit'] ?? ''] ?? [0, 0]
  const apart = daysFrom(first, last)
  if (!at || value === undefined || apart === undefined) return []
  if (apart <= 0 || Math.abs(apart - value * factor) <= slack) return []
  return [
    conflictOfDays(text, {start: at[0], end: at[1]}, [first, last], apart)
  ]
}

/** Paragraphs that open a story. */
const opening = 3

const isNow = /\b(?:will|is|are|has|have)\b/

type Claim = Range & {
  readonly value: number
  readonly isAge: boolean
  /** Whether what is told lasts until the day of publication. */
  readonly isNow: boolean
}

function claimIn(text: string, blocks: readonly Block[]): Claim | undefined {
  const body = blocks.filter(({kind}) => kind === 'body').slice(0, nearBlocks)
  for (const {kind, start, end} of [...blocks.slice(0, 1), ...body]) {
    const shape = kind === 'headline' ? inHeadline : inStory
    const match = shape.exec(text.slice(start, end))
    for (const name of ['count', 'more', 'nth', 'since', 'age']) {
      const at = match?.indices?.groups?.[name]
      const value = numeral(match?.groups?.[name] ?? '')
      if (at && value !== undefined && value > 2)
        return {
          start: start + at[0],
          end: start + at[1],
          value,
          isAge: name === 'age',
          isNow: isNow.test(text.slice(start, start + at[0]))
        }
    }
  }
  return undefined
}

/** Each year of the body, where it stands first. */
function firstOfEach(
  text: string,
  years: readonly Year[],
  blocks: readonly Block[]
): readonly Year[] {
  const found = new Map<number, Year>()
  for (const year of years) {
    const {start, value, block} = year
    if (blocks[block]?.kind !== 'body' || found.has(value)) continue
    if (!/[.,$£€]/.test(text.charAt(start - 1))) found.set(value, year)
  }
  return [...found.values()]
}
