import {indexAt, type Range} from '../../text/range.js'
import type {Word} from '../words.js'

/** Words that stand in an article twice by design, not by chance. */
const run = 8

/**
 * Quotes that begin or end with words which stand elsewhere too, as pull
 * quotes do; linear in the words.
 */
export function repeatedIn<Item extends Range>(
  words: readonly Word[],
  quotes: readonly Item[]
): ReadonlySet<Item> {
  const repeated = new Set<Item>()
  const owners = new Map<string, Item>()
  /** Of each word that opens one, the words behind it. */
  const openings = new Map<string, Set<string>>()
  for (const quote of quotes) {
    const first = indexAt(words, quote.start - 1) + 1
    const last = indexAt(words, quote.end - 1) - run + 1
    if (last < first) continue
    for (const at of new Set([first, last])) {
      const key = keyAt(words, at)
      const owner = owners.get(key)
      if (owner) repeated.add(owner).add(quote)
      owners.set(key, quote)
      const opening = words[at]?.lower ?? ''
      const seconds = openings.get(opening) ?? new Set()
      openings.set(opening, seconds.add(words[at + 1]?.lower ?? ''))
    }
  }
  if (owners.size === 0) return repeated
  for (let at = 0; at + 1 < words.length; at++) {
    const {lower = '', start = 0} = words[at] ?? {}
    const seconds = openings.get(lower)
    if (!seconds?.has(words[at + 1]?.lower ?? '')) continue
    const owner = owners.get(keyAt(words, at))
    if (owner && (start < owner.start || start >= owner.end))
      repeated.add(owner)
  }
  return repeated
}

function keyAt(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + run)
    .map(({lower}) => lower)
    .join(' ')
}
