import {matchesOf} from '../../text/matches.js'
import {
  oddsAfter,
  oddsAfterOther,
  oddsBefore,
  oddsBeforeOther,
  oddsTogether
} from '../../lexicon/opening-words.js'
import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import {elisions, glyphs, type Glyph} from './glyphs.js'
import {kindOfWord} from './word-kind.js'

/** What stands next to a mark. */
export type Neighbour =
  | 'space'
  | 'edge'
  | 'letter'
  | 'digit'
  | 'stop'
  | 'opening'
  | 'closing'
  | 'dash'
  | 'mark'

/** A character that may be a quotation mark, with what surrounds it. */
export type Candidate = Range &
  Glyph & {
    readonly index: number
    readonly glyph: string
    readonly block: number
    readonly before: Neighbour
    readonly after: Neighbour
    /** Beyond a single space. */
    readonly farBefore: Neighbour
    readonly farAfter: Neighbour
    /** Whether the next letter is lower case. */
    readonly isBeforeLowerCase: boolean
    /** Whether letters stand on both sides. */
    readonly isInWord: boolean
    /** Whether the word after it is one that drops its first letters. */
    readonly isElision: boolean
    /** Whether it can end a possessive: `workers’`, `U.S.’`. */
    readonly isAfterS: boolean
    /** Whether the word before it may lack its last letter: `goin’`, `ol’`. */
    readonly isAfterCut: boolean
    /** Log odds that a quotation opens here, by the words around. */
    readonly openingOdds: number
    /** Whether a sentence ends just before it. */
    readonly isAfterSentence: boolean
    /** The mark stands first in its block. */
    readonly isFirst: boolean
  }

/** What is asked of a block. */
type Place = Pick<Block, 'start' | 'end' | 'index'>

const mark = /''|``|["“”„‟″＂«»'‘’‚‛′`´‹›]/g
const elision = /^(?:\d\ds?|[A-Za-zÀ-ỿ]+)(?![A-Za-zÀ-ỿ\d])/

const afterS = /(?:[sxz]|[A-Z]\.S\.)$/i
const afterCut = /(?:[a-z]in|\bol)$/i

/** All candidates of an article, in order; apostrophes inside words left out. */
export function scanMarks(
  text: string,
  blocks: readonly Place[]
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const block of blocks) {
    // Block by block: in the whole text each would be searched to its end.
    const content = text.slice(block.start, block.end)
    for (const {index, 0: glyph} of matchesOf(mark, content)) {
      const start = block.start + index
      const candidate = candidateAt(text, block, glyph, start, found.length)
      if (candidate) found.push(candidate)
    }
  }
  return found
}

function candidateAt(
  text: string,
  block: Place,
  value: string,
  start: number,
  index: number
): Candidate | undefined {
  const glyph = glyphs.get(value)
  if (!glyph) return undefined
  const end = start + value.length
  const before = neighbour(text, start - 1, block)
  const after = neighbour(text, end, block)
  const isSingle = glyph.level === 'single'
  const isInWord =
    isSingle && isWord(before) && (after === 'letter' || after === 'digit')
  // Nearly all single marks are these, and no reading makes them another.
  if (isInWord && (glyph.direction !== 'opens' || isOkina(text, start, end)))
    return undefined
  // `ObamaÃ¢â‚¬â„¢s`: what is left of an apostrophe read in a wrong encoding.
  if ((value === '‚' || value === '„') && before === 'letter') return undefined
  const {level, shape, direction} = glyph
  const last = text.slice(Math.max(block.start, start - 5), start)
  return {
    start,
    end,
    index,
    glyph: value,
    level,
    shape,
    direction,
    block: block.index,
    before,
    after,
    farBefore: before === 'space' ? neighbour(text, start - 2, block) : before,
    farAfter: after === 'space' ? neighbour(text, end + 1, block) : after,
    isBeforeLowerCase: isLowerCase(text, end, block.end),
    isInWord,
    isElision: isSingle && !isWord(before) && startsElision(text, end),
    isAfterS: isSingle && afterS.test(last),
    isAfterCut: isSingle && afterCut.test(last),
    openingOdds:
      after === 'space' ? plain : openingOdds(text, start, end, block),
    isAfterSentence: /[.!?…]["'”’)\]]*\s*$/.test(last),
    isFirst: start === block.start
  }
}

/** `Hawai‘i`, `Isma‘il`: a letter, unlike the mark of `it‘s` and `O‘Dowd`. */
function isOkina(text: string, start: number, end: number): boolean {
  return (
    !/^(?:[sdtm]|re|ve|ll)(?![A-Za-zÀ-ỿ])/i.test(text.slice(end, end + 3)) &&
    !/(?<![A-Za-zÀ-ỿ])[DLO]$/i.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** `called it a “shame`: no point or break stands before. */
export function isInsideSentence({farBefore}: Candidate): boolean {
  return isWord(farBefore)
}

function isWord(neighbour: Neighbour): boolean {
  return neighbour === 'letter' || neighbour === 'digit'
}

function startsElision(text: string, start: number): boolean {
  const word = elision.exec(text.slice(start, start + 9))?.[0]
  if (word === undefined) return false
  return /^\d/.test(word) || elisions.has(word.toLowerCase())
}

function isLowerCase(text: string, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, start + 4); at++) {
    const letter = text.charAt(at)
    if (letter.toLowerCase() !== letter.toUpperCase())
      return letter === letter.toLowerCase()
  }
  return false
}

function neighbour(text: string, at: number, block: Place): Neighbour {
  if (at < block.start || at >= block.end) return 'edge'
  const code = text.charCodeAt(at)
  if (code < 128) return ascii[code] ?? 'letter'
  const char = text.charAt(at)
  if (glyphs.has(char)) return 'mark'
  if (char === '—' || char === '–' || char === '―') return 'dash'
  if (char === '…') return 'stop'
  if (/\s|[\u200b\ufeff]/.test(char)) return 'space'
  if (/\p{P}/u.test(char)) return 'stop'
  return 'letter'
}

const ascii: readonly Neighbour[] = Array.from({length: 128}, (_, code) => {
  const char = String.fromCharCode(code)
  if (/\d/.test(char)) return 'digit'
  if (/[\s\0]/.test(char)) return 'space'
  if (/["'`]/.test(char)) return 'mark'
  if (/[([{<]/.test(char)) return 'opening'
  if (/[)\]}>]/.test(char)) return 'closing'
  if (char === '-' || char === '/') return 'dash'
  if (/[.,;:!?]/.test(char)) return 'stop'
  return 'letter'
})

/** Log odds of a place that nothing speaks against. */
const plain = 2.3

/** `the ethics "suit is` against `he called it "a gift`. */
function openingOdds(
  text: string,
  start: number,
  end: number,
  block: Place
): number {
  const before = text.slice(Math.max(block.start, start - 24), start).trimEnd()
  if (before === '') return plain
  const next = /^[A-Za-zÀ-ỿ’']+/.exec(
    text.slice(end, Math.min(block.end, end + 24))
  )
  const first = keyBefore(before)
  const second = keyOf(next?.[0] ?? '')
  return (
    (oddsAfter.get(first) ?? oddsAfterOther) +
    (oddsBefore.get(second) ?? oddsBeforeOther) +
    oddsTogether(kindOfWord(first), kindOfWord(second))
  )
}

function keyBefore(before: string): string {
  const last = before.at(-1) ?? ''
  if (/[.!?…]/.test(last)) return '.'
  const word = /[A-Za-zÀ-ỿ’']+$/.exec(before)?.[0]
  return word === undefined ? last : keyOf(word)
}

function keyOf(word: string): string {
  return /^\p{Lu}/u.test(word) ? 'A' : word
}
