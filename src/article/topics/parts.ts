import {stemmer} from 'stemmer'
import type {SortedWords} from '../../text/sorted-words.js'
import {standalone} from '../../text/standalone.js'
import {topicless} from './topicless.js'

/** What the statistics count in a word as it is spelt: `pro-Kremlin` is two. */
export type Part = {
  /** As it stands, without a possessive ending. */
  readonly surface: string
  readonly stem: string
  /** Where it begins and ends in the spelling. */
  readonly start: number
  readonly end: number
  readonly isCapitalised: boolean
  /** False for one that tells nothing of a topic. */
  readonly isTopical: boolean
}

/** A part, and where its stem stands among those known; -1 if it does not. */
export type KnownPart = Part & {readonly row: number}

/**
 * What a word counts as. Most are one part that is known or tells nothing, and
 * that is kept as a small integer, for which a map needs no object: twice the
 * row, or -2 for what tells nothing, and one more if it is capitalised.
 */
export type Counted = number | readonly KnownPart[]

/** Spellings that are remembered. */
const mostRemembered = 16_000
const remembered = new Map<string, Counted>()
let rememberedFor: SortedWords | undefined

/** The same for a word as it is spelt, which is met again and again. */
export function countedAs(spelling: string, stems: SortedWords): Counted {
  const known = stems === rememberedFor ? remembered.get(spelling) : undefined
  if (known !== undefined) return known
  // A long run meets new spellings without end.
  if (stems !== rememberedFor || remembered.size > mostRemembered)
    remembered.clear()
  rememberedFor = stems
  const own = standalone(spelling)
  const parts = partsOf(own).map((part) => ({
    ...part,
    row: part.isTopical ? stems.indexOf(part.stem) : -1
  }))
  const [part] = parts
  const isPlain =
    parts.length === 1 &&
    part?.surface === own &&
    (part.row >= 0 || !part.isTopical)
  const counted = isPlain ? 2 * part.row + Number(part.isCapitalised) : parts
  remembered.set(own, counted)
  return counted
}

/** The parts of any text, in order; numbers are left out. */
export function partsOf(spelling: string): readonly Part[] {
  const parts: Part[] = []
  const {length} = spelling
  for (let at = 0; at < length;) {
    const first = kindAt(spelling, at)
    if (first !== letter && first !== digit) {
      at++
      continue
    }
    const start = at
    at = wordEnd(spelling, at + 1, length)
    const code = spelling.charCodeAt(start)
    if (code >= 48 && code <= 57) continue
    const surface = spelling.slice(
      start,
      withoutPossessive(spelling, start, at)
    )
    const stem = stemOf(surface)
    parts.push({
      surface,
      stem,
      start,
      end: at,
      isCapitalised: isUpper(code),
      isTopical: stem.length > 1 && !topicless.has(stem)
    })
  }
  return parts
}

/** Where letters, digits and apostrophes between letters end. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    if (kindAt(text, at) !== other) at++
    else if (isApostrophe(text, at) && at + 1 < end) {
      if (kindAt(text, at + 1) !== letter) break
      at += 2
    } else break
  }
  return at
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x27 || code === 0x2019
}

const [other, letter, digit, mark] = [0, 1, 2, 3]

/** One more than the kind of each character of Latin script that was met. */
const latin = new Uint8Array(0x250)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = latin[code]
  if (known === undefined)
    return code > 0x2000 && code < 0x2070 ? other : kindOf(code)
  if (known === 0) latin[code] = kindOf(code) + 1
  return (latin[code] ?? 1) - 1
}

function kindOf(code: number): number {
  const character = String.fromCharCode(code)
  if (/\p{L}/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return digit
  return /\p{M}/u.test(character) ? mark : other
}

/** The stem under which a word is counted. */
function stemOf(surface: string): string {
  const lower = surface.toLowerCase().replaceAll('’', "'")
  return surface.length > 30 ? lower.slice(0, 30) : stemmer(lower)
}

function withoutPossessive(text: string, from: number, end: number): number {
  const isPossessive =
    text.charCodeAt(end - 1) === 0x73 &&
    end - 2 > from &&
    isApostrophe(text, end - 2)
  return isPossessive ? end - 2 : end
}

function isUpper(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code > 191 && /\p{Lu}/u.test(String.fromCharCode(code)))
  )
}
