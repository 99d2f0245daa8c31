import {matchesOf} from '../../text/matches.js'
import type {Block} from '../blocks/index.js'
import type {Day} from '../dates/calendar.js'
import type {Sentence} from '../sentences.js'
import {numeral} from '../quantities/numerals.js'
import {indexAt} from '../../text/range.js'
import type {Year as YearTold} from './years-told.js'
import {conflictOfYears, type NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly years: readonly YearTold[]
  readonly published: Day | undefined
}

const year = /\b(1[5-9]\d{2}|20\d{2})\b/g
const span =
  /(?<![A-Za-zÀ-ỿ\d-])(?<hedge>(?:more than|less than|over|under|about|around|nearly|almost|some|at least|roughly|another|every|next|last|past|first|than) )?(?<count>\d{1,3}|[A-Za-z]+(?:-[a-z]+)?) (?:years?|(?<decades>decades?)) (?<how>after|later|earlier|before|apart|on)\b/dg
const duration =
  /\b(?:[Ff]rom|[Bb]etween) (?<from>1[5-9]\d{2}|20\d{2}) (?:to|until|till|through|and) (?<to>1[5-9]\d{2}|20\d{2})\b/g
const anniversary =
  /\b(?:[Ff]ounded|[Oo]pened|[Ff]ormed|[Bb]uilt|[Ee]stablished|[Cc]reated|[Ss]et up|[Bb]egan|[Ss]tarted|[Ll]aunched|[Mm]arried|[Ww]ed) (?:here )?in (?<from>1[5-9]\d{2}|20\d{2})\b[^.;]{0,60}?\b(?<count>\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday|year)\b[^.;]{0,20}? in (?<to>1[5-9]\d{2}|20\d{2})\b/dg
/** `built in 1956, turns 70 this year`, by the year of publication */
const thisYear =
  /\b(?:[Ff]ounded|[Oo]pened|[Ff]ormed|[Bb]uilt|[Ee]stablished|[Bb]orn) (?:here )?in (?<from>1[5-9]\d{2}|20\d{2})\b[^.;\d]{0,60}?\b(?:turns|marks its|celebrates its|is marking its|is celebrating its) (?<count>\d{1,3})(?:(?:st|nd|rd|th) (?:anniversary|birthday|year))?\b[^.;]{0,20}? this year\b/dg
const afterYears =
  /\b(?:founded|opened|formed|built|begun|started|launched|set up|elected|appointed|married) in (?<from>1[5-9]\d{2}|20\d{2})\b[^.;]{0,50}? in (?<to>1[5-9]\d{2}|20\d{2}) after (?<count>\d{1,3}|[a-z]+(?:-[a-z]+)?) years\b/dg
/** `Twelve years separate the floods of 1997 and 2013` */
const separate =
  /\b(?<count>\d{1,3}|[A-Za-z]+(?:-[a-z]+)?) years (?:separate|lie between|passed between)\b[^.;\d]{0,50}\b(?<from>1[5-9]\d{2}|20\d{2}) and (?:[a-z ]{0,30})(?<to>1[5-9]\d{2}|20\d{2})\b/dg
/** `The 10-year lease, which began in 2005, runs out in 2025` */
const term =
  /\b(?<count>\d{1,3}|[A-Za-z]+)-year (?:lease|contract|term|sentence|deal|plan|ban|mandate|loan)\b[^.;\d]{0,30}\b(?:began|begun|started|begins|starts|starting|signed) in (?<from>1[5-9]\d{2}|20\d{2})\b[^.;\d]{0,30}\b(?:ends?|ended|runs? out|ran out|expires?|expired) in (?<to>1[5-9]\d{2}|20\d{2})\b/dg
/** `jailed in 2002 and freed in 2009, after ten years` */
const afterAll =
  /\bin (?<from>1[5-9]\d{2}|20\d{2}) and [^.;,\d]{2,40} in (?<to>1[5-9]\d{2}|20\d{2}),? after (?<count>\d{1,3}|[a-z]+(?:-[a-z]+)?) years\b/dg
/** `first held in 2010, takes place for the 20th time in 2019` */
const times =
  /\bfirst (?:held|staged|run|played|awarded|took place|published) in (?<from>1[5-9]\d{2}|20\d{2})\b[^.;]{0,60}? (?<count>\d{1,3})(?:st|nd|rd|th) time\b[^.;]{0,20}? in (?<to>1[5-9]\d{2}|20\d{2})\b/dg
const forYears =
  /(?:\b(?:[Ff]or|[Ss]pent|served|lasted|over|of|a)\s(?=\S+[ -]years?\b)|, (?=\S+ years (?:in which|during which|that|when)\b))(?<count>\d{1,3}|[A-Za-z]+(?:-[a-z]+)?)[ -]years?\b/d
/** `founded in 1920 … its centenary in 2025` */
const jubilee =
  /\b(?:[Ff]ounded|[Oo]pened|[Ff]ormed|[Bb]uilt|[Ee]stablished|[Bb]orn|[Mm]arried|[Ww]ed) (?:here )?in (?<from>1[5-9]\d{2}|20\d{2})\b[^.;\d]{0,60}?\b(?<count>bicentenary|bicentennial|centenary|centennial|(?:silver|golden|diamond) (?:wedding|jubilee))\b[^.;\d]{0,20}? in (?<to>1[5-9]\d{2}|20\d{2})\b/dg
const jubilees = new Map([
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['centenary', 100],
  ['centennial', 100],
  ['silver', 25],
  ['golden', 50],
  ['diamond', 60]
])
/** `Ten years after the fire of 2001, the theatre opened again in 2015` */
const yearsAfter =
  /^(?<count>\d{1,3}|[A-Z][a-z]+(?:-[a-z]+)?) years after (?:the|its|their|his|her) [^.,;\d]{3,40} (?:of|in) (?<from>1[5-9]\d{2}|20\d{2}), (?![^.]*\b(?:born|founded)\b)[^.,;\d]{3,60} in (?<to>1[5-9]\d{2}|20\d{2})\b/dg

/** `On the 20th anniversary of the 1996 crash, in 2014` */
const anniversaryOf =
  /\b(?<count>\d{1,3})(?:st|nd|rd|th) anniversary of the (?<from>1[5-9]\d{2}|20\d{2}) [^.,;\d]{3,40},? in (?<to>1[5-9]\d{2}|20\d{2})\b/dg

/** Each compiled where its sentence may stand. */
const wholes: readonly (readonly [gate: RegExp, shape: RegExp])[] = [
  [/\d(?:st|nd|rd|th) (?:anniversary|birthday|year)/, anniversary],
  [/anniversary of/, anniversaryOf],
  [/this year/, thisYear],
  [/\b(?:centen|wedding|jubilee)/, jubilee],
  [/ years after .*, /, yearsAfter],
  [/ after [\w-]+ years/, afterYears],
  [/ after [\w-]+ years/, afterAll],
  [/years (?:separate|lie|passed)/, separate],
  [/-year (?:lease|contract|term|sentence|deal|plan|ban|mandate|loan)/, term]
]

/** `In 1998, 12 years after the fire of 1984`: years that are not so far apart. */
export function findSpans({
  text,
  blocks,
  sentences,
  years,
  published
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  const told = new Set(years.map(({start}) => indexAt(sentences, start)))
  for (const index of told) {
    const sentence = sentences[index]
    const kind = blocks[sentence?.block ?? -1]?.kind
    if (!sentence || (kind !== 'body' && kind !== 'list-item')) continue
    const content = text.slice(sentence.start, sentence.end)
    if (
      !/year|decade|anniversary|birthday|th time|centen|jubilee|wedding/.test(
        content
      )
    )
      continue
    const own = yearsIn(content, sentence.start)
    if (own.length === 0) continue
    for (const match of matchesOf(span, content)) {
      const conflict = spanConflict(text, sentence, own, match, sentences)
      if (conflict) found.push(conflict)
    }
    if (/\dth time/.test(content))
      for (const match of matchesOf(times, content)) {
        const conflict = timesConflict(match, sentence.start)
        if (conflict) found.push(conflict)
      }
    const length = durationConflict(content, sentence.start, own.length)
    if (length) found.push(length)
    for (const [gate, shape] of wholes) {
      if (!gate.test(content)) continue
      for (const match of matchesOf(shape, content)) {
        const conflict = wholeConflict(match, sentence.start, published)
        if (conflict) found.push(conflict)
      }
    }
  }
  return found
}

type Year = Omit<YearTold, 'block'>

function yearsIn(content: string, offset: number): readonly Year[] {
  return matchesOf(year, content).map(({index, 0: written}) => ({
    start: offset + index,
    end: offset + index + written.length,
    value: Number(written)
  }))
}

function spanConflict(
  text: string,
  sentence: Sentence,
  own: readonly Year[],
  {indices, groups}: RegExpExecArray,
  sentences: readonly Sentence[]
): NumberConflict | undefined {
  const at = indices?.groups?.['count']
  const decades = groups?.['decades'] !== undefined
  const told = groups?.['count'] ?? ''
  const count = decades && /^an?$/i.test(told) ? 1 : numeral(told)
  if (!at || count === undefined || groups?.['hedge']) return undefined
  if (count < 2 && !decades) return undefined
  const place = {start: sentence.start + at[0], end: sentence.start + at[1]}
  const pair = pairAround(
    text,
    sentence,
    own,
    place.start,
    sentences,
    groups?.['how'] ?? ''
  )
  if (!pair) return undefined
  const [first, second] = pair
  const apart = Math.abs(second.value - first.value)
  // Days and months of the year make one more or less.
  const off = decades
    ? Math.abs(apart - 10 * count) - 3
    : Math.abs(apart - count)
  if (off <= 1) return undefined
  return {
    kind: 'years between',
    at: place,
    ...(!decades && {expected: String(apart)}),
    because: `from ${Math.min(first.value, second.value)} to ${Math.max(first.value, second.value)} it is ${apart} years`,
    related: [first, second],
    isSure: true
  }
}

/** Whether a year stands too far after its span to belong to it. */
function isApart(between: string): boolean {
  if (/^[^.,;]{0,24}\b(?:later|earlier),? (?:in|on|by) $/.test(between))
    return false
  return between.length > 80 || /[,;]| and /.test(between)
}

/** The two years that a span joins: both in its sentence, or one just before. */
function pairAround(
  text: string,
  sentence: Sentence,
  own: readonly Year[],
  at: number,
  sentences: readonly Sentence[],
  how: string
): readonly [Year, Year] | undefined {
  const [one, two] = own
  if (one && two) {
    if (
      own.length > 2 ||
      (two.start > at && isApart(text.slice(at, two.start)))
    )
      return undefined
    if (/\bbetween $/i.test(text.slice(one.start - 8, one.start)))
      return undefined
    const isBehindBoth = two.end <= at
    // `in 2001, two years after she left`: that is an event of its own.
    const isJoined =
      !isBehindBoth ||
      ((!/^(?:after|before)$/.test(how) || isOfLife(text, at)) &&
        /^,? ?$/.test(text.slice(two.end, at)))
    // `married in 1948 and wrote her first book three years before she died`
    const isOther =
      one.end < at &&
      /^(?:after|before)$/.test(how) &&
      /\band (?:[a-z]+|\d+) /.test(text.slice(one.end, at))
    return isJoined &&
      !isOther &&
      (one.start < at || /^(?:after|before)$/.test(how))
      ? [one, two]
      : undefined
  }
  if (!one || !/^(?:later|earlier)$/.test(how)) return undefined
  // `It closed in 1984. Twelve years later, in 1998, it opened again.`
  const isNamed = /^[^.]{0,24}\b(?:later|earlier),? (?:in|by) $/.test(
    text.slice(at, one.start)
  )
  const before = sentences[sentence.index - 1]
  if (!isNamed || before?.block !== sentence.block) return undefined
  const earlier = yearsIn(text.slice(before.start, before.end), before.start)
  const [known] = earlier
  return known && earlier.length === 1 ? [known, one] : undefined
}

/** `60 years after his death` */
function isOfLife(text: string, at: number): boolean {
  return /^[^ ]+ years after (?:his|her|their|its) (?:death|birth|founding)\b/.test(
    text.slice(at, at + 60)
  )
}

/** `founded in 1950 … its 60th anniversary in 2020` */
function wholeConflict(
  {indices, groups = {}}: RegExpExecArray,
  offset: number,
  published: Day | undefined
): NumberConflict | undefined {
  const from = Number(groups['from'])
  const to = Number(groups['to'] ?? published?.year)
  // `golden` of `golden wedding`
  const [told = ''] = (groups['count'] ?? '').split(' ')
  const count = jubilees.get(told) ?? numeral(told)
  const at = indices?.groups?.['count']
  if (!at || count === undefined || !(Math.abs(to - from - count) > 1))
    return undefined
  const years = ['from', 'to'].flatMap((name) => {
    const place = indices.groups?.[name]
    return place ? [{start: offset + place[0], end: offset + place[1]}] : []
  })
  const place = {start: offset + at[0], end: offset + at[1]}
  return conflictOfYears(place, from, to, years)
}

/** What is held once a year cannot be held oftener than there were years. */
function timesConflict(
  match: RegExpExecArray,
  offset: number
): NumberConflict | undefined {
  const conflict = wholeConflict(match, offset, undefined)
  const {from, to, count} = match.groups ?? {}
  const most = Number(to) - Number(from) + 1
  if (!conflict || Number(count) <= most) return undefined
  return {
    ...conflict,
    expected: String(most),
    because: `from ${from} to ${to} a year's event takes place ${most} times`
  }
}

function durationConflict(
  content: string,
  offset: number,
  years: number
): NumberConflict | undefined {
  if (years !== 2) return undefined
  const [range] = matchesOf(duration, content)
  const length = forYears.exec(content)
  const at = length?.indices?.groups?.['count']
  const count = numeral(length?.groups?.['count'] ?? '')
  if (!range || !at || count === undefined || count < 2) return undefined
  const from = Number(range.groups?.['from'])
  const to = Number(range.groups?.['to'])
  if (Math.abs(to - from - count) <= 1) return undefined
  const gap = Math.abs(range.index - at[1])
  if (gap > 40) return undefined
  // `from 2004 to 2016 and served eight years in parliament`
  const isOwn = / and (?:[a-z]+ ){0,3}$/.test(
    content.slice(range.index + range[0].length, length?.index)
  )
  if (isOwn) return undefined
  const start = offset + range.index
  return conflictOfYears(
    {start: offset + at[0], end: offset + at[1]},
    from,
    to,
    [{start, end: start + range[0].length}]
  )
}
