import {columnsOf, type Columns} from './columns.js'
import {lengthOf, type Placement} from './placement.js'
import {dotOf, dotsOf, type Sums} from './vectors.js'

const main = ['oddsRest', 'oddsRun', 'sharedThemes'] as const
const extra = ['nearTheme', 'themeNearRest'] as const

type Signals = {
  readonly main: Columns<(typeof main)[number]>
  readonly extra: Columns<(typeof extra)[number]>
}

/** Cosines are this sharp in the training of the vectors, too. */
const temperature = 0.06

/**
 * Whether a unit belongs to the rest of its article rather than to what else
 * news is about. What would fit anywhere is near nothing, and yet not foreign.
 *
 * @param themes rows of length one
 * @param near cosines of each unit to its rest, and to the rest less a run
 */
export function themeSignals(
  {sums, squares, rowOfAll}: Pick<Placement, 'sums' | 'squares' | 'rowOfAll'>,
  themes: Sums,
  near: Columns<'nearRest' | 'nearRun'>
): Signals {
  const count = near.nearRest.length
  const columns = {main: columnsOf(main, count), extra: columnsOf(extra, count)}
  const size = themes.values.length / themes.width
  const rows = rowOfAll + 1
  const dots = dotsOf(sums, rows, themes)
  for (let index = 0; index < count; index++) {
    const square = squares[index] ?? 0
    const length = lengthOf(square)
    const toAll = dotOf(sums, index, sums, rowOfAll)
    const restLength = lengthOf(
      Math.max(0, (squares[rowOfAll] ?? 0) - 2 * toAll + square)
    )
    let weights = 0
    let restWeights = 0
    let shared = 0
    let best = -1
    let bestOfRest = 0
    for (let theme = 0; theme < size; theme++) {
      const dot = dots[theme * rows + index] ?? 0
      const cosine = dot / length
      const rest = ((dots[theme * rows + rowOfAll] ?? 0) - dot) / restLength
      const weight = Math.exp(cosine / temperature)
      const restWeight = Math.exp(rest / temperature)
      weights += weight
      restWeights += restWeight
      shared += Math.sqrt(weight * restWeight)
      if (cosine > best) {
        best = cosine
        bestOfRest = rest
      }
    }
    const others = Math.log(weights)
    const set = columns.main
    set.oddsRest[index] = (near.nearRest[index] ?? 0) / temperature - others
    set.oddsRun[index] = (near.nearRun[index] ?? 0) / temperature - others
    set.sharedThemes[index] = shared / Math.sqrt(weights * restWeights)
    columns.extra.nearTheme[index] = best
    columns.extra.themeNearRest[index] = bestOfRest
  }
  return columns
}
