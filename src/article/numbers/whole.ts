import type {Range} from '../../text/range.js'

const counted =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|most|all|some|half|each)) (?:out )?of (?:the |its |their |his |her )?(?:[A-Za-z’'-]+ )?$/i

/** `nine of the court's 15 judges`: what follows tells of the nine. */
export function isWholeOfPart(text: string, {start}: Range): boolean {
  const before = text.slice(Math.max(0, start - 50), start)
  return before.includes('of ') && counted.test(before)
}
