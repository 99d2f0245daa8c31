import {cueFormsWith} from '../../lexicon/speech-verbs.js'
import {indexAt, type Range} from '../../text/range.js'
import {remember} from '../../text/remember.js'
import type {Block} from '../blocks/index.js'
import type {Quote} from '../quotes.js'
import type {Word} from '../words.js'
import {findCues, type Cue, type CueForms} from './cues.js'
import {statementsOf, type Statement, type Token} from './tokens.js'

/** A statement with its cues, which are found when first asked for. */
export class Narration {
  readonly tokens: readonly Token[]
  #cues?: readonly Cue[]

  constructor(
    {tokens}: Statement,
    private readonly forms: CueForms
  ) {
    this.tokens = tokens
  }

  get cues(): readonly Cue[] {
    return (this.#cues ??= findCues(this.tokens, this.forms))
  }
}

/** The statements of a block, by its index; most blocks are never asked for. */
export type Narrations = (block: number) => readonly Narration[]

/**
 * What each block says around its quotations.
 *
 * @param cues verbs of speech beside those of the lexicon
 */
export function narrate(
  text: string,
  blocks: readonly Block[],
  words: readonly Word[],
  quotes: readonly Quote[],
  cues: readonly string[]
): Narrations {
  const forms = cueFormsWith(cues)
  const outer = quotes.filter(
    ({depth, kind}) => depth === 0 && kind !== 'unopened'
  )
  return remember((index) => {
    const block = blocks[index]
    if (!block) return []
    return statementsOf(
      text,
      block,
      within(words, block),
      within(outer, block)
    ).map((statement) => new Narration(statement, forms))
  }, mostBlocks)
}

/** Blocks that are remembered: all of an article, and not all of a book. */
const mostBlocks = 1000

/** Those that begin within a block. */
function within<Item extends Range>(
  items: readonly Item[],
  {start, end}: Range
): readonly Item[] {
  return items.slice(indexAt(items, start - 1) + 1, indexAt(items, end - 1) + 1)
}
