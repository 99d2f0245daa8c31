import type {Block} from '../../blocks/index.js'
import type {Day} from '../../dates/calendar.js'
import type {NamedDate} from '../../dates/index.js'
import type {Quantity} from '../../quantities/index.js'
import type {NumberConflict} from '../conflict.js'
import {claims, type Operands} from './claims.js'
import {outlineOf} from './outline.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly NamedDate[]
  readonly published: Day | undefined
}

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
        const operands: Operands = {}
        for (const [name, index] of Object.entries(match.groups ?? {})) {
          const one = figures[Number(index)]
          if (index !== undefined && one) operands[name] = one
        }
        const conflict = check({article, outline, match, figures, operands})
        if (conflict) found.push(conflict)
      }
    }
  return found
}
