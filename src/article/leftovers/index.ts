import type {Range} from '../../text/range.js'
import type {Recall} from '../../text/recall.js'
import type {Block} from '../blocks/index.js'
import {firstBlocks} from '../blocks/first-blocks.js'
import {findBrackets} from './brackets.js'
import {findCards} from './cards.js'
import {findCode} from './code.js'
import {findDebris} from './debris.js'
import {findDeskNotes} from './desk.js'
import {findHeads} from './heads.js'
import {findJumps} from './jumps.js'
import type {LeftoverKind} from './kind.js'
import {findLabels} from './labels.js'
import {findCredits} from './pictures.js'
import {findPrompts} from './prompts.js'
import {findTails} from './tails.js'
import {findTokens, type Piece} from './tokens.js'

export type Leftover = Range & {
  readonly kind: LeftoverKind
  /** Index of its block. */
  readonly block: number
  /** Whether it is the whole block. */
  readonly isWhole: boolean
  /** What it should have been, where that can be told. */
  readonly expected?: string
}

/** Leftovers in order: whole paragraphs, and pieces inside sound ones. */
export function findLeftovers(
  text: string,
  blocks: readonly Block[],
  recall: Recall
): readonly Leftover[] {
  const found: Leftover[] = []
  const lastStory = blocks.findLastIndex(({kind}) => kind === 'body')
  for (const block of blocks) {
    const {start, end, index, leftover} = block
    if (leftover !== undefined) {
      if (!belongsLast.has(leftover) || index < lastStory)
        found.push({start, end, kind: leftover, block: index, isWhole: true})
      continue
    }
    if (isStrayByline(text, blocks, block)) {
      found.push({start, end, kind: 'byline', block: index, isWhole: true})
      continue
    }
    if (skipped.has(block.kind)) continue
    for (const piece of recall(piecesOf, text.slice(start, end)))
      found.push({
        ...piece,
        start: start + piece.start,
        end: start + piece.end,
        block: index,
        isWhole: false
      })
  }
  return found
}

/** A byline in the middle of a story, and not below a headline of its own. */
function isStrayByline(
  text: string,
  blocks: readonly Block[],
  {kind, start, index}: Block
): boolean {
  const before = blocks[index - 1]
  return (
    kind === 'byline' &&
    index >= firstBlocks &&
    before?.kind === 'body' &&
    before.end - before.start > shortestStory &&
    blocks[index + 1]?.kind === 'body' &&
    /^by\b/i.test(text.slice(start, start + 3))
  )
}

/** A title with a full stop is shorter, in code units. */
const shortestStory = 120

const finders: readonly ((content: string) => readonly Piece[])[] = [
  findHeads,
  findTokens,
  findCode,
  findDeskNotes,
  findJumps,
  findCards,
  (content) =>
    findCredits(content).map((at) => ({...at, kind: 'credit' as const})),
  findDebris,
  findBrackets,
  findLabels,
  findPrompts,
  findTails
]

/** Pieces in order; of two that overlap, the one that begins first. */
function piecesOf(content: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const find of finders)
    for (const piece of find(content)) pieces.push(piece)
  if (pieces.length < 2) return pieces
  let end = -1
  return pieces
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((piece) => {
      const isFirst = piece.start >= end
      if (isFirst) end = piece.end
      return isFirst
    })
}

/** What belongs at the end of an article, and only there. */
const belongsLast: ReadonlySet<LeftoverKind> = new Set<LeftoverKind>([
  'bio',
  'contact line',
  'copyright'
])

/** Kinds in which a page's own language is no leftover. */
const skipped: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  'caption',
  'credit',
  'embed',
  'aside',
  'footer',
  'service-line'
])
