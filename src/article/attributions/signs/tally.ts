import type {Chain} from '../../names/chains.js'
import {withoutPossessive} from '../../words.js'
import {indexAt, type Range} from '../../../text/range.js'
import {add, stemOf, type StemCounts} from './stems.js'
import type {Scene} from './scene.js'

/** What is counted once for all quotes of an article. */
export type Tally = {
  readonly stems: StemCounts
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
  /** Double quotation marks of either make. */
  readonly marks: {readonly curly: number; readonly straight: number}
}

export function tallyOf({text, spelt, chains, attributions}: Scene): Tally {
  const outer = attributions.filter(({quote}) => quote.depth === 0)
  return {
    ...countWords(spelt),
    people: peopleOf(chains),
    quotes: outer.length,
    bare: outer.filter(({attributed}) => attributed === 'no').length,
    framed: outer.filter(({basis}) => basis === 'framed').length,
    marks: {
      curly: text.match(/[“”]/g)?.length ?? 0,
      straight: text.match(/"/g)?.length ?? 0
    }
  }
}

/** Each spelling is looked at once, however often it stands. */
function countWords(spelt: Scene['spelt']): Pick<Tally, 'stems' | 'words'> {
  const stems = new Map<string, number>()
  const words = new Map<string, number>()
  for (const {text, lower, count} of spelt.values()) {
    add(words, withoutPossessive(lower), count)
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
