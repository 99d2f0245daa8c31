import type {Block} from '../../blocks/index.js'
import type {Day} from '../../dates/calendar.js'
import type {NamedDate} from '../../dates/index.js'
import type {Digits} from '../../digits.js'
import type {Quantity} from '../../quantities/index.js'
import type {Word} from '../../words.js'
import type {NumberConflict} from '../conflict.js'
import {ages} from './ages.js'
import type {Operands} from './claim.js'
import {days} from './days.js'
import {differences} from './differences.js'
import {directions} from './directions.js'
import {outlineOf, type Figure} from './outline.js'
import {overfull} from './overfull.js'
import {products} from './products.js'
import {rests} from './rests.js'
import {kindsOf, none, ofTime, type Kinds} from './shapes.js'
import {shares} from './shares.js'
import {findSlips} from './slips.js'
import {totals} from './totals.js'
import {years} from './years.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quantities: readonly Quantity[]
  readonly words: readonly Word[]
  readonly dates: readonly NamedDate[]
  readonly digits: Digits
  readonly published: Day | undefined
}

const claims = [
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
]

/** Each shape with what is asked where it matches, in order. */
const asked = claims.flatMap(({shapes, check}) =>
  shapes.map((shape) => ({...shape, check}))
)
type Asked = (typeof asked)[number]
/** Places among them, by each word of which one stands near by. */
const placesByCue = new Map<string, number[]>()
for (const [place, {cues}] of asked.entries())
  for (const cue of cues)
    placesByCue.set(cue, [...(placesByCue.get(cue) ?? []), place])

/** Figures that stand in a stated relation, and do not meet it. */
export function findRelations(article: Article): readonly NumberConflict[] {
  const outline = outlineOf(article)
  const {text, figures} = outline
  if (figures.length < 2) return []
  const found: NumberConflict[] = []
  const shapesIn = shapesByBlock(article)
  const kinds = figures.map(({from}) => kindsOf(text.charAt(from + 1)))
  for (const [index, figure] of figures.entries()) {
    const {next, after, any} = nearBy(figures, kinds, index)
    if (any === 0) continue
    const kind = kinds[index] ?? 0
    for (const one of shapesIn(figure.block)) {
      const {first, second, third, isTight, regexp, check} = one
      if ((first & kind) === 0) continue
      if (((isTight ? next : any) & second) === 0) continue
      if (isTight && (after & third) === 0) continue
      const shape = regexp()
      shape.lastIndex = figure.from
      const match = shape.exec(text)
      if (!match) continue
      const operands = operandsOf(match, figures)
      const conflict = check({article, outline, match, figures, operands})
      if (conflict) found.push(conflict)
    }
  }
  return [...found, ...findSlips(article, outline)]
}

/**
 * Shapes of which a cue stands in a paragraph or the one behind it. Asked in
 * order of place: only the last answer is kept, for a file may be long.
 */
function shapesByBlock({words}: Article): (block: number) => readonly Asked[] {
  const firsts = firstWords(words)
  const marksIn = keepLast((block: number) =>
    markCued(words, firsts[block] ?? words.length)
  )
  return keepLast((block) => {
    const own = marksIn(block)
    const behind = marksIn(block + 1)
    const found: Asked[] = []
    for (let place = 0; place < asked.length; place++) {
      const one = asked[place]
      const isNear = own[place] === 1 || behind[place] === 1
      if (one && (isNear || one.cues.length === 0)) found.push(one)
    }
    return found
  })
}

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

/** Places of shapes of which a cue stands in the paragraph of a word. */
function markCued(words: readonly Word[], first: number): Uint8Array {
  const marks = new Uint8Array(asked.length)
  const block = words[first]?.block
  for (let at = first; at < words.length; at++) {
    const word = words[at]
    if (word?.block !== block) break
    const places = word && placesByCue.get(word.lower)
    if (!places) continue
    for (let one = 0; one < places.length; one++) marks[places[one] ?? 0] = 1
  }
  return marks
}

/** The index of the first word of each paragraph. */
function firstWords(words: readonly Word[]): readonly number[] {
  const firsts: number[] = []
  let last = -1
  for (let at = 0; at < words.length; at++) {
    const block = words[at]?.block ?? last
    if (block === last) continue
    firsts[block] = at
    last = block
  }
  return firsts
}

/** Code units within which the next figures of a shape stand. */
const farthest = 400

/**
 * Kinds of figures behind one: up to the next but for those of time, from
 * there up to the one after it, and any near by. All where none follows that
 * a shape would need.
 */
function nearBy(
  figures: readonly Figure[],
  kinds: readonly Kinds[],
  index: number
): {readonly next: Kinds; readonly after: Kinds; readonly any: Kinds} {
  const end = (figures[index]?.to ?? 0) + farthest
  const found: [Kinds, Kinds] = [0, 0]
  let any = 0
  let order: 0 | 1 | 2 = 0
  for (let at = index + 1; at < index + 9; at++) {
    const kind = kinds[at]
    if (kind === undefined || (figures[at]?.from ?? end) >= end) break
    any |= kind
    if (order === 2) continue
    found[order] |= kind
    if ((kind & ofTime) === 0) order = order === 0 ? 1 : 2
  }
  const [next, after] = found
  return {next, after: after | none, any}
}

/** The figures that a shape named; other groups of it are words. */
function operandsOf(
  {groups = {}}: RegExpExecArray,
  figures: readonly Figure[]
): Operands {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([name, index]) => {
      const one = /^\d+$/.test(index ?? '') ? figures[Number(index)] : undefined
      return one ? [[name, one] as const] : []
    })
  )
}
