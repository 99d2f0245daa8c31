import {indexAt, type Range} from '../../../text/range.js'
import type {Word} from '../../words.js'
import {ages} from './ages.js'
import type {Claim} from './claim.js'
import {days} from './days.js'
import {differences} from './differences.js'
import {directions} from './directions.js'
import {overfull} from './overfull.js'
import {products} from './products.js'
import {rests} from './rests.js'
import {patternOf, regexpOf, type Pattern} from './shapes.js'
import {shares} from './shares.js'
import {totals} from './totals.js'
import {years} from './years.js'

/** A shape with what is asked where it matches; read when it is first near. */
export class Asked {
  #pattern?: Pattern
  #regexp?: RegExp

  /** @param cues places of its sets of cues among all of them */
  constructor(
    readonly cues: readonly number[],
    readonly check: Claim['check'],
    private readonly source: string
  ) {}

  get pattern(): Pattern {
    return (this.#pattern ??= patternOf(this.source))
  }

  get regexp(): RegExp {
    return (this.#regexp ??= regexpOf(this.source))
  }
}

/** All shapes in order, and the places of the sets of cues that each word is in. */
type Catalogue = {
  readonly asked: readonly Asked[]
  readonly setsOf: ReadonlyMap<string, readonly number[]>
  readonly sets: number
}
let catalogue: Catalogue | undefined

function catalogueOf(claims: readonly Claim[]): Catalogue {
  const places = new Map<string, number>()
  const setsOf = new Map<string, number[]>()
  const placeOf = (words: string) => {
    const known = places.get(words)
    if (known !== undefined) return known
    const place = places.size
    places.set(words, place)
    for (const word of words.split(' ')) {
      const sets = setsOf.get(word)
      if (sets) sets.push(place)
      else setsOf.set(word, [place])
    }
    return place
  }
  const asked = claims.flatMap(({shapes, check}) =>
    shapes.map(({cues, source}) => new Asked(cues.map(placeOf), check, source))
  )
  return {asked, setsOf, sets: places.size}
}

type Article = {
  readonly blocks: readonly Range[]
  readonly words: readonly Word[]
}

/**
 * Shapes whose cues stand in a paragraph or the one behind it. Asked in order
 * of place: only the last answer is kept, for a file may be long.
 */
export function shapesByBlock({
  blocks,
  words
}: Article): (block: number) => readonly Asked[] {
  const {asked, setsOf, sets} = (catalogue ??= catalogueOf([
    ...differences,
    ...directions,
    ...rests,
    ...totals,
    ...overfull,
    ...shares,
    ...products,
    ...ages,
    ...years,
    ...days
  ]))
  const setsOfSpelling: (readonly number[])[] = []
  const setsIn = keepLast((block: number) => {
    const marks = new Uint8Array(sets)
    const {start, end} = blocks[block] ?? {start: 0, end: 0}
    for (let at = indexAt(words, start - 1) + 1; at < words.length; at++) {
      const word = words[at]
      if (!word || word.start >= end) break
      const own = (setsOfSpelling[word.spellingIndex] ??=
        setsOf.get(word.lower) ?? none)
      for (let one = 0; one < own.length; one++) marks[own[one] ?? 0] = 1
    }
    return marks
  })
  return keepLast((block) => {
    const own = setsIn(block)
    const behind = setsIn(block + 1)
    return asked.filter(({cues}) =>
      cues.every((set) => own[set] === 1 || behind[set] === 1)
    )
  })
}

const none: readonly number[] = []

/** Does not compute again what was asked for last. */
function keepLast<Value>(
  compute: (block: number) => Value
): (block: number) => Value {
  let last: {readonly block: number; readonly value: Value} | undefined
  return (block) => {
    if (last?.block !== block) last = {block, value: compute(block)}
    return last.value
  }
}
