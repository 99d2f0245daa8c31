import {matchesOf} from '../../../text/matches.js'
import type {Range} from '../../../text/range.js'
import type {Block} from '../../blocks/index.js'
import {dayNumber, weekdayName, weekdays} from '../../dates/calendar.js'
import type {NamedDate} from '../../dates/index.js'
import type {Digits} from '../../digits.js'
import {decimalsOf} from '../../quantities/decimals.js'
import {hedgeBefore} from '../../quantities/hedges.js'
import type {Quantity} from '../../quantities/index.js'
import {numeral} from '../../quantities/numerals.js'
import {cueSet, type Cues} from './cues.js'
import {moved} from './shapes.js'

/**
 * What a figure of the text is: money, a percentage, points of one, a time
 * (`4 years`), a number of anything else, a fraction (`half`, `twice`), an
 * ordinal, a year, a weekday (alone or of a date), a day without its weekday,
 * a record (`31-24`), or a time of day, in minutes.
 */
export type Kind =
  'M' | 'P' | 'D' | 'T' | 'N' | 'F' | 'O' | 'Y' | 'W' | 'C' | 'R' | 'K'

/** A number, year or day of the text, as relations between them see it. */
export type Figure = Range & {
  readonly kind: Kind
  readonly value: number
  /** What is counted, or the currency. */
  readonly noun?: string
  /** Digits and magnitude as written, where it is a quantity. */
  readonly quantity?: Quantity
  /** Days since 1970, in a year that all dates without one share. */
  readonly day?: number
  /** Whether a time of day tells its half. */
  readonly isHalf?: boolean
  readonly hedge: Quantity['hedge']
  readonly block: number
  /** Its place among them, and where it stands in the outline. */
  readonly index: number
  readonly from: number
  readonly to: number
}

/** The body with each figure as `«N12»`: its kind, in lower case where hedged, and index. */
export type Outline = {
  readonly text: string
  readonly figures: readonly Figure[]
}

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly NamedDate[]
  readonly digits: Digits
}

type Found = Omit<Figure, 'index' | 'from' | 'to'>

const anyWeekday = new RegExp(`\\b${weekdayName}\\b`, 'g')
const weekdayCues = cueSet(
  weekdays
    .flatMap((day) => [day, `${day}'s`, `${day}’s`, '-'])
    .join(' ')
    .toLowerCase()
)
/** Times, lengths in words, shares of so many and fractions. */
const inWords =
  /\b(?:(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) times(?= (?:the|its|their|his|her|what|as|that)\b)|([Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve)-(?=(hour|day|week|month|year)\b(?!-old))|([Oo]ne|[Tt]wo|[Tt]hree|[Ff]our) (?:in|out of)(?: every)? (three|four|five|six|seven|eight|nine|ten|\d{1,3})\b|([Tt]wice|double(?= the\b)|[Hh]alf(?= (?:of|the|its|as|full|were|was|are|had|got)\b|[,.])|halved|doubled|tripled|quadrupled|(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree)[- ](?:third|quarter|fifth|tenth)s?(?= (?:of|in|to|from|since|last|this|over|more|full)\b|[,.])))/g
/** Cheap tests before the words: one of them, a length, or one of so many. */
const wordCues = cueSet(
  'times half halved third thirds quarter quarters fifth fifths tenth tenths twice double doubled tripled quadrupled'
)
const compoundCues = cueSet('-')
const mayBeInCompound =
  /-(?:hour|day|week|month|year|third|quarter|fifth|tenth)/
const fewCues = cueSet('one two three four')
const mayBeOfSoMany = /(?:ne|wo|ee|ur) (?:in|out) /

function mayTellInWords(cues: Cues, content: string): boolean {
  return (
    cues[wordCues] === 1 ||
    (cues[compoundCues] === 1 && mayBeInCompound.test(content)) ||
    (cues[fewCues] === 1 && mayBeOfSoMany.test(content))
  )
}

const fractions: readonly (readonly [RegExp, number])[] = [
  [/twice|double/i, 2],
  [/tripled/, 3],
  [/quadrupled/, 4],
  [/hal[fv]/i, 1 / 2],
  [/two.third/i, 2 / 3],
  [/third/, 1 / 3],
  [/three.quarter/i, 3 / 4],
  [/quarter/, 1 / 4],
  [/two.fifth/i, 2 / 5],
  [/three.fifth/i, 3 / 5],
  [/fifth/, 1 / 5],
  [/three.tenth/i, 3 / 10],
  [/tenth/, 1 / 10]
]

export function outlineOf(
  article: Article,
  cuesIn: (block: number) => Cues
): Outline {
  const figures: Figure[] = []
  const pieces: string[] = []
  let length = 0
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  const told = blocksNearNumbers(article)
  const found = figuresIn(article, told, cuesIn)
  let next = 0
  for (const {index, start, end} of article.blocks) {
    if (!told.has(index)) continue
    let at = start
    for (
      let one = found[next];
      one && one.block <= index;
      one = found[++next]
    ) {
      if (one.block < index || one.start < at) continue
      add(article.text.slice(at, one.start))
      const letter = isLoose(one) ? one.kind.toLowerCase() : one.kind
      const from = length
      add(`«${letter}${figures.length}»`)
      figures.push({...one, index: figures.length, from, to: length})
      at = one.end
    }
    add(article.text.slice(at, end))
    add('\n')
  }
  return {text: pieces.join(''), figures}
}

/** Paragraphs with a number, and those beside them; in others no relation stands. */
function blocksNearNumbers({
  text,
  blocks,
  quantities
}: Article): ReadonlySet<number> {
  const near = new Set<number>()
  for (const {block} of quantities)
    for (const at of [block - 1, block, block + 1]) near.add(at)
  return new Set(
    blocks
      .filter(
        ({index, kind, end}) => near.has(index) && isProse(text, kind, end)
      )
      .map(({index}) => index)
  )
}

/** A paragraph, though a short one may stand where a headline does. */
function isProse(text: string, kind: Block['kind'], end: number): boolean {
  return kind === 'body' || (kind === 'headline' && text[end - 1] === '.')
}

function isLoose({hedge}: Found): boolean {
  return hedge !== 'none'
}

/** All of them in order of place; of two at one place the longer first. */
function figuresIn(
  article: Article,
  told: ReadonlySet<number>,
  cuesIn: (block: number) => Cues
): readonly Found[] {
  const {text, blocks, quantities, dates, digits} = article
  const found: Found[] = []
  for (const [index, quantity] of quantities.entries())
    found.push(
      ofQuantity(text, quantity, quantities[index - 1], quantities[index + 1])
    )
  for (const date of dates) found.push(ofDate(date))
  for (const {index, start, end} of blocks) {
    if (!told.has(index)) continue
    found.push(...inDigits(text, digits.get(index) ?? [], index))
    const cues = cuesIn(index)
    const content = text.slice(start, end)
    if (cues[weekdayCues] === 1)
      for (const match of matchesOf(anyWeekday, content))
        found.push(ofWeekday(match, start, index))
    if (mayTellInWords(cues, content))
      for (const match of matchesOf(inWords, content))
        found.push(ofWords(text, match, start, index))
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

const percentBehind = /^(?: ?percent\b| per ?cent\b|-percent\b)/
const timeBehind = /^[ -](year|month|week|day|hour|minute|decade)s?\b(?!-old)/
/** `250 more than the 1,100`: that compares, and is no hedge. */
const compares =
  /(?:more|less|fewer|over|above|below|under)(?: than)?(?: the)? $/
const isMoved = new RegExp(`\\b(?:from|${moved})(?: by)? $`)
const exactAll =
  /\b(?:from|only|just|exactly|(?:handed|turned|signed|paid|taken) over|another|a further|an additional|an extra) $/

function ofQuantity(
  text: string,
  quantity: Quantity,
  before: Quantity | undefined,
  next: Quantity | undefined
): Found {
  const {start, value, unit, block} = quantity
  const tail = text.slice(quantity.end, quantity.end + 10)
  const end =
    unit.kind === 'percent'
      ? quantity.end + (percentBehind.exec(tail)?.[0].length ?? 0)
      : quantity.end
  const time = timeBehind.exec(tail)?.[1]
  const noun =
    unit.kind === 'currency'
      ? unit.name
      : (time ?? (unit.kind === 'count' ? unit.noun : undefined))
  const kind =
    unit.kind === 'currency'
      ? 'M'
      : unit.kind === 'percent'
        ? 'P'
        : time !== undefined
          ? 'T'
          : noun === 'points' && isOfPercent(text, quantity)
            ? 'D'
            : 'N'
  return {
    start,
    end,
    kind,
    value,
    quantity,
    hedge: isExact(text, quantity, before, next) ? 'none' : quantity.hedge,
    block,
    ...(noun !== undefined && {noun})
  }
}

/** Whether a quantity is told without a hedge, by what is around it. */
function isExact(
  text: string,
  {start, end, value, unit, hedge}: Quantity,
  before: Quantity | undefined,
  next: Quantity | undefined
): boolean {
  if (hedge === 'none') return true
  const lead = text.slice(Math.max(before?.end ?? 0, start - 24), start)
  const lower = lead.toLowerCase()
  const isCompared =
    before !== undefined && start - before.end < 40 && compares.test(lead)
  // `from 80 to 120`, `fell $6 to $42`, `$3 million to three schools`: no range.
  const isEnd =
    / to $/.test(lead) &&
    !/\bup to $/.test(lower) &&
    (before?.end !== start - ' to '.length ||
      before.unit.kind !== unit.kind ||
      before.value >= value ||
      isMoved.test(text.slice(Math.max(0, before.start - 20), before.start)))
  // `by 1,204 to 980`: a range goes up.
  const isFirst =
    next !== undefined &&
    text.slice(end, next.start) === ' to ' &&
    next.value <= value
  return isCompared || isEnd || isFirst || exactAll.test(lower)
}

/** Points of a percentage, not of a game. */
function isOfPercent(text: string, {start, end}: Range): boolean {
  return /%|percent|per cent/.test(
    text.slice(Math.max(0, start - 120), end + 120)
  )
}

function ofDate({
  start,
  end,
  month,
  day,
  weekday,
  years,
  block,
  ...date
}: NamedDate): Found {
  const isOpen = date.order === 'either' || date.lastDay !== undefined
  const [year = 2001] = date.yearFrom === 'text' ? years : []
  return {
    start,
    end,
    kind: weekday === undefined ? 'C' : 'W',
    value: weekday ?? 0,
    ...(!isOpen && {day: dayNumber({year, month, day})}),
    hedge: 'none',
    block
  }
}

const hourBehind =
  /(?::(\d{2}))?(?: ?([ap])\.?m\b\.?(?! \d)|(?<=:\d\d)(?![\d:]))/y
const yearBehind = /(?![\d,./-]\d|s\b)/y
const scoreBehind = /[-–](\d{1,3})(?![\d%]|[-–.,:/]\d)/y
const unitBehind =
  /-(?:(hour|day|week|month|year)\b(?!-old)|(?:year-old|person|member|judge|seat|strong)\b)/y
const ordinalBehind = /(?:st|nd|rd|th)\b/y

/** Times of day, years, records, lengths, ages and ordinals. */
function* inDigits(
  text: string,
  runs: readonly Range[],
  block: number
): Generator<Found, void> {
  let last = 0
  for (const run of runs) {
    if (run.start < last) continue
    const found = ofDigits(text, run, block)
    if (!found) continue
    last = found.end
    yield found
  }
}

/** What a run of digits is, by what stands behind it. */
function ofDigits(
  text: string,
  {start, end}: Range,
  block: number
): Found | undefined {
  const length = end - start
  const value = Number(text.slice(start, Math.min(end, start + 4)))
  const exact = {start, value, block, hedge: 'none'} as const
  if (length === 4) {
    const isYear =
      value >= 1500 && value < 2100 && !/[.,$£€/-]/.test(text.charAt(start - 1))
    return isYear && matchAt(yearBehind, text, end)
      ? {...exact, end, kind: 'Y'}
      : undefined
  }
  if (length > 3) return undefined
  switch (text[end]) {
    case ':':
    case ' ':
    case 'a':
    case 'p': {
      const [told, minutes = '0', half] =
        (length < 3 && matchAt(hourBehind, text, end)) || []
      if (told === undefined) return undefined
      const isHalf = half !== undefined
      const hours = isHalf ? (value % 12) + (half === 'p' ? 12 : 0) : value
      const time = 60 * hours + Number(minutes)
      return {...exact, end: end + told.length, kind: 'K', value: time, isHalf}
    }
    case '-':
    case '–': {
      const [score, other] =
        (!/[.,:/–-]/.test(text.charAt(start - 1)) &&
          matchAt(scoreBehind, text, end)) ||
        []
      if (score !== undefined) {
        const sum = value + Number(other)
        return {...exact, end: end + score.length, kind: 'R', value: sum}
      }
      const [unit, noun = 'year-old'] = matchAt(unitBehind, text, end) ?? []
      if (unit === undefined) return undefined
      return {...exact, end, kind: noun === 'year-old' ? 'N' : 'T', noun}
    }
    default:
      return matchAt(ordinalBehind, text, end)
        ? {...exact, end: end + 'th'.length, kind: 'O'}
        : undefined
  }
}

function matchAt(shape: RegExp, text: string, at: number) {
  shape.lastIndex = at
  return shape.exec(text)
}

function ofWeekday(
  {index, 0: written}: RegExpExecArray,
  offset: number,
  block: number
): Found {
  const start = offset + index
  const value = weekdays.findIndex((one) => one === written)
  return {
    start,
    end: start + written.length,
    kind: 'W',
    value,
    block,
    hedge: 'none'
  }
}

/** A number of times or a fraction, with what hedges it, or a length. */
function ofWords(
  text: string,
  {
    index,
    0: written,
    1: times = '',
    2: length,
    3: noun = '',
    4: few = '',
    5: many,
    6: fraction = ''
  }: RegExpExecArray,
  offset: number,
  block: number
): Found {
  const start = offset + index
  const end = start + written.length
  if (length !== undefined) {
    const value = numeral(length) ?? NaN
    return {start, end: end - 1, kind: 'T', value, noun, block, hedge: 'none'}
  }
  const before = hedgeBefore(text, start)
  const hedge = before?.isOfCounts === false ? before : undefined
  const value =
    many === undefined
      ? (fractions.find(([name]) => name.test(fraction))?.[1] ??
        numeral(times) ??
        NaN)
      : (numeral(few) ?? NaN) / (numeral(many) ?? NaN)
  return {
    start: start - (hedge ? hedge.words.length + 1 : 0),
    end,
    kind: 'F',
    value,
    block,
    hedge: hedge?.hedge ?? 'none'
  }
}

/** How much of a figure may have been rounded off at most. */
const mostRounded = 0.1

/** The last place that is written, or that a round figure is told in. */
export function stepOf({quantity}: Figure): number {
  if (!quantity) return 0
  const {digits, magnitude, value} = quantity
  const places = decimalsOf(digits)
  if (magnitude > 1 || places > 0)
    return Math.min(magnitude / 10 ** places, value * mostRounded)
  if (value < 1000) return 0
  const [zeros = ''] = /0*$/.exec(String(value)) ?? []
  return zeros === '' ? 0 : 10 ** zeros.length
}
