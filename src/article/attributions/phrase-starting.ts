import {
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns
} from '../../lexicon/function-words.js'
import {kindOfHead, type NounPhrase} from './noun-phrase.js'
import {isAbbreviation, isBoundary, isTime, particles} from './token-kinds.js'
import type {Token} from './tokens.js'

/** The phrase that begins at `first`: the subject after `said`. */
export function phraseStartingAt(
  tokens: readonly Token[],
  first: number
): NounPhrase | undefined {
  const token = tokens[first]
  if (!token || token.kind !== 'word') return undefined
  if (subjectPronouns.has(token.lower))
    return {first, last: first, kind: 'pronoun'}
  if (isTime(token) || prepositions.has(token.lower)) return undefined
  if (clauseOpeners.has(token.lower)) return undefined
  let last = first
  for (let at = first; at < tokens.length && at - first < 14; at++) {
    const next = tokens[at]
    if (!next) break
    if (next.kind === 'stop' && isAbbreviation(tokens[at - 1])) continue
    if (next.kind !== 'word') break
    const isInName = next.isCapitalised || particles.has(next.lower)
    // `the first letter`, `a Monday editorial`: no verb follows an article.
    const mayEnd = at > first && !articles.has(tokens[at - 1]?.lower ?? '')
    if (mayEnd && ((!isInName && isBoundary(next)) || isTime(next))) break
    last = at
  }
  while (last > first && !isNounLike(tokens[last])) last--
  if (last === first && articles.has(token.lower)) return undefined
  const hasName = tokens
    .slice(first, last + 1)
    .some((part) => part.isCapitalised && !determiners.has(part.lower))
  if (hasName) return {first, last, kind: 'name'}
  const kind = kindOfHead(
    tokens[last],
    tokens[last],
    determiners.has(token.lower)
  )
  return kind ? {first, last, kind} : undefined
}

const articles: ReadonlySet<string> = new Set(
  'the a an his her its our my their your'.split(' ')
)

function isNounLike(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word') return false
  return !isBoundary(token) && !determiners.has(token.lower)
}
