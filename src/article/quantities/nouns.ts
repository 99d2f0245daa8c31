import type {Word} from '../words.js'
import {beginsWithDigit} from './numerals.js'

/** Words at which a noun phrase ends. */
const boundary: ReadonlySet<string> = new Set(
  'a an the of in on at to for from by with and or but as than who which that were was are is have has had will would could can may might must did do does be been being said says it he she they we you i his her their its our my after before during since until while when where into over under between among against out up down off not more less per each every this these those there here so if because including about'.split(
    ' '
  )
)
/** Nouns of many that no ending tells. */
const plurals: ReadonlySet<string> = new Set(
  'people men women children police persons families lives wives staff crew fish sheep dead wounded injured missing others'.split(
    ' '
  )
)
const ending = /(?:[^su'’]s|ses|us)$/
const measures: ReadonlySet<string> = new Set(
  'year years day days hour hours minute minutes week weeks month months second seconds time times mile miles feet inches metres meters kilometres kilometers percentage point points degrees others'.split(
    ' '
  )
)

/** The plural noun a number counts, up to three words on. */
export function nounAfter(text: string, words: readonly Word[], last: number) {
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
    if (boundary.has(lower) || beginsWithDigit(lower)) break
    if (isPlural(lower)) return {noun: lower, modifiers, isPart}
    modifiers.push(lower)
    end = word.end
  }
  return {noun: undefined, modifiers, isPart}
}

function isPlural(lower: string): boolean {
  return (
    ending.test(lower) ||
    plurals.has(lower) ||
    /^[a-z]+(?:men|people)$/.test(lower)
  )
}

/** Whether a noun measures time or length, so that many may stand in one text. */
export function isMeasure(noun: string): boolean {
  return measures.has(noun)
}

/** The last noun of what stands behind a number: `grant` of ` federal grant to …`. */
export function headAfter(after: string): string | undefined {
  const phrase = /^(?: [A-Za-z’'-]+){1,6}/.exec(after)?.[0] ?? ''
  const words = phrase.trim().toLowerCase().split(' ')
  const stop = words.findIndex((word) => boundary.has(word))
  const isClosed = stop >= 0 || !/^ ?[A-Za-z]/.test(after.slice(phrase.length))
  return isClosed ? words.slice(0, stop < 0 ? 5 : stop).at(-1) : undefined
}
