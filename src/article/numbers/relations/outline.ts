import type {Range} from '../../../text/range.js'
import type {Block} from '../../blocks/index.js'
import {dayNumber, weekdayName, weekdays} from '../../dates/calendar.js'
import type {NamedDate} from '../../dates/index.js'
import {decimalsOf} from '../../quantities/decimals.js'
import type {Quantity} from '../../quantities/index.js'
import {numeral} from '../../quantities/numerals.js'
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
}

type Found = Omit<Figure, 'index' | 'from' | 'to'>

/** Years, records, ages, ordinals and times of day. */
const inDigits =
  /(?<!\d)(?:(?<hour>\d{1,2})(?::(?<minutes>\d{2}))?(?: ?(?<half>[ap])\.?m\b\.?(?! \d)|(?<=:\d\d)(?![\d:]))|(?<year>(?:1[5-9]|20)\d{2})(?<![.,$£€/-]\d{4})(?![\d,./-]\d|\d|s\b)|(?<record>\d{1,3}[-–]\d{1,3})(?<![.,:/–-]\d{1,3}[-–]\d{1,3})(?![\d%]|[-–.,:/]\d)|(?<length>\d{1,3})-(?=(?<of>hour|day|week|month|year)\b(?!-old))|(?<age>\d{1,3})(?=-(?:year-old|person|member|judge|seat|strong)\b)|(?<ordinal>\d{1,3})(?:st|nd|rd|th)\b)/g
const anyWeekday = new RegExp(`\\b(?<weekday>${weekdayName})\\b`, 'g')
const inWords =
  /(?<hedge>\b(?:[Mm]ore than|over|at least|less than|fewer than|under|up to|not quite|close to|nearly|almost|about|roughly|some) )?\b(?:(?<times>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) times(?= (?:the|its|their|his|her|what|as|that)\b)|(?<length>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve)-(?=(?<of>hour|day|week|month|year)\b(?!-old))|(?<oneIn>[Oo]ne (?:in|out of)(?: every)? (?:three|four|five|six|seven|eight|nine|ten|\d{1,3}))\b|(?<fraction>[Tt]wice|double(?= the\b)|[Hh]alf(?= (?:of|the|its|as|full)\b|[,.])|halved|doubled|tripled|quadrupled|(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree)[- ](?:third|quarter|fifth|tenth)s?(?= (?:of|in|to|from|since|last|over|more|full)\b|[,.])))/g
/** A cheap test before the words. */
const mayTellInWords =
  / times |[Hh]al[fv]|third|quarter|fifth|tenth|[Tt]wice|double|tripled|quadrupled|[Oo]ne (?:in|out) |[a-z]-(?:hour|day|week|month|year)\b/

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

export function outlineOf(article: Article): Outline {
  const figures: Figure[] = []
  const pieces: string[] = []
  let length = 0
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  const told = blocksNearNumbers(article)
  const found = figuresIn(article, told)
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
  told: ReadonlySet<number>
): readonly Found[] {
  const {text, blocks, quantities, dates} = article
  const found: Found[] = []
  for (const [index, quantity] of quantities.entries())
    found.push(
      ofQuantity(text, quantity, quantities[index - 1], quantities[index + 1])
    )
  for (const date of dates) found.push(ofDate(date))
  for (const {index, start, end} of blocks) {
    if (!told.has(index)) continue
    const content = text.slice(start, end)
    const shapes = [
      ...(/\d/.test(content) ? [inDigits] : []),
      ...(content.includes('day') ? [anyWeekday] : []),
      ...(mayTellInWords.test(content) ? [inWords] : [])
    ]
    for (const shape of shapes)
      for (const match of content.matchAll(shape))
        found.push(ofOther(match, start, index))
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
  /\b(?:from|only|just|exactly|(?:handed|turned|signed|paid|taken) over|another|a further|an additional|an extra) $/i

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
  const lead = text.slice(Math.max(before?.end ?? 0, start - 24), start)
  const isCompared =
    before !== undefined && start - before.end < 40 && compares.test(lead)
  // `from 80 to 120`, `fell $6 to $42`, `$3 million to three schools`: no range.
  const isEnd =
    / to $/.test(lead) &&
    (before?.end !== start - ' to '.length ||
      before.unit.kind !== unit.kind ||
      before.value >= value ||
      isMoved.test(text.slice(Math.max(0, before.start - 20), before.start)))
  // `by 1,204 to 980`: a range goes up.
  const isFirst =
    next !== undefined &&
    text.slice(quantity.end, next.start) === ' to ' &&
    next.value <= value
  const isExact = isCompared || isEnd || isFirst || exactAll.test(lead)
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
    hedge: isExact ? 'none' : quantity.hedge,
    block,
    ...(noun !== undefined && {noun})
  }
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

function ofOther(
  {index, 0: written, groups = {}}: RegExpExecArray,
  offset: number,
  block: number
): Found {
  const {
    length,
    of = '',
    hour,
    minutes = '0',
    half,
    year,
    weekday,
    record,
    ordinal,
    age,
    hedge,
    times,
    oneIn,
    fraction = ''
  } = groups
  const place = {start: offset + index, end: offset + index + written.length}
  const exact = {...place, block, hedge: 'none'} as const
  if (year !== undefined) return {...exact, kind: 'Y', value: Number(year)}
  if (weekday !== undefined) {
    const value = weekdays.findIndex((one) => one === weekday)
    return {...exact, kind: 'W', value}
  }
  if (record !== undefined) {
    const value = record
      .split(/[-–]/)
      .reduce((sum, one) => sum + Number(one), 0)
    return {...exact, kind: 'R', value}
  }
  if (hour !== undefined) {
    const isHalf = half !== undefined
    const after = half === 'p' ? 12 : 0
    const hours = isHalf ? (Number(hour) % 12) + after : Number(hour)
    return {...exact, kind: 'K', value: 60 * hours + Number(minutes), isHalf}
  }
  if (length !== undefined) {
    const value = numeral(length) ?? NaN
    return {...exact, end: place.end - 1, kind: 'T', value, noun: of}
  }
  if (ordinal !== undefined)
    return {...exact, kind: 'O', value: Number(ordinal)}
  if (age !== undefined)
    return {...exact, kind: 'N', value: Number(age), noun: 'year-old'}
  const many = oneIn?.split(' ').at(-1)
  const value =
    many !== undefined
      ? 1 / (numeral(many) ?? NaN)
      : times === undefined
        ? (fractions.find(([name]) => name.test(fraction))?.[1] ?? NaN)
        : (numeral(times) ?? NaN)
  return {...exact, start: place.start, kind: 'F', value, hedge: hedgeIn(hedge)}
}

function hedgeIn(hedge: string | undefined): Quantity['hedge'] {
  if (hedge === undefined) return 'none'
  if (/more than|over|at least/.test(hedge)) return 'least'
  return /less than|fewer than|under|up to/.test(hedge) ? 'most' : 'about'
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
