import type {Block} from '../blocks/index.js'
import {isAttributed} from './attribution-inside.js'
import type {Candidate} from './scan.js'

/**
 * How much more likely it is that a quotation lacks its closing mark than that
 * it goes on in the next paragraph, in log odds. Counted on published
 * continuations against closing marks taken away: what shares of them begin
 * their paragraph, hold more than a sentence, and so on.
 */
export function missingCloserOdds(
  text: string,
  blocks: readonly Block[],
  opener: Candidate,
  next: Candidate
): number {
  const block = blocks[opener.block]
  if (block && trailsOff(text, block)) return neverMissing
  const end = block?.end ?? opener.end
  const nextEnd = blocks[next.block]?.end ?? next.end
  const content = text.slice(opener.end, end)
  const goesOnFurther = !/[”"»’']/.test(text.slice(next.end, nextEnd))
  return (
    (opener.isFirst ? -2.6 : 1) +
    (opener.isBeforeLowerCase ? 2.2 : -0.7) +
    (manySentences.test(content) ? -1 : 0.5) +
    (goesOnFurther ? -3 : 0) +
    (isAttributed(text, next.start, nextEnd) ? 1.2 : -1.1)
  )
}

/** Of 706 closing marks taken away one stood behind an ellipsis. */
const neverMissing = -6

/** Whether a paragraph ends in an ellipsis: its quotation goes on. */
export function trailsOff(text: string, {end}: Block): boolean {
  return /(?:…|\.{3})[)\]]?\s*$/.test(text.slice(Math.max(0, end - 8), end))
}

const manySentences = /\p{Ll}{2}[.!?]\s+[\p{Lu}\d]/u
