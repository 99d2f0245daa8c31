import type {Word} from '../words.js'
import {
  beginsWithDigit,
  magnitudes,
  numeralInDigits,
  numeralInWords
} from './numerals.js'

/** A number as its first word has it: `£4.3m` is 4.3 times a million. */
export type Amount = {
  readonly digits: string
  readonly value: number
  readonly magnitude: number
}

const glued = /^(\d[\d,]*(?:\.\d+)?)(m|mn|bn|tn|k)$/
const suffixes = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12]
])

export function amountOf(
  text: string,
  {text: written, lower, start}: Word
): Amount | undefined {
  if (!beginsWithDigit(written)) {
    const value = numeralInWords(lower)
    return value === undefined ? value : {digits: '', value, magnitude: 1}
  }
  const [, number = written, suffix = ''] = glued.exec(written) ?? []
  const value = numeralInDigits(number)
  // `a 4.5m wall` is metres long, `a 10k race` kilometres.
  const isLength = suffix.length === 1 && !currencyBefore(text, start)
  if (value === undefined || isLength) return undefined
  const magnitude = suffixes.get(suffix) ?? 1
  const digits = number.replaceAll(',', '')
  return {digits, value: value * magnitude, magnitude}
}

export function currencyBefore(
  text: string,
  start: number
): string | undefined {
  return /(?:(?:US|A|C|NZ|HK)?[$£€¥₹]|\bRs\.?) ?$/.exec(
    text.slice(Math.max(0, start - 4), start)
  )?.[0]
}

/** One name for `Rs`, `Rs.` and `₹`. */
export function nameOfCurrency(written: string): string {
  const name = written.trim()
  return name.startsWith('Rs') ? '₹' : name
}

/** The value with `hundred`, `million` … after it. */
export function multiplied(
  text: string,
  words: readonly Word[],
  at: number,
  first: Amount
) {
  let {value, magnitude} = first
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
  return {value, magnitude, last}
}
