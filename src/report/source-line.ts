import type {Range} from '../text/range.js'
import {beginningOf, cellsOf, endOf} from './cells.js'
import {escapeText} from './escape.js'

/** Cells on either side that a long range leaves to what stands there. */
const leastContext = 12

/**
 * The line on which a range begins and, below it, carets under the range; of
 * a long line, what stands around it.
 *
 * @param width cells of a terminal
 */
export function sourceLine(
  source: string,
  {start, end}: Range,
  width: number
): readonly [line: string, carets: string] {
  // What lies beyond cannot show.
  const reach = 2 * width
  const before = source.slice(Math.max(0, start - reach), start)
  const after = source.slice(start, start + reach).split(/[\r\n]/, 1)[0]
  const rest = after ?? ''
  const length = Math.min(end - start, rest.length)

  const lead = shown(before.slice(lastLineStart(before)).trimStart())
  const tail = shown(rest.slice(length).trimEnd())
  const kept = (text: string) => Math.min(leastContext, cellsOf(text))
  const found = beginningOf(
    shown(rest.slice(0, length)),
    width - kept(lead) - kept(tail)
  )
  const room = width - cellsOf(found)
  const left = endOf(lead, Math.max(room - cellsOf(tail), room >> 1))
  const right = beginningOf(tail, room - cellsOf(left))
  const carets = '^'.repeat(Math.max(1, cellsOf(found)))
  return [left + found + right, ' '.repeat(cellsOf(left)) + carets]
}

function lastLineStart(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
}

/** Safe to show, a tab as a space; a pair cut in two at an end is left out. */
function shown(text: string): string {
  return escapeText(
    text
      .replaceAll('\t', ' ')
      .replaceAll(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
  )
}
