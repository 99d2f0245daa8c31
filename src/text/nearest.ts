import {distance} from 'fastest-levenshtein'

/** The word most like `word`, where one is alike enough to be meant. */
export function nearest(
  word: string,
  words: Iterable<string, unknown, unknown>
): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of words) {
    const edits = candidate.startsWith(word)
      ? 1
      : distance(word.toLowerCase(), candidate.toLowerCase())
    if (edits >= least) continue
    least = edits
    best = candidate
  }
  return best
}
