import type {Block} from '../../blocks/index.js'
import type {Chain} from '../../names/chains.js'
import type {Quote} from '../../quotes.js'
import type {Spelling} from '../../spelling.js'
import type {Word} from '../../words.js'
import type {Attribution} from '../attribution.js'
import {isBare} from '../frames.js'
import type {Narration, Narrations} from '../narration.js'

/** What signs are read from. */
export type Scene = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly words: readonly Word[]
  readonly spelt: ReadonlyMap<string, Spelling>
  readonly chains: readonly Chain[]
  readonly narration: Narrations
  readonly attributions: readonly Attribution[]
}

/** A quote and the narration around it that may tell who speaks it. */
export type Setting = {
  readonly quote: Quote
  /** Earlier statements of its block, else those of the block before. */
  readonly before: readonly Narration[]
  /** Index of the block of `before`; -1 where nothing stands before. */
  readonly blockBefore: number
  readonly isSameBlock: boolean
  /** The next statement that says anything. */
  readonly after: Narration | undefined
  readonly isAfterInBlock: boolean
}

export function settingOf(scene: Scene, quote: Quote): Setting {
  const statements = scene.narration(quote.block)
  const at = statements.findIndex(({tokens}) =>
    tokens.some((token) => token.quote === quote)
  )
  const inBlock = statements.slice(at + 1).find(({tokens}) => !isBare(tokens))
  return {
    quote,
    ...narrationBefore(scene, quote.block, at),
    after: inBlock ?? firstBelow(scene, quote.block),
    isAfterInBlock: inBlock !== undefined
  }
}

function narrationBefore(
  {narration, blocks}: Scene,
  block: number,
  at: number
): Pick<Setting, 'before' | 'blockBefore' | 'isSameBlock'> {
  const earlier = narration(block).slice(0, Math.max(0, at))
  if (earlier.length > 0)
    return {before: earlier, blockBefore: block, isSameBlock: true}
  for (let index = block - 1; index >= 0; index--) {
    const kind = blocks[index]?.kind
    if (kind === 'subhead') break
    const before = narration(index)
    if (before.length > 0 && isProse(kind))
      return {before, blockBefore: index, isSameBlock: false}
  }
  return {before: [], blockBefore: -1, isSameBlock: false}
}

function firstBelow(
  {narration, blocks}: Scene,
  block: number
): Narration | undefined {
  let next = block + 1
  while (next < blocks.length && !isProse(blocks[next]?.kind)) next++
  return narration(next)[0]
}

export function isProse(kind: Block['kind'] | undefined): boolean {
  return kind === 'body' || kind === 'list-item'
}
