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
import {outlineOf, type Figure, type Outline} from './outline.js'
import {overfull} from './overfull.js'
import {products} from './products.js'
import {rests} from './rests.js'
import {kindsOf, ofTime, type Kinds} from './shapes.js'
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
  const kinds = figures.map(({from}) => kindsOf(text.charAt(from + 1)))
  const near = figures.map((_, index) => nearBy(figures, kinds, index))
  const windows = wordsIn(outline)
  for (const {shapes, check} of claims)
    for (const {cues, first, second, isTight, regexp} of shapes) {
      let block = -1
      let mayStand = false
      for (const [index, figure] of figures.entries()) {
        if (((kinds[index] ?? 0) & first) === 0) continue
        const {next = 0, any = 0} = near[index] ?? {}
        if (((isTight ? next : any) & second) === 0) continue
        if (figure.block !== block) {
          block = figure.block
          const words = windows.get(block)
          mayStand =
            cues.length === 0 || cues.some((cue) => words?.has(cue) === true)
        }
        if (!mayStand) continue
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

/** Words of a block and the one behind it, by the index of the first. */
function wordsIn({
  text,
  figures
}: Outline): ReadonlyMap<number, ReadonlySet<string>> {
  const windows = new Map<number, ReadonlySet<string>>()
  for (const {block, from} of figures) {
    if (windows.has(block)) continue
    const start = text.lastIndexOf('\n', from) + 1
    const end = text.indexOf('\n', text.indexOf('\n', from) + 1)
    const window = text.slice(start, end < 0 ? text.length : end)
    windows.set(block, new Set(window.toLowerCase().match(/[a-z]+/g)))
  }
  return windows
}

/** Code units within which the second figure of a shape stands. */
const farthest = 300

/** Kinds of figures behind one: the next but for those of time, and any near by. */
function nearBy(
  figures: readonly Figure[],
  kinds: readonly Kinds[],
  index: number
): {readonly next: Kinds; readonly any: Kinds} {
  const end = (figures[index]?.to ?? 0) + farthest
  let next = 0
  let any = 0
  let isOpen = true
  for (let at = index + 1; at < index + 6; at++) {
    const kind = kinds[at]
    if (kind === undefined || (figures[at]?.from ?? end) >= end) break
    any |= kind
    if (!isOpen) continue
    next |= kind
    isOpen = (kind & ofTime) !== 0
  }
  return {next, any}
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
