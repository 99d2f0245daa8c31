import {cueFormsWith} from '../../lexicon/speech-verbs.js'
import type {Block} from '../blocks/index.js'
import type {Quote} from '../quotes.js'
import type {Word} from '../words.js'
import {findCues, type Cue} from './cues.js'
import {statementsOf, type Statement} from './tokens.js'

/** A statement with its cues: what the narration of a block says. */
export type Narration = Statement & {readonly cues: readonly Cue[]}

/**
 * The statements of every block, by index of the block.
 *
 * @param cues verbs of speech beside those of the lexicon
 */
export function narrate(
  text: string,
  blocks: readonly Block[],
  words: readonly Word[],
  quotes: readonly Quote[],
  cues: readonly string[]
): readonly (readonly Narration[])[] {
  const forms = cueFormsWith(cues)
  const wordsOf = byBlock(words, blocks.length)
  const quotesOf = byBlock(
    quotes.filter(({depth, kind}) => depth === 0 && kind !== 'unopened'),
    blocks.length
  )
  return blocks.map((block) =>
    statementsOf(
      text,
      block,
      wordsOf[block.index] ?? [],
      quotesOf[block.index] ?? []
    ).map(({block, tokens}) => ({
      block,
      tokens,
      cues: findCues(tokens, forms)
    }))
  )
}

function byBlock<Item extends {readonly block: number}>(
  items: readonly Item[],
  count: number
): readonly (readonly Item[])[] {
  const lists: Item[][] = Array.from({length: count}, () => [])
  for (const item of items) lists[item.block]?.push(item)
  return lists
}
