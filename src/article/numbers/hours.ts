import {later, patternLater} from '../../text/later.js'
import {matchesOf} from '../../text/matches.js'
import {daysToWeekday, weekdayName} from '../dates/calendar.js'
import {numeral} from '../quantities/numerals.js'
import type {NumberConflict} from './conflict.js'
import {matchesInBody, type Paragraph} from './body.js'

type Article = {
  readonly text: string
  readonly body: readonly Paragraph[]
}

/** `six hours`, `two and a half hours`, `90 minutes` */
const count = String.raw`(?<!\b(?:than|about|around|nearly|almost|over|some|least|another|next|the last|first) )(?<count>\d{1,3}(?:\.5)?|[a-z]+(?:-[a-z]+)?)(?<half> and a half)?`
const length = String.raw`${count}(?:[ -](?<minutes>minutes?)|[ -]hours?(?: and (?<more>\d{1,2}) minutes)?)`
const clock = (name: string) =>
  String.raw`(?:(?:on )?(?<${name}DayBefore>${weekdayName}) at )?(?:(?<${name}>\d{1,2})(?:(?:[:.](?<${name}Minutes>\d{2}))? ?(?<${name}Half>[ap])\.?m\b\.?|[:.](?<${name}Rest>\d{2})(?!\d| ?[ap]\.?m\b))|(?<${name}Word>noon|midnight))(?: (?:on )?(?<${name}Day>${weekdayName}))?`
/** Two times of a day, not far apart. */
const clockTimes =
  /(?:\d ?[ap]\.?m|\d[.:]\d\d|noon|midnight)\b.{1,70}(?:\d ?[ap]\.?m|\d[.:]\d\d|noon|midnight)\b/i
const range = String.raw`(?:from |between )${clock('from')} (?:to|until|till|and) ${clock('to')}`
/** `began at 2 p.m. and ended at 5 p.m.`, of what the sentence is about */
const fromAndTo = String.raw`\b(?:at|from) ${clock('from')},? (?:and|but|then) (?:was |were |did not )?(?:ended?|closed?|finish(?:es|ed)?|reopen(?:s|ed)?|came back|c[ao]mes? back|stopp?(?:s|ed)?|returned|restored|adjourned|lasted until|wrapped up|clos(?:es|ing)|ends|ending|arriv(?:es?|ed)|lands?|landed|finish)(?: [a-z]+){0,2} (?:at|until) ${clock('to')}`
/** `six hours, from 2 p.m. to 5 p.m.`, `from 2 p.m. to 5 p.m., a total of six hours` */
const shapes = later(() =>
  [
    String.raw`\b${length}(?: [a-z]+){0,3},? ${range}`,
    String.raw`${range}(?:(?: [a-z]+){0,6},)? (?:for |a total of |in all )?${length}\b`,
    String.raw`\bat ${clock('from')} and [a-z ]{2,30} at ${clock('to')}, ${length} later\b(?! than)`,
    String.raw`${fromAndTo}, (?:(?:lasting|for|after|a total of|a [a-z]+ of) )?${length}\b(?! (?:later|longer|earlier|more|less) than| earlier| before)`,
    String.raw`${fromAndTo}[.;] (?:It|That|This)(?: [a-z]+)? (?:lasts|lasted|takes|took|is|was|makes) ${length}\b(?! (?:later|longer))`,
    String.raw`\b(?:takes?|took|lasts?|lasted) ${length}[.:,;] [^.;]{2,40}? ${fromAndTo}`
  ].map((source) => new RegExp(source, 'dgi'))
)

const halt =
  /\b(?<count>\d{1,2}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)-hour (?!days?\b|weeks?\b|shifts?\b|work|drive|flight|train|clock|news|notice|rule|watch|service|period|window|limit|course|program|show|film)[a-z]+/dg
/** `closed at 6:15 a.m. and reopened at 9:20 a.m.` */
const fromUntil = patternLater(
  `\\b(?:at|from|between|about) ${clock('from')}[^.;\\n\\d]{1,50}? (?:to|until|till|at) ${clock('to')}`,
  'dg'
)

/** The one length of hours that a story tells, and the two times it tells. */
function* haltConflicts({
  text,
  body
}: Article): Generator<NumberConflict, void> {
  if (!text.includes('-hour ')) return
  const [length, otherLength] = matchesOf(halt, text)
  if (!length || otherLength || /\d hours?\b/.test(text)) return
  const times = body.flatMap(({content, start}) =>
    clockTimes.test(content)
      ? matchesOf(fromUntil(), content).map((match) => ({match, start}))
      : []
  )
  const [one, other] = times
  if (!one || other) return
  const {groups = {}, indices} = one.match
  const from = timeOf(groups, 'from')
  const to = timeOf(groups, 'to')
  const stated = numeral(length.groups?.['count']?.toLowerCase() ?? '')
  const at = length.indices?.groups?.['count']
  if (from === undefined || to === undefined || !stated || !at) return
  if (groups['fromRest'] !== undefined || daysBetween(groups) !== undefined)
    return
  const hours = (to - from + 24) % 24
  if (Math.abs(hours - stated) < 0.75 || Math.abs(hours - stated) > 4) return
  const shown = String(Math.round(hours * 100) / 100)
  yield {
    kind: 'hours between',
    at: {start: at[0], end: at[1]},
    expected: String(Math.round(hours)),
    because: `between these times it is ${shown} hours`,
    related: ['from', 'to'].flatMap((name) => {
      const its = indices?.groups?.[name] ?? indices?.groups?.[`${name}Word`]
      return its ? [{start: one.start + its[0], end: one.start + its[1]}] : []
    }),
    isSure: true
  }
}

/** Hours between two times of a day, and how many it says they are. */
export function findHours(article: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = [...haltConflicts(article)]
  for (const {match, start} of matchesInBody(article.body, 0, shapesFor)) {
    const conflict = hoursConflict(match, start)
    if (conflict) found.push(conflict)
  }
  return found
}

function shapesFor(content: string): readonly RegExp[] {
  const isTold = content.includes('hour') || content.includes('minute')
  return isTold && clockTimes.test(content) ? shapes() : []
}

function hoursConflict(
  {groups = {}, indices}: RegExpExecArray,
  offset: number
): NumberConflict | undefined {
  const stated = statedIn(groups)
  const from = timeOf(groups, 'from')
  const to = timeOf(groups, 'to')
  const at = indices?.groups?.['count']
  if (!at || stated === undefined) return undefined
  if (from === undefined || to === undefined) return undefined
  const days = daysBetween(groups)
  const hours =
    days === undefined ? (to - from + 24) % 24 : days * 24 + to - from
  // `A 24-hour watch, from noon to noon`; half an hour is rounded off.
  const slack = groups['more'] === undefined ? 0.75 : 0.1
  if (hours <= 0 || Math.abs(hours - stated) < slack) return undefined
  // `from 9:00 to 5:00` may be half a day.
  const isOpen = groups['fromRest'] !== undefined && days === undefined
  if (isOpen && Math.abs((hours % 12) - stated) < 0.75) return undefined
  const inMinutes = groups['minutes'] !== undefined
  const shown = String(
    Math.round(inMinutes ? hours * 60 : hours * 100) / (inMinutes ? 1 : 100)
  )
  const unit = `${inMinutes ? 'minute' : 'hour'}${shown === '1' ? '' : 's'}`
  const [, stop = at[1]] = indices.groups?.['half'] ?? []
  return {
    kind: 'hours between',
    at: {start: offset + at[0], end: offset + stop},
    expected: shown,
    because: `between these times it is ${shown} ${unit}`,
    related: ['from', 'to'].flatMap((name) => {
      const its = indices.groups?.[name] ?? indices.groups?.[`${name}Word`]
      return its ? [{start: offset + its[0], end: offset + its[1]}] : []
    }),
    isSure: true
  }
}

type Groups = Readonly<Record<string, string | undefined>>

/** In hours. */
function statedIn({
  count = '',
  half,
  minutes,
  more = '0'
}: Groups): number | undefined {
  const value = numeral(count.toLowerCase())
  if (value === undefined) return undefined
  return minutes === undefined
    ? value + (half ? 0.5 : 0) + Number(more) / 60
    : value / 60
}

/** From one weekday to the other; undefined where both are not named. */
function daysBetween(groups: Groups): number | undefined {
  const [from = '', to = ''] = ['from', 'to'].map(
    (name) => groups[`${name}Day`] ?? groups[`${name}DayBefore`]
  )
  return daysToWeekday(from, to)
}

/** Hours since midnight. */
function timeOf(groups: Groups, name: string): number | undefined {
  const word = groups[`${name}Word`]?.toLowerCase()
  if (word) return word === 'noon' ? 12 : 0
  const hour = Number(groups[name])
  const rest = groups[`${name}Rest`]
  if (rest !== undefined)
    return hour < 24 && Number(rest) < 60 ? hour + Number(rest) / 60 : undefined
  if (!(hour >= 1 && hour <= 12)) return undefined
  const isAfternoon = groups[`${name}Half`]?.toLowerCase() === 'p'
  const minutes = Number(groups[`${name}Minutes`] ?? 0)
  return (hour % 12) + (isAfternoon ? 12 : 0) + minutes / 60
}
