import type {Bags} from './bags.js'
import {profileOf, type Profile} from './profile.js'
import {surfaceSignals} from './surface-signals.js'
import type {Units} from './units.js'
import {vectorSignals} from './vector-signals.js'
import type {Vectors} from './vectors.js'
import {wordSignals} from './word-signals.js'

/** What the trees look at: one row a unit. */
export type Features = {
  readonly names: readonly string[]
  /** Row after row, `names.length` numbers each. */
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
  'opensWithPronoun'
]

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
  vectors: Vectors,
  isJudged: readonly boolean[],
  together: Together
): Features {
  const count = units.units.length
  const columns = new Map<string, Float64Array>()
  const words = wordSignals(bags)
  const near = vectorSignals(bags, vectors)
  const surface = surfaceSignals(text, units, bags)
  const apart = {...words.main, ...near.main}
  const signals = new Map<string, Float64Array>(
    Object.entries({...apart, ...words.extra, ...near.extra, ...surface})
  )
  signals.set('together', weigh(signals, together, count))
  const profiles = new Map<string, Profile>()
  for (const [name, values] of signals) columns.set(name, values)
  for (const name of [...Object.keys(apart), 'length', 'together']) {
    const profile = profileOf(
      signals.get(name) ?? new Float64Array(count),
      isJudged
    )
    profiles.set(name, profile)
    columns.set(`${name} score`, profile.score)
    columns.set(`${name} rank`, profile.rank)
    columns.set(`${name} gap`, profile.gap)
  }
  for (const name of telling) {
    const values = signals.get(name) ?? new Float64Array(count)
    columns.set(`${name} before`, shift(values, -1))
    columns.set(`${name} after`, shift(values, 1))
  }
  for (const name of describing) {
    const profile = profiles.get(name)
    columns.set(`${name} median`, fill(count, profile?.median ?? 0))
    columns.set(`${name} range`, fill(count, profile?.range ?? 0))
  }
  const judged = isJudged.filter(Boolean).length
  columns.set('units', fill(count, Math.min(38, Math.max(8, judged))))
  return {
    names: [...columns.keys()],
    values: interleave(columns, count),
    signals
  }
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

function shift(values: Float64Array, by: number): Float64Array {
  return values.map((_, index) => values[index + by] ?? -1)
}

function fill(count: number, value: number): Float64Array {
  return new Float64Array(count).fill(value)
}

function interleave(
  columns: ReadonlyMap<string, Float64Array>,
  count: number
): Float32Array {
  const width = columns.size
  const rows = new Float32Array(count * width)
  let column = 0
  for (const values of columns.values()) {
    for (let index = 0; index < count; index++)
      rows[index * width + column] = values[index] ?? 0
    column++
  }
  return rows
}
