import type {Chain} from '../../names/chains.js'
import type {Block} from '../../blocks/index.js'
import type {Word} from '../../words.js'
import {indexAt, type Range} from '../../../text/range.js'
import type {Attribution} from '../attribution.js'
import {wordCount} from '../frames.js'
import type {Scene, Setting} from './scene.js'
import {add, stemOf, stemsIn, type StemCounts} from './stems.js'

/** What is counted once for all quotes of an article. */
export type Tally = {
  readonly stems: StemCounts
  /** Those of one block; none where it is not there. */
  readonly stemsOfBlock: (index: number) => StemCounts
  /** How often each word stands, in lower case and without possessive. */
  readonly words: ReadonlyMap<string, number>
  /** Where people are named, in order. */
  readonly people: readonly Range[]
  /** Outer quotes. */
  readonly quotes: number
  /** Outer quotes that nobody is said to have spoken. */
  readonly bare: number
  /** Outer quotes that their own statements frame. */
  readonly framed: number
  /** Outer quotes that are part of a clause. */
  readonly partial: number
  /** Blocks with a quotation of some length that someone speaks. */
  readonly spoken: ReadonlySet<number>
  /** Names by which speakers are called. */
  readonly speakers: number
  /** Bare quotes that follow other words of their block. */
  readonly following: number
  /** Bare quotes that begin theirs. */
  readonly opening: number
  /** Double quotation marks of either make. */
  readonly marks: {readonly curly: number; readonly straight: number}
}

export function tallyOf(
  {text, blocks, words, spelt, chains, attributions}: Scene,
  candidates: readonly Setting[]
): Tally {
  const outer = attributions.filter(({quote}) => quote.depth === 0)
  const framed = outer.filter(({basis}) => basis === 'framed')
  const following = candidates.filter(({isSameBlock}) => isSameBlock).length
  return {
    ...countWords(spelt),
    stemsOfBlock: byBlock(words, blocks),
    people: peopleOf(chains),
    quotes: outer.length,
    bare: outer.filter(({attributed}) => attributed === 'no').length,
    framed: framed.length,
    partial: outer.filter(({frame}) => frame === 'part of a clause').length,
    spoken: new Set(
      outer
        .filter((attribution) => isSpoken(text, attribution))
        .map(({quote}) => quote.block)
    ),
    speakers: new Set(
      framed.flatMap(({speaker}) =>
        speaker?.kind === 'name' ? [speaker.text] : []
      )
    ).size,
    following,
    opening: candidates.length - following,
    marks: {
      curly: text.match(/[“”]/g)?.length ?? 0,
      straight: text.match(/"/g)?.length ?? 0
    }
  }
}

/** Each block is read once, however many quotes are compared with it. */
function byBlock(
  words: readonly Word[],
  blocks: readonly Block[]
): Tally['stemsOfBlock'] {
  const known = new Map<number, StemCounts>()
  return (index) => {
    const block = blocks[index]
    const stems =
      known.get(index) ?? (block ? stemsIn(words, block) : new Map())
    known.set(index, stems)
    return stems
  }
}

function isSpoken(
  text: string,
  {attributed, basis, quote}: Attribution
): boolean {
  return (
    attributed === 'yes' && basis !== 'guessed' && wordCount(text, quote) >= 4
  )
}

/** Each spelling is looked at once, however often it stands. */
function countWords(spelt: Scene['spelt']): Pick<Tally, 'stems' | 'words'> {
  const stems = new Map<string, number>()
  const words = new Map<string, number>()
  for (const {text, name, count} of spelt.values()) {
    add(words, name.toLowerCase(), count)
    const stem = stemOf(text)
    if (stem !== undefined) add(stems, stem, count)
  }
  return {stems, words}
}

function peopleOf(chains: readonly Chain[]): readonly Range[] {
  return chains
    .filter(({type}) => type === 'person')
    .flatMap(({mentions}) => mentions)
    .sort((a, b) => a.start - b.start)
}

/** Whether a person is named there. */
export function namesPerson({people}: Tally, {start, end}: Range): boolean {
  const last = people[indexAt(people, end - 1)]
  return last !== undefined && last.end > start
}
