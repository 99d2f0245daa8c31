import {matchesOf} from '../../text/matches.js'
import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Year} from './years-told.js'

/** A paragraph of the body, and how many numbers it tells, years among them. */
export type Paragraph = Range & {
  readonly content: string
  readonly numbers: number
  readonly years: number
  /** Index of its block. */
  readonly block: number
}

export function bodyOf(
  text: string,
  blocks: readonly Block[],
  numberCounts: readonly number[],
  years: readonly Year[]
): readonly Paragraph[] {
  const body: Paragraph[] = []
  const yearCounts = new Map<number, number>()
  for (const {block} of years)
    yearCounts.set(block, (yearCounts.get(block) ?? 0) + 1)
  for (const {kind, index, start, end} of blocks) {
    if (kind !== 'body') continue
    const content = text.slice(start, end)
    const numbers = numberCounts[index] ?? 0
    const years = numbers === 0 ? 0 : (yearCounts.get(index) ?? 0)
    body.push({start, end, content, numbers, years, block: index})
  }
  return body
}

/** What a shape matches in the body, and where the paragraph starts. */
type InBody = {
  readonly match: RegExpExecArray
  readonly start: number
}

/**
 * Matches in the body, shape by shape.
 * @param least numbers that a paragraph with one of them tells
 * @param shapesFor those that a paragraph may hold, by a look at it; linear.
 */
export function* matchesInBody(
  body: readonly Paragraph[],
  least: number,
  shapesFor: (content: string) => readonly RegExp[]
): Generator<InBody, void> {
  for (const {content, numbers, start} of body) {
    if (numbers < least) continue
    for (const shape of shapesFor(content))
      for (const match of matchesOf(shape, content)) yield {match, start}
  }
}
