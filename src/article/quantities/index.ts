import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Quote} from '../quotes.js'
import type {Word} from '../words.js'
import {
  amountOf,
  currencyBefore,
  multiplied,
  nameOfCurrency,
  type Amount
} from './amounts.js'
import {hedgeOf} from './hedges.js'
import {nounAfter} from './nouns.js'

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
    const first = word && amountOf(text, word)
    if (!first || skipped.has(blocks[word.block]?.kind ?? 'body')) continue
    while ((quotes[quote]?.end ?? Infinity) <= word.start) quote++
    while ((dates[date]?.end ?? Infinity) <= word.start) date++
    if ((dates[date]?.start ?? Infinity) <= word.start) continue
    const isQuoted = (quotes[quote]?.start ?? Infinity) <= word.start
    const quantity = quantityAt(text, words, at, first, isQuoted)
    if (!quantity) continue
    const before = found.at(-1)
    if (before && isRange(text, before, quantity))
      found[found.length - 1] = times(before, quantity.magnitude)
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

/** `from 70 to 80 million`, `two or three million`: both are millions. */
function isRange(text: string, low: Quantity, high: Quantity): boolean {
  return (
    low.magnitude === 1 &&
    high.magnitude >= 1e3 &&
    low.value < 1e3 &&
    low.unit.kind !== 'percent' &&
    low.sentence === high.sentence &&
    /^ (?:to|or) $/.test(text.slice(low.end, high.start))
  )
}

function times(quantity: Quantity, magnitude: number): Quantity {
  return {...quantity, value: quantity.value * magnitude, magnitude}
}

function quantityAt(
  text: string,
  words: readonly Word[],
  at: number,
  first: Amount,
  isQuoted: boolean
): Quantity | undefined {
  const word = words[at]
  if (!word) return undefined
  const currency = currencyBefore(text, word.start)
  const {value, magnitude, last} = multiplied(text, words, at, first)
  const end = words[last]?.end ?? word.end
  const isDigits = first.digits !== ''
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
    digits: first.digits,
    magnitude,
    unit: currency
      ? {kind: 'currency', name: nameOfCurrency(currency)}
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
