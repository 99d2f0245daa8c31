import type {Block} from '../blocks/index.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly numberCounts: readonly number[]
}

/** What shapes match in a paragraph of the body, and where the paragraph starts. */
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
  {text, blocks, numberCounts}: Article,
  least: number,
  shapesFor: (content: string) => readonly RegExp[]
): Generator<InBody, void> {
  for (const {kind, index, start, end} of blocks) {
    if (kind !== 'body' || (numberCounts[index] ?? 0) < least) continue
    const content = text.slice(start, end)
    for (const shape of shapesFor(content))
      for (const match of content.matchAll(shape)) yield {match, start}
  }
}
