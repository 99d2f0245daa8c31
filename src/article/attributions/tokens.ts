import {matchesOf} from '../../text/matches.js'
import {subjectPronouns} from '../../lexicon/function-words.js'
import {cueForms} from '../../lexicon/speech-verbs.js'
import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Quote} from '../quotes.js'
import type {Word} from '../words.js'

/** A word, a whole quotation, or a point, in the narration of a block. */
export type Token = Range & {
  readonly kind:
    'word' | 'quote' | 'stop' | 'comma' | 'colon' | 'dash' | 'bracket'
  /** In lower case; empty for a quotation. */
  readonly lower: string
  readonly isCapitalised: boolean
  readonly isPossessive: boolean
  /** A noun for what someone is or does. */
  readonly isRole: boolean
  readonly quote?: Quote
}

/** The narration of a block up to a full stop: each quotation is one token. */
export type Statement = {
  readonly block: number
  readonly tokens: readonly Token[]
}

const point = /[.!?…,:;()[\]—–―]|--?/g

/** Splits a block into statements; linear in its words and points. */
export function statementsOf(
  text: string,
  block: Block,
  words: readonly Word[],
  quotes: readonly Quote[]
): readonly Statement[] {
  const tokens = tokensOf(text, block, words, quotes)
  const statements: Statement[] = []
  let start = 0
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    if (next && !endsStatement(text, token, next, tokens[index + 2])) continue
    const all = tokens.slice(start, index + 1)
    statements.push({
      block: block.index,
      // A copy has room to spare: most statements need none.
      tokens: all.every(isNoAbbreviation) ? all : all.filter(isNoAbbreviation)
    })
    start = index + 1
  }
  return statements
}

function tokensOf(
  text: string,
  block: Block,
  words: readonly Word[],
  quotes: readonly Quote[]
): readonly Token[] {
  const tokens: Token[] = []
  let wordAt = 0
  let at = block.start
  const narrate = (end: number) => {
    while (at < end) {
      while (wordAt < words.length && (words[wordAt]?.start ?? 0) < at) wordAt++
      const word = words[wordAt]
      const stop = word && word.start < end ? word.start : end
      addPoints(tokens, text, at, stop)
      if (!word || word.start >= end) break
      tokens.push(word)
      at = word.end
      wordAt++
    }
    at = Math.max(at, end)
  }
  for (const quote of quotes) {
    if (quote.start < at) continue
    narrate(quote.start)
    tokens.push({
      kind: 'quote',
      start: quote.start,
      end: quote.end,
      lower: '',
      isCapitalised: false,
      isPossessive: false,
      isRole: false,
      quote
    })
    at = quote.end
  }
  narrate(block.end)
  return tokens
}

function addPoints(
  tokens: Token[],
  text: string,
  start: number,
  end: number
): void {
  if (end - start === 1 && text.charCodeAt(start) === 32) return
  for (const match of matchesOf(point, text.slice(start, end))) {
    const value = match[0]
    // A hyphen between words is part of a compound, one between spaces, or
    // at the start of a line, a dash.
    if (value === '-' && !isSpaced(text, start + match.index)) continue
    tokens.push({
      kind: pointKind(value),
      start: start + match.index,
      end: start + match.index + value.length,
      lower: value,
      isCapitalised: false,
      isPossessive: false,
      isRole: false
    })
  }
}

function isSpaced(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (/\n|^$/.test(before) && /[A-ZÀ-Þ]/.test(after)) return true
  return /\s|^$/.test(before) && after === ' '
}

function pointKind(value: string): Token['kind'] {
  if (/[.!?…]/.test(value)) return 'stop'
  if (value === ',') return 'comma'
  if (/[:;]/.test(value)) return 'colon'
  if (/[()[\]]/.test(value)) return 'bracket'
  return 'dash'
}

/** A full stop inside a statement belongs to an abbreviation. */
function isNoAbbreviation(
  {kind, lower}: Token,
  index: number,
  {length}: readonly Token[]
): boolean {
  return kind !== 'stop' || lower !== '.' || index === length - 1
}

const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sen sens rep reps gov gen lt col sgt capt rev st jr sr hon pres no vs adm maj cmdr supt det insp jan feb aug sept sep oct nov dec inc corp co ltd u.s u.k u.n d.c a.m p.m'.split(
    ' '
  )
)

function endsStatement(
  text: string,
  token: Token,
  next: Token,
  afterNext: Token | undefined
): boolean {
  if (token.kind === 'stop') {
    if (!startsStatement(next)) return false
    if (token.lower !== '.') return true
    const word = /[A-Za-zÀ-ỿ\d.]+$/.exec(
      text.slice(Math.max(0, token.start - 12), token.start)
    )
    const last = word?.[0].toLowerCase() ?? ''
    if (abbreviations.has(last)) return false
    // `in World War I. "We ran."`, but `George B. "Bo" Karimov`.
    return !/^[A-Za-zÀ-ỿ]$/.test(last) || endsSentence(text, next)
  }
  if (!token.quote || !endsSentence(text, token)) return false
  const ending = text.charAt(token.quote.inner.end - 1)
  if (next.kind === 'quote') return true
  if (next.kind !== 'word' || !next.isCapitalised) return false
  // `"Why?" Mira Karimova asked.` goes on, `"Never." The town …` does not.
  return !(ending !== '.' && afterNext !== undefined && isTail(next, afterNext))
}

/** Whether a quotation ends in a full stop, a question or a cry. */
function endsSentence(text: string, {quote}: Token): boolean {
  return quote !== undefined && /[.!?…]/.test(text.charAt(quote.inner.end - 1))
}

function isTail(next: Token, after: Token): boolean {
  // `He asked` begins anew, where `he asked` would go on.
  if (subjectPronouns.has(next.lower) && next.lower !== 'i') return false
  return isTailVerb(after.lower) || (after.isCapitalised && !next.isPossessive)
}

/** `Karimova asked`, `Karimova went on`. */
function isTailVerb(word: string): boolean {
  const form = cueForms.get(word)
  return (
    word === 'went' ||
    (form?.cue !== 'naming' &&
      !form?.isNoun &&
      (form?.form === 'past' || form?.form === 'present'))
  )
}

function startsStatement(token: Token): boolean {
  return (
    token.isCapitalised || token.kind === 'quote' || /^\d/.test(token.lower)
  )
}
