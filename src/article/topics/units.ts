import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'

/** A paragraph as topics see it, with the headline or subhead that opens it. */
export type Unit = Range & {
  readonly heading: Range | undefined
  /** `line` where only a line end stands between heading and body. */
  readonly headingGap: Block['gap'] | undefined
  readonly body: Range
  /**
   * False for list items, quotes, posts without a heading …: they are compared
   * with, never judged.
   */
  readonly isCandidate: boolean
  /** Counts up at each heading. */
  readonly section: number
}

/** The units of an article, and its title where it has one. */
export type Units = {
  readonly title: Range | undefined
  readonly units: readonly Unit[]
}

const compared = new Set(['list-item', 'block-quote', 'pull-quote', 'embed'])

export function findUnits(text: string, blocks: readonly Block[]): Units {
  const units: Unit[] = []
  let title: Range | undefined
  let heading: Range | undefined
  let section = 0
  const add = (body: Range, isCandidate: boolean, gap: Block['gap']) => {
    units.push({
      start: heading?.start ?? body.start,
      end: body.end,
      heading,
      headingGap: heading && gap,
      body,
      isCandidate,
      section
    })
    heading = undefined
  }
  for (const block of blocks) {
    const next = blocks[block.index + 1]
    const afterNext = blocks[block.index + 2]
    if (block.index === 0 && block.kind === 'headline') title = block
    else if (isHeading(text, block, next, afterNext)) {
      if (heading) add(heading, false, 'paragraph')
      heading = block
      section++
    } else if (block.kind === 'body') add(block, true, block.gap)
    else if (compared.has(block.kind))
      add(block, block.kind === 'embed' && heading !== undefined, block.gap)
  }
  if (heading) add(heading, false, 'paragraph')
  return {title, units}
}

/** A headline by its kind, or a short line that alone is set on a paragraph. */
function isHeading(
  text: string,
  block: Block,
  next: Block | undefined,
  afterNext: Block | undefined
): boolean {
  if (block.kind === 'headline' || block.kind === 'subhead') return true
  return (
    block.kind === 'body' &&
    block.gap === 'paragraph' &&
    next?.kind === 'body' &&
    next.gap === 'line' &&
    afterNext?.gap !== 'line' &&
    block.end - block.start < 160 &&
    text.slice(block.start, block.end).split(/\s+/).length <= 20
  )
}
