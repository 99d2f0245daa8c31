import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import {findDebris} from './debris.js'
import {isInterfaceLine} from './interface-line.js'
import {lineKind} from './lines.js'
import {findTokens} from './tokens.js'

/** What a copy-paste or a scraper left behind. */
export type LeftoverKind =
  | 'advertisement'
  | 'bio'
  | 'caption'
  | 'click prompt'
  | 'comment prompt'
  | 'contact line'
  | 'copyright'
  | 'credit'
  | 'garbled text'
  | 'interface text'
  | 'markup'
  | 'newsletter prompt'
  | 'placeholder'
  | 'player'
  | 'related link'
  | 'share prompt'
  | 'sign-up notice'
  | 'subscription prompt'
  | 'template token'

export type Leftover = Range & {
  readonly kind: LeftoverKind
  /** Index of its block. */
  readonly block: number
  /** Whether it is the whole block. */
  readonly isWhole: boolean
}

/** Leftovers in order: whole paragraphs, and pieces inside sound ones. */
export function findLeftovers(
  text: string,
  blocks: readonly Block[]
): readonly Leftover[] {
  const found: Leftover[] = []
  const isLast = lastBodies(blocks)
  for (const block of blocks) {
    if (skipped.has(block.kind)) continue
    const content = text.slice(block.start, block.end)
    const kind =
      lineKind(content, isLast(block.index)) ??
      (isInterfaceLine(content) ? 'interface text' : undefined)
    if (kind) {
      const {start, end, index} = block
      found.push({start, end, kind, block: index, isWhole: true})
      continue
    }
    for (const piece of [...findTokens(content), ...findDebris(content)])
      found.push({
        start: block.start + piece.start,
        end: block.start + piece.end,
        kind: piece.kind,
        block: block.index,
        isWhole: false
      })
  }
  return found
}

const skipped: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  'caption',
  'credit',
  'embed',
  'aside',
  'footer',
  'service-line'
])

/** Whether a block stands among the last three, where service lines belong. */
function lastBodies(blocks: readonly Block[]): (index: number) => boolean {
  const border = blocks.length - 3
  return (index) => index >= border
}
