import type {Block} from '../../blocks/index.js'
import type {Day} from '../../dates/calendar.js'
import type {NamedDate} from '../../dates/index.js'
import type {Quantity} from '../../quantities/index.js'
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
import {shares} from './shares.js'
import {totals} from './totals.js'
import {years} from './years.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quantities: readonly Quantity[]
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

/** Figures that stand in a stated relation, and do not meet it. */
export function findRelations(article: Article): readonly NumberConflict[] {
  const outline = outlineOf(article)
  const {text, figures} = outline
  if (figures.length < 2) return []
  const found: NumberConflict[] = []
  for (const {shapes, check} of claims)
    for (const {gate, regexp} of shapes) {
      if (!gate.test(text)) continue
      const shape = regexp()
      for (const figure of figures) {
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
