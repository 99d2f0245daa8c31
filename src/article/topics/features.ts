import type {Bags} from './bags.js'
import type {Model} from './model.js'
import {placeUnits} from './placement.js'
import {gapIn, profileOf, rankIn, scoreIn, type Profile} from './profile.js'
import {gapAway, gapThird, lowestOf, oddsOf} from './runs.js'
import {surfaceSignals} from './surface-signals.js'
import {themeSignals} from './theme-signals.js'
import type {Units} from './units.js'
import {vectorSignals} from './vector-signals.js'
import {wordSignals} from './word-signals.js'

/** What the trees look at: a column a feature, a row a unit. */
export type Features = {
  readonly names: readonly string[]
  /** Column after column, a number a unit each. */
  readonly values: Float32Array
  /** Signals by name, to explain a finding with. */
  readonly signals: ReadonlyMap<string, Float64Array>
}

/**
 * Weights of signals whose sum best tells the foreign unit of an article from
 * the others: trees add up signals badly, and rank and gap of the sum tell most.
 */
export type Together = readonly (readonly [signal: string, weight: number])[]

/** Signals that tell something of the units beside, too. */
const telling = [
  'likelihood',
  'coverage',
  'nearRest',
  'length',
  'heading',
  'opensWithQuote',
  'opensWithPronoun',
  'together'
]

/** Signals whose lowest values may stand side by side, or in pairs. */
const ranking = ['together', 'nearRun', 'likelihoodRun']

/** Signals whose middle and spread describe the article. */
const describing = [
  'likelihood',
  'coverage',
  'nearRest',
  'nearCentre',
  'length',
  'together'
]

export function featuresOf(
  text: string,
  units: Units,
  bags: Bags,
  {vectors, themes, together}: Pick<Model, 'vectors' | 'themes' | 'together'>,
  isJudged: readonly boolean[]
): Features {
  const count = units.units.length
  const words = wordSignals(bags)
  const placement = placeUnits(bags, vectors)
  const near = vectorSignals(bags, vectors, placement)
  const theme = themeSignals(placement, themes, near.main)
  const apart = [words.main, near.main, theme.main]
  const signals = new Map<string, Float64Array>()
  for (const columns of [
    ...apart,
    words.extra,
    near.extra,
    theme.extra,
    surfaceSignals(text, units, bags)
  ])
    for (const [name, values] of Object.entries(columns))
      signals.set(name, values)
  signals.set('together', weigh(signals, together, count))

  const table = new Table(count)
  const signal = (name: string) => signals.get(name) ?? new Float64Array(count)
  for (const [name, values] of signals)
    table.add(name, (index) => values[index] ?? 0)
  const profiles = new Map<string, Profile>()
  for (const name of [
    ...apart.flatMap((columns) => Object.keys(columns)),
    'length',
    'together'
  ]) {
    const values = signal(name)
    const profile = profileOf(values, isJudged)
    profiles.set(name, profile)
    table.add(`${name} score`, (index) => scoreIn(profile, values[index] ?? 0))
    table.add(`${name} rank`, (index) => rankIn(profile, values[index] ?? 0))
    table.add(`${name} gap`, (index) => gapIn(profile, values[index] ?? 0))
  }
  for (const name of ranking) {
    const values = signal(name)
    const lows = lowestOf(values, isJudged)
    table.add(`${name} gap away`, (index) => gapAway(values, lows, index))
    table.add(`${name} gap third`, (index) => gapThird(values, lows, index))
  }
  const odds = oddsOf(signal('together'), isJudged)
  table.add('together odds', (index) => odds(index, 0))
  table.add('together odds away', (index) => odds(index, 2))
  for (const name of telling) {
    const values = signal(name)
    table.add(`${name} before`, (index) => values[index - 1] ?? -1)
    table.add(`${name} after`, (index) => values[index + 1] ?? -1)
  }
  for (const name of describing) {
    const {median, range} = profiles.get(name) ?? {median: 0, range: 0}
    table.add(`${name} median`, () => median)
    table.add(`${name} range`, () => range)
  }
  const judged = isJudged.filter(Boolean).length
  table.add('units', () => Math.min(38, Math.max(8, judged)))
  return {names: table.names, values: table.values, signals}
}

function weigh(
  signals: ReadonlyMap<string, Float64Array>,
  weights: Together,
  count: number
): Float64Array {
  const sum = new Float64Array(count)
  for (const [name, weight] of weights) {
    const values = signals.get(name)
    for (let index = 0; index < count; index++)
      sum[index] = (sum[index] ?? 0) + weight * (values?.[index] ?? 0)
  }
  return sum
}

/** Columns that are filled one after another. */
class Table {
  readonly names: string[] = []
  readonly #count: number
  #values: Float32Array

  constructor(count: number) {
    this.#count = count
    this.#values = new Float32Array(220 * count)
  }

  get values(): Float32Array {
    return this.#values.subarray(0, this.names.length * this.#count)
  }

  add(name: string, valueAt: (index: number) => number): void {
    const start = this.names.length * this.#count
    if (start + this.#count > this.#values.length) {
      const larger = new Float32Array(2 * this.#values.length)
      larger.set(this.#values)
      this.#values = larger
    }
    for (let index = 0; index < this.#count; index++)
      this.#values[start + index] = valueAt(index)
    this.names.push(name)
  }
}
