import {indexAt, type Range} from '../../../text/range.js'
import type {Word} from '../../words.js'

/** How often each stem stands in a text. */
export type StemCounts = ReadonlyMap<string, number>

/** The stems of the content words within a range. */
export function stemsIn(
  words: readonly Word[],
  {start, end}: Range
): StemCounts {
  const first = indexAt(words, start - 1) + 1
  const last = indexAt(words, end - 1)
  const counts = new Map<string, number>()
  for (const {text} of words.slice(first, last + 1)) {
    const stem = stemOf(text)
    if (stem !== undefined) add(counts, stem, 1)
  }
  return counts
}

export function add(
  counts: Map<string, number>,
  key: string,
  count: number
): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

const common: ReadonlySet<string> = new Set(
  'that this with have from they will been were what when your their there would about which could should than them then some more into just like over also only very because these those such even most other does doing being here where while after before through many much make made going want know think people time said says year'.split(
    ' '
  )
)

/** Of a content word; undefined for a common one. */
export function stemOf(word: string): string | undefined {
  if (word.length < 4) return undefined
  const lower = word.toLowerCase()
  if (common.has(lower)) return undefined
  return lower.replace(/(?:['’]s|ing|ed|es|s|ly)$/, '')
}
