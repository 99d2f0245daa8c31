import type {Article} from '../article/index.js'
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns
} from '../lexicon/function-words.js'

const english = /^en(?:-|_|$)/i

/** Below this number of words, names and figures left out, a share says little. */
const fewestWords = 100
/**
 * The least share of function words among words that are neither names nor
 * figures, so that a table is English too: of 26,606 published articles none
 * had less than 0.30, and Dutch, which shares most of them, has up to 0.19.
 */
const leastShare = 0.25

const functionWords: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...clauseOpeners,
  ...determiners,
  ...prepositions,
  ...subjectPronouns
])

/** Whether the article says, or shows, that it is in another language than English. */
export function isForeign(article: Article): boolean {
  const {lang} = article.document.metadata
  if (lang !== undefined) return !english.test(lang)
  let all = 0
  let functional = 0
  const enough = leastShare * article.words.length
  for (const {text, lower, isCapitalised, count} of article.spelt.values()) {
    if (functionWords.has(lower)) functional += count
    else if (!(isCapitalised || digit.test(text))) all += count
    if (functional > enough) return false
  }
  all += functional
  return all >= fewestWords && functional < leastShare * all
}

const digit = /^\p{N}/u
