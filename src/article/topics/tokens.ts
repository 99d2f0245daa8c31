import {stemmer} from 'stemmer'
import type {Range} from '../../text/range.js'

/** A word as the statistics know it. */
export type Token = {
  /** As it stands, without a possessive ending. */
  readonly surface: string
  readonly stem: string
  /** Capitalised where no sentence begins. */
  readonly isName: boolean
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu
const possessive = /['’]s$|['’]$/
const opening = /[.!?:“"‘'(\[\n–—-]/

/** The words of a stretch of text; numbers are left out. */
export function tokensOf(text: string, {start, end}: Range): readonly Token[] {
  const tokens: Token[] = []
  const content = text.slice(start, end)
  for (const match of content.matchAll(word)) {
    const [matched] = match
    const first = matched.charCodeAt(0)
    if (first >= 48 && first <= 57) continue
    const surface = matched.replace(possessive, '')
    tokens.push({
      surface,
      stem: stemOf(surface),
      isName:
        isCapital(first) &&
        match.index > 0 &&
        !opening.test(before(content, match.index))
    })
  }
  return tokens
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

/** The last character before, white space passed over. */
function before(content: string, index: number): string {
  let at = index - 1
  while (at > 0 && content.charCodeAt(at) === 32) at--
  return content.charAt(at)
}

function isCapital(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code > 191 && /\p{Lu}/u.test(String.fromCharCode(code)))
  )
}
