import {
  confidenceOf,
  evidenceOf,
  foundAt,
  type Calibration,
  type Level,
  type Line
} from './calibration.js'
import type {Range} from '../../text/range.js'
import type {Explanation} from './explanation.js'
import type {Sight} from './index.js'
import type {Model} from './model.js'
import {isRoundUp} from './round-up.js'
import {scoresOf} from './trees.js'
import type {Unit} from './units.js'

/** How well a paragraph fits its article. */
export type Fit = {
  readonly unit: Unit
  /** Index among the units of the article. */
  readonly index: number
  /** From 0, foreign, to 1, at home; about .5 at the warning line. */
  readonly fit: number
  readonly level: Level | undefined
  /** The share of true findings among those as foreign, from 0 to 1. */
  readonly confidence: number
  /** `headline` where the paragraph would be at home without it. */
  readonly foreign: 'paragraph' | 'headline'
  /** Empty where nothing is foreign. */
  readonly explanation: Explanation
  /** The heading that it stands under. */
  readonly section: string | undefined
  /** The paragraphs beside. */
  readonly before: Range | undefined
  readonly after: Range | undefined
}

/** What the trees say of each unit of an article, the higher the more foreign. */
export type Scores = {
  /** -Infinity for units that are not judged. */
  readonly each: readonly number[]
  /** Index of the most foreign unit. */
  readonly top: number
}

/** Scores every judged unit. */
function scoreUnits(
  {units, features, isJudged}: Sight,
  {trees}: Pick<Model, 'trees'>
): Scores | undefined {
  const scores = scoresOf(trees, features.values, units.length)
  const each = units.map((_, index) =>
    isJudged[index] ? (scores[index] ?? 0) : -Infinity
  )
  const top = indexOfHighest(each)
  if (each[top] === undefined || each[top] === -Infinity) return undefined
  return {each, top}
}

/** How well each judged unit fits; in a round-up none is told. */
export function fitsOf(sight: Sight, model: Model): readonly Fit[] {
  const scores = scoreUnits(sight, model)
  if (!scores) return []
  const {units} = sight
  const {calibration} = model
  const {each, top} = scores
  const judge = judgeOf(calibration, scores)
  // Each of its stories is foreign to the others, and meant to be.
  const isMixed = isRoundUp(sight)
  const fits: Fit[] = []
  for (const [index, unit] of units.entries()) {
    const score = each[index] ?? -Infinity
    if (score === -Infinity) continue
    const {level, ...judged} = judge(score, index)
    fits.push({
      unit,
      index,
      ...judged,
      level: isMixed ? undefined : level,
      foreign: 'paragraph',
      explanation: unexplained,
      section: undefined,
      before: units[index - 1]?.body,
      after: units[index + 1]
    })
  }
  return lowestFirst(fits, top)
}

const unexplained: Explanation = {missing: [], onlyHere: [], others: 0}

function judgeOf(calibration: Calibration, {each, top}: Scores) {
  const {lines} = calibration
  const found = lines.map((line) => foundAt(line, each, top))
  const warning = lines.findIndex(({level}) => level === 'warning')
  const warned = found[warning] ?? new Set()
  return (score: number, index: number) => {
    const place =
      index === top || warned.size === 0
        ? 'top'
        : warned.has(index - 1) || warned.has(index + 1)
          ? 'beside'
          : 'further'
    const strength = index === top ? evidenceOf(each) : score
    const beyond = strength - leastOf(lines[warning], place)
    return {
      fit: 1 / (1 + Math.exp(beyond / 2)),
      level: lines[found.findIndex((units) => units.has(index))]?.level,
      confidence: confidenceOf(calibration, beyond)
    }
  }
}

/** What a unit must reach: beside a found one, either of two lines does. */
function leastOf(
  line: Line | undefined,
  place: 'top' | 'beside' | 'further'
): number {
  if (!line) return Infinity
  return place === 'beside' ? Math.min(line.beside, line.further) : line[place]
}

/** The most foreign unit keeps the lowest fit, whichever line it is held to. */
function lowestFirst(fits: readonly Fit[], top: number): readonly Fit[] {
  let lowest = 1
  for (const {index, fit} of fits)
    if (index !== top) lowest = Math.min(lowest, fit)
  return fits.map((fit) =>
    fit.index === top ? {...fit, fit: Math.min(fit.fit, lowest * 0.99)} : fit
  )
}

function indexOfHighest(scores: readonly number[]): number {
  let top = 0
  for (const [index, score] of scores.entries())
    if (score > (scores[top] ?? -Infinity)) top = index
  return top
}
