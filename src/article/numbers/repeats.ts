import {matchesOf} from '../../text/matches.js'
import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Digits} from '../digits.js'
import {weekdayName} from '../dates/calendar.js'
import {decimalsOf} from '../quantities/decimals.js'
import type {Quantity} from '../quantities/index.js'
import {headAfter} from '../quantities/nouns.js'
import type {Sentence} from '../sentences.js'
import type {NumberConflict} from './conflict.js'
import {isOneSwap} from './one-slip.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly digits: Digits
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
}

/** One amount whose digits stand in another order elsewhere: `$4.31`, `$3.41`. */
export function findSwapped(article: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  const groups = new Map<string, Quantity[]>()
  for (const quantity of article.quantities) {
    const key = swapKey(quantity)
    if (key === undefined || isTabular(article, quantity)) continue
    const others = groups.get(key)
    if (!others) {
      groups.set(key, [quantity])
      continue
    }
    const other = others.find((one) => isSwap(article, one, quantity, others))
    if (other && !others.some(({value}) => value === quantity.value))
      found.push({
        kind: 'swapped digits',
        at: quantity,
        expected: article.text.slice(other.start, other.end),
        because: 'the same digits stand in another order before',
        related: [other],
        isSure: true
      })
    others.push(quantity)
  }
  return [
    ...found,
    ...swappedNames(article),
    ...swappedYears(article),
    ...slippedMagnitudes(article)
  ]
}

/** Paragraphs within which an amount is told again. */
const nearBlocks = 3

/** `$1.4 billion … the $1.4 million`: one amount, a thousand times another. */
function slippedMagnitudes({
  text,
  quantities
}: Article): readonly NumberConflict[] {
  return quantities.flatMap((again, index): readonly NumberConflict[] => {
    const {unit, magnitude, digits, start, block} = again
    if (magnitude < 1e6 || unit.kind !== 'currency') return []
    if (!/\b[Tt]he $/.test(text.slice(start - 4, start))) return []
    const alike = quantities
      .slice(Math.max(0, index - 8), index)
      .filter(
        (one) =>
          one.digits === digits &&
          one.unit.kind === 'currency' &&
          one.unit.name === unit.name &&
          block - one.block <= nearBlocks
      )
    const [first] = alike
    if (!first || alike.some((one) => one.magnitude === magnitude)) return []
    // `the $21 trillion debt` beside $21 billion of taxes is another amount.
    const head = headAfter(text.slice(again.end, again.end + 60))
    const lead = text.slice(Math.max(0, first.start - 60), first.end + 60)
    const isSame = digits.includes('.') || (head && lead.includes(` ${head}`))
    if (!isSame) return []
    return [
      {
        kind: 'swapped digits',
        at: again,
        expected: text.slice(first.start, first.end),
        because: 'the same digits stand with another magnitude before',
        related: [first],
        isSure: true
      }
    ]
  })
}

/** `the 1986 collapse`, `collapse of 1986`, from the year on. */
const datedEvent =
  /\b(?<year>(?:1[89]|20)\d{2})(?:(?<=\b[Tt]he \d{4}) (?<event>[a-z]{4,})\b|(?<=\b(?<before>[a-z]{4,20}) of \d{4})\b)/y

/** `the 1986 collapse … the 1968 collapse`: the only two of their kind. */
function swappedYears({text, digits}: Article): readonly NumberConflict[] {
  const events = new Map<string, Map<string, Range>>()
  for (const runs of digits.values())
    for (const {start, end} of runs) {
      if (end - start !== 4) continue
      datedEvent.lastIndex = start
      const {groups} = datedEvent.exec(text) ?? {}
      if (!groups) continue
      const event = groups['event'] ?? groups['before'] ?? ''
      const year = groups['year'] ?? ''
      const years = events.get(event) ?? new Map<string, Range>()
      if (!years.has(year)) years.set(year, {start, end})
      events.set(event, years)
    }
  return [...events.values()].flatMap((years): readonly NumberConflict[] => {
    const [first, second, third] = years
    if (!first || !second || third) return []
    const [[year, place], [other, at]] = [first, second]
    const areApart = at.start - place.end > 40
    if (!areApart || year.slice(0, 2) !== other.slice(0, 2)) return []
    if (
      !isOneSwap(year, other) ||
      otherEvent.test(text.slice(at.start - 60, at.start))
    )
      return []
    return [
      {
        kind: 'swapped digits',
        at,
        expected: year,
        because: 'the same digits stand in another order before',
        related: [place],
        isSure: true
      }
    ]
  })
}

const otherEvent =
  /\b(?:and|than|or|other|another|earlier|later|also|like|since|both|before|after|between)\b/

const numbered =
  /\b(?:(?<kind>[Ff]light|[Hh]ighway|[Rr]oute|Interstate|Proposition|Measure|Amendment|Resolution|[Rr]oom) (?:[A-Z]{2} )?(?<number>\d{2,4})|(?<time>\d{1,2}:\d{2}:\d{2})|(?<code>[A-Z]{1,3})-?(?<coded>\d{3,5}))\b/dg

/** A cheap test of what stands before digits. */
const mayBeNumbered =
  /(?:light|ighway|oute|nterstate|roposition|easure|mendment|esolution|oom) (?:[A-Z]{2} )?$|[A-Z]-?$|\d:$/

/** `Flight 418`, `flight 481` and `2:13:48`, `2:18:43`: the only other of its kind. */
function swappedNames(article: Article): readonly NumberConflict[] {
  const kinds = new Map<string, Omit<Name, 'kind'>[]>()
  for (const {kind, ...name} of namesIn(article)) {
    const all = kinds.get(kind) ?? []
    kinds.set(kind, all)
    if (!all.some(({digits}) => digits === name.digits)) all.push(name)
  }
  return [...kinds.values()].flatMap((all): readonly NumberConflict[] => {
    const [first, other, third] = all
    if (!first || !other || third) return []
    if (!isOneSwap(first.digits, other.digits)) return []
    if (other.start - first.end < 40) return []
    return [
      {
        kind: 'swapped digits',
        at: other,
        expected: first.digits,
        because: 'the same digits stand in another order before',
        related: [first],
        isSure: true
      }
    ]
  })
}

type Name = Range & {readonly kind: string; readonly digits: string}

function* namesIn({text, blocks, digits: told}: Article): Generator<Name> {
  for (const [block, runs] of told) {
    const mayBeIn = ({start, end}: Range) =>
      end - start > 1 &&
      end - start < 6 &&
      mayBeNumbered.test(text.slice(Math.max(0, start - 16), start))
    if (!runs.some(mayBeIn)) continue
    const {start: from, end: to} = blocks[block] ?? {start: 0, end: 0}
    for (const {groups, indices} of matchesOf(numbered, text.slice(from, to))) {
      const kind = groups?.['kind']?.toLowerCase() ?? groups?.['code'] ?? 'time'
      const [name = ''] = ['number', 'time', 'coded'].filter(
        (one) => groups?.[one] !== undefined
      )
      const digits = groups?.[name] ?? ''
      const [start, end] = indices?.groups?.[name] ?? [0, 0]
      yield {kind, digits, start: from + start, end: from + end}
    }
  }
}

/** Digits from which on a number is known by them alone. */
const tellingDigits = 4

/** Unit and sorted digits; undefined where digits say too little. */
function swapKey({digits, magnitude, unit, hedge, isPart}: Quantity) {
  const significant = digits.replace('.', '')
  const isTelling = significant.length >= tellingDigits && !/0$/.test(digits)
  if (significant.length < 3) return undefined
  // Nobody tells 1,296 for a number that is about as large.
  if ((isPart || hedge !== 'none') && !isTelling) return undefined
  if (/^\d0+$/.test(significant)) return undefined
  const sorted = [...significant].sort().join('')
  const places = decimalsOf(digits)
  switch (unit.kind) {
    case 'currency':
      return `${unit.name} ${magnitude} ${places} ${sorted}`
    case 'count':
      if (unit.noun === 'points') return undefined
      // So many digits are the same by no chance, whatever the noun.
      return isTelling
        ? `${magnitude} ${places} ${sorted}`
        : `${unit.noun} ${magnitude} ${places} ${sorted}`
    default:
      return undefined
  }
}

const others = /\b(?:other|more|additional|further|new|remaining|former)\b/

/** `the other 826 prisoners`: not those that were counted. */
function isRest(text: string, {start}: Quantity): boolean {
  return /\b(?:other|remaining|further|additional) $/.test(
    text.slice(start - 12, start)
  )
}

/** A row of a table that lost its cells: figures without a sentence. */
function isTabular({text, blocks}: Article, {block}: Quantity): boolean {
  const {kind, end} = blocks[block] ?? {kind: 'table', end: 0}
  if (kind === 'headline' || kind === 'deck') return false
  return (
    kind === 'table' || !/[.!?:;,…]["'”’)]*$/.test(text.slice(end - 3, end))
  )
}

const otherTime =
  /\b(?:(?:1[89]|20)\d{2}|(?:last|previous|next|prior|earlier|same) (?:year|month|week|quarter|season|time)|a year (?:ago|earlier|before)|January|February|March|April|June|July|August|September|October|November|December)\b/g
const anyWeekday = new RegExp(weekdayName)
const change =
  /\b(?:rose|risen|fell|fallen|grew|grown|increased?|decreased?|dropped|up from|down from|compared|than|from \S+ to|revised|updated|corrected|initially|earlier (?:reported|said|put)|previously|instead of|rather than|not (?=[$£€]?\d)|raised to|cut to|lowered)(?![a-z])/

function isSwap(
  {text, sentences}: Article,
  first: Quantity,
  second: Quantity,
  all: readonly Quantity[]
): boolean {
  if (first.value === second.value) return false
  // `commit £3.84m, with the £3.48m drawn from …`
  if (
    first.sentence === second.sentence &&
    !/\bthe $/.test(text.slice(second.start - 4, second.start))
  )
    return false
  if (!isOneSwap(first.digits, second.digits)) return false
  const isRound = second.digits.replace('.', '').replace(/0+$/, '').length < 3
  if (
    isRound
      ? first.isQuoted || second.isQuoted
      : first.isQuoted && second.isQuoted
  )
    return false
  if (
    others.test([...first.modifiers, ...second.modifiers].join(' ')) ||
    isRest(text, first) ||
    isRest(text, second)
  )
    return false
  if (new Set(all.map(({value}) => value)).size > 1) return false
  const one = contextOf(text, sentences, first)
  const two = contextOf(text, sentences, second)
  if (change.test(two)) return false
  const times = [one, two].map((context) =>
    (context.match(otherTime) ?? []).join(' ')
  )
  // `1,804 crossed on Sunday. On Monday 1,840 followed`.
  const days = [one, two].map((context) => anyWeekday.exec(context)?.[0])
  const areOtherDays =
    !second.isDefinite && days.every(Boolean) && days[0] !== days[1]
  return !areOtherDays && (times[0] === times[1] || times.includes(''))
}

function contextOf(
  text: string,
  sentences: readonly Sentence[],
  {sentence}: Quantity
): string {
  const {start, end} = sentences[sentence] ?? {start: 0, end: 0}
  return text.slice(start, end)
}
