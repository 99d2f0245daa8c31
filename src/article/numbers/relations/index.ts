import type {Block} from '../../blocks/index.js'
import type {Day} from '../../dates/calendar.js'
import type {NamedDate} from '../../dates/index.js'
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
import {kindsOf, letters, none, ofTime, type Kinds} from './shapes.js'
import {shares} from './shares.js'
import {totals} from './totals.js'
import {years} from './years.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quantities: readonly Quantity[]
  readonly words: readonly Word[]
  readonly dates: readonly NamedDate[]
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

/** Each shape with what is asked where it matches. */
const shapes = claims.flatMap(({shapes, check}) =>
  shapes.map((shape) => ({...shape, check}))
)
const allCues = new Set(shapes.flatMap(({cues}) => cues))
/** By the letter of their first figure. */
const shapesOf = new Map(
  [...letters].map((letter) => [
    letter,
    shapes.filter(({first}) => (first & kindsOf(letter)) !== 0)
  ])
)

/** Figures that stand in a stated relation, and do not meet it. */
export function findRelations(article: Article): readonly NumberConflict[] {
  const outline = outlineOf(article)
  const {text, figures} = outline
  if (figures.length < 2) return []
  const found: NumberConflict[] = []
  const cuesOf = cuesIn(article, figures)
  const kinds = figures.map(({from}) => kindsOf(text.charAt(from + 1)))
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index]
    if (!figure) continue
    const {next, after, any} = nearBy(figures, kinds, index)
    const own = cuesOf.get(figure.block)
    const behind = cuesOf.get(figure.block + 1)
    const isNear = (cue: string) =>
      own?.has(cue) === true || behind?.has(cue) === true
    for (const one of shapesOf.get(text.charAt(figure.from + 1)) ?? []) {
      const {cues, second, third, isTight, regexp, check} = one
      if (((isTight ? next : any) & second) === 0) continue
      if (isTight && (after & third) === 0) continue
      if (cues.length > 0 && !cues.some(isNear)) continue
      const shape = regexp()
      shape.lastIndex = figure.from
      const match = shape.exec(text)
      if (!match) continue
      const operands = operandsOf(match, figures)
      const conflict = check({article, outline, match, figures, operands})
      if (conflict) found.push(conflict)
    }
  }
  return found
}

/** Cues in the blocks of figures and those behind them. */
function cuesIn(
  {words}: Article,
  figures: readonly Figure[]
): ReadonlyMap<number, ReadonlySet<string>> {
  const cues = new Map<number, Set<string>>()
  for (const {block} of figures)
    for (const at of [block, block + 1])
      if (!cues.has(at)) cues.set(at, new Set())
  let last = -1
  let own: Set<string> | undefined
  for (const {lower, block} of words) {
    if (block !== last) {
      last = block
      own = cues.get(block)
    }
    if (own && allCues.has(lower)) own.add(lower)
  }
  return cues
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
