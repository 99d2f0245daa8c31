import type {Block} from '../../blocks/index.js'
import type {Day} from '../../dates/calendar.js'
import type {NamedDate} from '../../dates/index.js'
import type {Digits} from '../../digits.js'
import type {Quantity} from '../../quantities/index.js'
import type {Word} from '../../words.js'
import type {NumberConflict} from '../conflict.js'
import {shapesByBlock} from './asked.js'
import type {Operands} from './claim.js'
import {cuesByBlock} from './cues.js'
import {outlineOf, type Figure} from './outline.js'
import {kindsOf, none, ofTime, type Kinds} from './shapes.js'
import {findSlips} from './slips/index.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quantities: readonly Quantity[]
  readonly words: readonly Word[]
  readonly dates: readonly NamedDate[]
  readonly digits: Digits
  readonly published: Day | undefined
}

/** Figures that stand in a stated relation, and do not meet it. */
export function findRelations(article: Article): readonly NumberConflict[] {
  const cuesIn = cuesByBlock(article)
  const outline = outlineOf(article, cuesIn)
  const {text, figures} = outline
  if (figures.length < 2) return []
  const found: NumberConflict[] = []
  const shapesIn = shapesByBlock(cuesIn)
  const kinds = figures.map(({from}) => kindsOf(text.charAt(from + 1)))
  for (const [index, figure] of figures.entries()) {
    const {next, after, any} = nearBy(figures, kinds, index)
    if (any === 0) continue
    const kind = kinds[index] ?? 0
    for (const one of shapesIn(figure.block)) {
      const {first, second, third, isTight} = one.pattern
      if ((first & kind) === 0) continue
      if (((isTight ? next : any) & second) === 0) continue
      if (isTight && (after & third) === 0) continue
      one.regexp.lastIndex = figure.from
      const match = one.regexp.exec(text)
      if (!match) continue
      const operands = operandsOf(match, figures)
      const conflict = one.check({article, outline, match, figures, operands})
      if (conflict) found.push(conflict)
    }
  }
  return [...found, ...findSlips(article, outline, cuesIn)]
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
