import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Quote} from '../quotes.js'
import type {Word} from '../words.js'
import {magnitudes, numeral} from './numerals.js'

/** What is counted or measured. */
export type Unit =
  | {readonly kind: 'currency'; readonly name: string}
  | {readonly kind: 'percent'}
  | {readonly kind: 'count'; readonly noun: string}
  | {readonly kind: 'none'}

/** A number that the text states, with what it says of it. */
export type Quantity = Range & {
  readonly value: number
  /** Its digits as written: `4.31`; empty where it is in words. */
  readonly digits: string
  /** What the digits are multiplied by: 1e6 for `million`. */
  readonly magnitude: number
  readonly unit: Unit
  /** Words between the number and its noun. */
  readonly modifiers: readonly string[]
  readonly hedge: 'least' | 'most' | 'about' | 'none'
  /** Whether `the`, `those` or `all` stands before it. */
  readonly isDefinite: boolean
  /** Whether it is a part of what was counted before: `22 of the 40`. */
  readonly isPart: boolean
  readonly isQuoted: boolean
  /** Indices of its first word, its sentence and its block. */
  readonly word: number
  readonly lastWord: number
  readonly sentence: number
  readonly block: number
}

/** All numbers but years, times, ordinals and days of months, in order. */
export function findQuantities(
  text: string,
  blocks: readonly Block[],
  words: readonly Word[],
  quotes: readonly Quote[],
  dates: readonly Range[]
): readonly Quantity[] {
  const found: Quantity[] = []
  let quote = 0
  let date = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || skipped.has(blocks[word.block]?.kind ?? 'body')) continue
    const first = numeral(word.text)
    if (first === undefined) continue
    while ((quotes[quote]?.end ?? Infinity) <= word.start) quote++
    while ((dates[date]?.end ?? Infinity) <= word.start) date++
    if ((dates[date]?.start ?? Infinity) <= word.start) continue
    const isQuoted = (quotes[quote]?.start ?? Infinity) <= word.start
    const quantity = quantityAt(text, words, at, first, isQuoted)
    if (!quantity) continue
    found.push(quantity)
    at = quantity.lastWord
  }
  return found
}

const skipped: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  'leftover',
  'credit',
  'byline',
  'publication-date',
  'live-blog-stamp',
  'embed',
  'footer'
])

function quantityAt(
  text: string,
  words: readonly Word[],
  at: number,
  first: number,
  isQuoted: boolean
): Quantity | undefined {
  const word = words[at]
  if (!word) return undefined
  const currency = currencyBefore(text, word.start)
  const {value, magnitude, last} = multiplied(text, words, at, first)
  const end = words[last]?.end ?? word.end
  const isDigits = /^\d/.test(word.text)
  if (!currency && isDigits && isNoAmount(text, word, value)) return undefined
  const {noun, modifiers, isPart} = nounAfter(text, words, last)
  const isPercent = /^(?:%| ?percent\b| per ?cent\b|-percent\b)/.test(
    text.slice(end, end + 9)
  )
  // `one` alone is a pronoun more often than a number.
  if (value === 1 && !isDigits && modifiers.length === 0) return undefined
  return {
    start: word.start - (currency?.length ?? 0),
    end: isPercent && text[end] === '%' ? end + 1 : end,
    value,
    digits: isDigits ? word.text.replaceAll(',', '') : '',
    magnitude,
    unit: currency
      ? {kind: 'currency', name: currency.trim()}
      : isPercent
        ? {kind: 'percent'}
        : noun !== undefined
          ? {kind: 'count', noun}
          : {kind: 'none'},
    modifiers,
    hedge: hedgeOf(text, word.start - (currency?.length ?? 0), end),
    isDefinite: /\b(?:[Tt]he|[Tt]hose|[Tt]hese|[Aa]ll) (?:other )?$/.test(
      text.slice(word.start - 12, word.start)
    ),
    isPart,
    isQuoted,
    word: word.index,
    lastWord: last,
    sentence: word.sentence,
    block: word.block
  }
}

function currencyBefore(text: string, start: number): string | undefined {
  return /(?:US|A|C|NZ|HK)?[$£€¥] ?$/.exec(
    text.slice(Math.max(0, start - 4), start)
  )?.[0]
}

/** The value with `hundred`, `million` … after it. */
function multiplied(
  text: string,
  words: readonly Word[],
  at: number,
  first: number
) {
  let value = first
  let magnitude = 1
  let last = at
  for (;;) {
    const next = words[last + 1]
    const word = words[last]
    if (!next || !word || next.sentence !== word.sentence) break
    const between = text.slice(word.end, next.start)
    const factor = magnitudes.get(next.lower)
    if (factor === undefined || !/^[ -]$/.test(between)) break
    value *= factor
    magnitude *= factor
    last++
  }
  const glued = /^(?:m|bn|tn|k)\b/.exec(
    text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 3)
  )
  if (glued) magnitude *= 1
  return {value, magnitude, last}
}

/** Years, clock times, scores, ordinals, telephone numbers and the like. */
function isNoAmount(
  text: string,
  {start, end, text: digits}: Word,
  value: number
) {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 6)
  return (
    (/^(?:1[5-9]|20)\d{2}$/.test(digits) &&
      !/^ (?:people|men|women)/.test(text.slice(end, end + 8)) &&
      isYear(value)) ||
    /[:./–—-]$|[#№+]$/.test(before) ||
    /^(?:[:/]\d|[–—-]\d|st\b|nd\b|rd\b|th\b|s\b|[’']s\b| ?[ap]\.?m\b)/.test(
      after
    )
  )
}

function isYear(value: number): boolean {
  return value >= 1500 && value < 2100
}

const boundary =
  /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|than|who|which|that|were|was|are|is|have|has|had|will|would|could|can|may|might|must|did|do|does|be|been|being|said|says|it|he|she|they|we|you|i|his|her|their|its|our|my|after|before|during|since|until|while|when|where|into|over|under|between|among|against|out|up|down|off|not|more|less|per|each|every|this|these|those|there|here|so|if|because|including|about)$/
const plural =
  /(?:[^su'’]s|ses|us)$|^(?:people|men|women|children|police|persons|families|lives|wives|staff|crew|fish|sheep|dead|wounded|injured|missing|others|[a-z]+men|[a-z]+women|[a-z]+people)$/
const noNoun =
  /^(?:years?|days?|hours?|minutes?|weeks?|months?|seconds?|times?|miles?|feet|inches|metres|meters|kilometres|kilometers|percentage|points?|degrees|others)$/

/** The plural noun a number counts, up to three words on. */
function nounAfter(text: string, words: readonly Word[], last: number) {
  const modifiers: string[] = []
  const from = words[last]
  let end = from?.end ?? 0
  const isPart =
    /^ (?:of|out of) (?:the|those|these|its|their|his|her|our|my)\b/.test(
      text.slice(end, end + 16)
    )
  for (let at = last + 1; at <= last + 4; at++) {
    const word = words[at]
    if (!word || word.sentence !== from?.sentence) break
    if (!/^[ -]$/.test(text.slice(end, word.start))) break
    const {lower} = word
    if (boundary.test(lower) || /^\d/.test(lower)) break
    if (plural.test(lower)) return {noun: lower, modifiers, isPart}
    modifiers.push(lower)
    end = word.end
  }
  return {noun: undefined, modifiers, isPart}
}

/** Whether a noun measures time or length, so that many may stand in one text. */
export function isMeasure(noun: string): boolean {
  return noNoun.test(noun)
}

const hedges = [
  [
    'least',
    /(?:at least|more than|over|upwards of|no fewer than|no less than|exceeding|above|minimum of|another|a further|an additional|an extra)(?: the)? $/i
  ],
  [
    'most',
    /(?:at most|up to|as many as|as much as|less than|fewer than|under|no more than|below|only|just|a maximum of)(?: the)? $/i
  ],
  [
    'about',
    /(?:about|around|nearly|almost|some|roughly|approximately|close to|an estimated|estimated|perhaps|maybe|between|from|(?:\d|hundred|thousand|million|billion|dozen|teen|ty|one|two|three|four|five|six|seven|eight|nine|ten) (?:or|to)|every|per|a total of about|well over|circa|likely|possibly|reportedly|allegedly) $/i
  ]
] as const
const hedgeAfter =
  /^(?: or (?:so|more|fewer|less)|\+|-(?:plus|odd|something)| ?(?:to|[–-]) ?\d)/

function hedgeOf(text: string, start: number, end: number): Quantity['hedge'] {
  const before = text.slice(Math.max(0, start - 24), start)
  for (const [hedge, shape] of hedges) if (shape.test(before)) return hedge
  return hedgeAfter.test(text.slice(end, end + 12)) ? 'about' : 'none'
}
