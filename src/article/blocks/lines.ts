import type {Document, Part} from '../../read/document.js'
import {isTitleLine} from './title-line.js'

/** A part, or a line of one, that stands for itself. */
export type Piece = Part & {readonly gap: 'paragraph' | 'line'}

/**
 * Splits parts at single line ends where each line is a block of its own: a
 * headline set directly above its paragraph, or a text that puts no blank
 * lines between paragraphs. Hard-wrapped lines stay together.
 */
export function splitLines({text, parts}: Document): readonly Piece[] {
  return parts.flatMap((part) => piecesOf(text, part))
}

function piecesOf(text: string, part: Part): readonly Piece[] {
  const whole: Piece = {...part, gap: 'paragraph'}
  const firstEnd = text.indexOf('\n', part.start)
  if (part.element !== 'paragraph' || firstEnd < 0 || firstEnd >= part.end)
    return [whole]
  const lines: Piece[] = []
  for (let start = part.start; start < part.end;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 || found > part.end ? part.end : found
    if (end > start)
      lines.push({
        ...part,
        start,
        end,
        gap: lines.length === 0 ? 'paragraph' : 'line'
      })
    start = end + 1
  }
  if (!isWrapped(text, lines)) return lines
  const [first, second] = lines
  if (!first || !second || !isTitleLine(text.slice(first.start, first.end)))
    return [whole]
  return [first, {...part, start: second.start, gap: 'line'}]
}

/** Whether lines are broken for width: mostly inside a sentence, none long. */
function isWrapped(text: string, lines: readonly Piece[]): boolean {
  let broken = 0
  for (const [index, {start, end}] of lines.entries()) {
    if (end - start > 110) return false
    if (index === lines.length - 1) break
    const isTitle = index === 0 && isTitleLine(text.slice(start, end))
    if (!isTitle && end - start > 30 && !closes.test(text.slice(end - 3, end)))
      broken++
  }
  return broken * 2 >= lines.length - 1
}

const closes = /[.!?:…]["'”’)\]]*\s*$/
