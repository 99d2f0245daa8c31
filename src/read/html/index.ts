import {TextBuilder} from '../builder.js'
import type {Document} from '../document.js'
import {defaultReadLimits, type ReadLimits} from '../limits.js'
import type {Candidate} from './open-element.js'
import {TokenReader, type Token} from './tokens.js'

/** Reads a page as its reader does: the article, and the headline above it. */
export function readHtml(
  source: string,
  limits: ReadLimits = defaultReadLimits
): Document {
  const {tokens, candidates, metadata, comments} = new TokenReader(
    source,
    limits.maxHtmlDepth
  )
  const article = articleIn(tokens, candidates)
  const builder = new TextBuilder(source)
  for (const token of headlineBefore(tokens, article)) write(builder, token)
  builder.block('paragraph')
  for (const token of tokens.slice(article.from, article.to))
    write(builder, token)
  return {...builder.finish(), metadata: metadata.finish(), comments}
}

function write(builder: TextBuilder, token: Token): void {
  switch (token.type) {
    case 'text':
      return builder.words(token.start, token.end)
    case 'rewritten':
      return builder.rewritten(token.value, token.start, token.end)
    case 'implied':
      return builder.implied(token.value, token.start, token.end)
    case 'break':
      return builder.lineBreak(true)
    case 'block':
      return builder.block(token.element, token.depth)
  }
}

type Slice = {readonly from: number; readonly to: number}

const names = ['articleBody', 'article', 'main'] as const

/**
 * The tokens of the article: of the first kind of element that is there, the
 * one that holds most of the text in such elements; else the whole body.
 */
function articleIn(
  tokens: readonly Token[],
  candidates: readonly Candidate[]
): Slice {
  const lengths = lengthsOf(tokens)
  const lengthOf = ({from, to}: Candidate) =>
    (lengths[to] ?? 0) - (lengths[from] ?? 0)
  for (const name of names) {
    let total = 0
    let end = 0
    let longest: Candidate | undefined
    for (const candidate of candidates) {
      // Elements come in order of their start tags: this one is inside another.
      if (candidate.name !== name || candidate.to <= end) continue
      end = candidate.to
      total += lengthOf(candidate)
      if (!longest || lengthOf(candidate) > lengthOf(longest))
        longest = candidate
    }
    if (longest && total > 0 && lengthOf(longest) * 2 >= total) return longest
  }
  return {from: 0, to: tokens.length}
}

/** Length of all text before each token. */
function lengthsOf(tokens: readonly Token[]): readonly number[] {
  const lengths = [0]
  let length = 0
  for (const token of tokens) {
    if (token.type === 'text') length += token.end - token.start
    lengths.push(length)
  }
  return lengths
}

/** The last `h1` before an article that has none: some pages set it outside. */
function headlineBefore(
  tokens: readonly Token[],
  {from, to}: Slice
): readonly Token[] {
  if (tokens.slice(from, to).some(isHeadlineTag)) return []
  const before = tokens.slice(0, from)
  const end = before.findLastIndex(isHeadlineTag)
  const start = before.slice(0, Math.max(end, 0)).findLastIndex(isHeadlineTag)
  return start < 0 ? [] : before.slice(start, end)
}

function isHeadlineTag(token: Token): boolean {
  return token.type === 'block' && token.name === 'h1'
}
