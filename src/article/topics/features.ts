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
export class Features {
  /** Column after column, a number a unit each. */
  readonly values: Float32Array
  readonly #table: Table

  /** @param signals by name, to explain a finding with */
  constructor(
    table: Table,
    readonly signals: ReadonlyMap<string, Float64Array>
  ) {
    this.values = table.values.subarray(0, table.size)
    this.#table = table
  }

  /** Of the columns; training asks for them. */
  get names(): readonly string[] {
    return this.#table.names
  }
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
  const {values: cells} = table
  const signal = (name: string) => signals.get(name) ?? new Float64Array(count)
  for (const [name, values] of signals) cells.set(values, table.add(name))
  const profiles = new Map<string, Pick<Profile, 'median' | 'range'>>()
  const judged = isJudged.filter(Boolean).length
  // One room for all: each is looked at before the next.
  const room = new Float64Array(judged)
  const profiled = apart.flatMap((columns) => Object.keys(columns))
  for (const name of [...profiled, 'length', 'together']) {
    const values = signal(name)
    const profile = profileOf(values, isJudged, room)
    profiles.set(name, profile)
    const score = table.add(name, 'score')
    const rank = table.add(name, 'rank')
    const gap = table.add(name, 'gap')
    for (let index = 0; index < count; index++) {
      const value = values[index] ?? 0
      cells[score + index] = scoreIn(profile, value)
      cells[rank + index] = rankIn(profile, value)
      cells[gap + index] = gapIn(profile, value)
    }
  }
  for (const name of ranking) {
    const values = signal(name)
    const lows = lowestOf(values, isJudged)
    const away = table.add(name, 'gap away')
    const third = table.add(name, 'gap third')
    for (let index = 0; index < count; index++) {
      cells[away + index] = gapAway(values, lows, index)
      cells[third + index] = gapThird(values, lows, index)
    }
  }
  const odds = oddsOf(signal('together'), isJudged)
  const all = table.add('together', 'odds')
  const away = table.add('together', 'odds away')
  for (let index = 0; index < count; index++) {
    cells[all + index] = odds(index, 0)
    cells[away + index] = odds(index, 2)
  }
  for (const name of telling) {
    const values = signal(name)
    const before = table.add(name, 'before')
    const after = table.add(name, 'after')
    for (let index = 0; index < count; index++) {
      cells[before + index] = index > 0 ? (values[index - 1] ?? -1) : -1
      cells[after + index] = values[index + 1] ?? -1
    }
  }
  const fill = (column: number, value: number) =>
    cells.fill(value, column, column + count)
  for (const name of describing) {
    const {median, range} = profiles.get(name) ?? {median: 0, range: 0}
    fill(table.add(name, 'median'), median)
    fill(table.add(name, 'range'), range)
  }
  fill(table.add('units'), Math.min(38, Math.max(8, judged)))
  return new Features(table, signals)
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

/** Trees number columns in a byte. */
const mostColumns = 256

/** Columns side by side, a number a unit each. */
class Table {
  readonly values: Float32Array
  readonly #count: number
  readonly #names: (readonly [signal: string, aspect: string])[] = []

  constructor(count: number) {
    this.#count = count
    this.values = new Float32Array(mostColumns * count)
  }

  /** Where the columns so far end. */
  get size(): number {
    return this.#names.length * this.#count
  }

  get names(): readonly string[] {
    return this.#names.map(([signal, aspect]) => `${signal} ${aspect}`.trim())
  }

  /** Where the next column begins. */
  add(signal: string, aspect = ''): number {
    const start = this.size
    this.#names.push([signal, aspect])
    return start
  }
}
