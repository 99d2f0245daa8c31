import {stemmer} from 'stemmer'
import type {Range} from '../../text/range.js'

/** A word as the statistics know it. */
export type Token = {
  /** As it stands, without a possessive ending. */
  readonly surface: string
  readonly stem: string
  /**
   * 2 for a name by itself, 1 for a name beside another capitalised word,
   * 0 for no name: a word without a capital, or where a sentence begins.
   */
  readonly name: 0 | 1 | 2
}

const openings = '.!?:“"‘\'([\n–—-'

/** The words of a stretch of text; numbers are left out. */
export function tokensOf(text: string, {start, end}: Range): readonly Token[] {
  const tokens: Token[] = []
  let last: {-readonly [Key in keyof Token]: Token[Key]} | undefined
  let isCapitalBefore = false
  let endBefore = -1
  for (let at = start; at < end;) {
    const first = kindAt(text, at)
    if (first !== letter && first !== digit) {
      at++
      continue
    }
    const from = at
    at = wordEnd(text, at + 1, end)
    const code = text.charCodeAt(from)
    if (code >= 48 && code <= 57) continue
    const surface = text.slice(from, withoutPossessive(text, from, at))
    const isCapital = isUpper(code)
    const isBeside = isCapital && isCapitalBefore && from === endBefore + 1
    if (isBeside && last?.name === 2) last.name = 1
    const isName = isCapital && !beginsSentence(text, start, from)
    last = {
      surface,
      stem: stemOf(surface),
      name: isName ? (isBeside ? 1 : 2) : 0
    }
    tokens.push(last)
    isCapitalBefore = isCapital
    endBefore = at
  }
  return tokens
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

/** Kinds of the characters of Latin script, looked up for each character. */
const latin = Uint8Array.from({length: 0x250}, (_, code) => kindOf(code))

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return latin[code] ?? (code > 0x2000 && code < 0x2070 ? other : kindOf(code))
}

function kindOf(code: number): number {
  const character = String.fromCharCode(code)
  if (/\p{L}/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return digit
  return /\p{M}/u.test(character) ? mark : other
}

const known = new Map<string, string>()

/** The stem under which a word is counted. */
function stemOf(surface: string): string {
  const seen = known.get(surface)
  if (seen !== undefined) return seen
  // A long run reads texts without end.
  if (known.size > 60_000) known.clear()
  const lower = surface.toLowerCase().replaceAll('’', "'")
  const stem = surface.length > 30 ? lower.slice(0, 30) : stemmer(lower)
  known.set(surface, stem)
  return stem
}

/** Whether nothing, or an opening mark and spaces, stands before. */
function beginsSentence(text: string, start: number, index: number): boolean {
  let at = index - 1
  while (at > start && text.charCodeAt(at) === 32) at--
  return at < start || openings.includes(text.charAt(at))
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
