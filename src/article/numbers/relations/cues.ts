import {later} from '../../../text/later.js'
import {indexAt, type Range} from '../../../text/range.js'
import type {Word} from '../../words.js'

/** For each set of words, 1 where a paragraph has one of them. */
export type Cues = Uint8Array

const sets: string[] = []
const places = new Map<string, number>()

/**
 * The place of a set of words.
 *
 * @param words in lower case, with a space between; `-` stands for any compound
 */
export function cueSet(words: string): number {
  const known = places.get(words)
  if (known !== undefined) return known
  places.set(words, sets.length)
  return sets.push(words) - 1
}

/** An array for each block would cost more than what it holds. */
const manyBlocks = 64

type Article = {
  readonly blocks: readonly Range[]
  readonly words: readonly Word[]
}

/** The cues of each paragraph; looked up once for each spelling. */
export function cuesByBlock({blocks, words}: Article): (block: number) => Cues {
  const ofSpelling: (readonly number[])[] = []
  const ofBlock: Cues[] = []
  let room = new Uint8Array(0)
  const find = (block: number) => {
    if (room.length === 0) room = new Uint8Array(manyBlocks * sets.length)
    const cues = room.subarray(0, sets.length)
    room = room.subarray(sets.length)
    const {start, end} = blocks[block] ?? {start: 0, end: 0}
    for (let at = indexAt(words, start - 1) + 1; at < words.length; at++) {
      const word = words[at]
      if (!word || word.start >= end) break
      const own = (ofSpelling[word.spellingIndex] ??= setsOf(word.lower))
      for (let one = 0; one < own.length; one++) cues[own[one] ?? 0] = 1
    }
    return cues
  }
  return (block) => (ofBlock[block] ??= find(block))
}

function setsOf(word: string): readonly number[] {
  const known = setsByWord().get(word)
  if (known) return known
  return (word.includes('-') ? setsByWord().get('-') : undefined) ?? none
}

const none: readonly number[] = []

const setsByWord = later((): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  for (const [place, words] of sets.entries())
    for (const word of words.split(' ')) {
      const own = found.get(word)
      if (own) own.push(place)
      else found.set(word, [place])
    }
  return found
})
