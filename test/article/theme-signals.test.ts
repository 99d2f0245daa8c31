import {expect, test} from 'vitest'
import type {Placement} from '../../src/article/topics/placement.js'
import {themeSignals} from '../../src/article/topics/theme-signals.js'
import {dotOf, sumsOf, type Sums} from '../../src/article/topics/vectors.js'

const [football, farming] = [
  [1, 0, 0, 0],
  [0, 1, 0, 0]
]
const [nothingElse, nothingKnown] = [
  [0, 0, 1, 0],
  [0, 0, 0, 0]
]
const themes = rowsOf([football, farming, nothingElse])

test('what another theme explains better has low odds to belong to its article', () => {
  const {main, extra} = signalsOf([farming, farming, football])
  expect(main.oddsRest[2]).toBeLessThan(main.oddsRest[0] ?? 0)
  expect(main.sharedThemes[2]).toBeLessThan(main.sharedThemes[0] ?? 0)
  expect(extra.nearTheme[2]).toBeCloseTo(1)
  expect(extra.themeNearRest[2]).toBeCloseTo(0)
  expect(extra.themeNearRest[0]).toBeCloseTo(Math.SQRT1_2)
})

test('what no theme explains is less foreign than what another does', () => {
  const vague = [0.2, 0.2, 0.2, 0.2]
  const {main} = signalsOf([farming, farming, vague, football])
  expect(main.oddsRest[2]).toBeGreaterThan(main.oddsRest[3] ?? 0)
})

test('all are numbers where no word is known', () => {
  const {main, extra} = signalsOf([nothingKnown, nothingKnown])
  for (const values of [...Object.values(main), ...Object.values(extra)])
    expect(values.every(Number.isFinite)).toBe(true)
})

function signalsOf(units: readonly (readonly number[])[]) {
  const total = themes.width
  const all = Array.from({length: total}, (_, at) =>
    units.reduce((sum, unit) => sum + (unit[at] ?? 0), 0)
  )
  const sums = rowsOf([...units, nothingKnown, all, nothingKnown])
  const rowOfAll = units.length + 1
  const near = Float64Array.from(units, (_, index) => {
    const toAll = dotOf(sums, index, sums, rowOfAll)
    const square = dotOf(sums, index, sums, index)
    const rest = dotOf(sums, rowOfAll, sums, rowOfAll) - 2 * toAll + square
    return (toAll - square) / (Math.sqrt(square * rest) + 1e-9)
  })
  const placement = {
    sums,
    rowOfAll,
    squares: Float64Array.from({length: rowOfAll + 2}, (_, row) =>
      dotOf(sums, row, sums, row)
    )
  } satisfies Partial<Placement>
  return themeSignals(placement, themes, {nearRest: near, nearRun: near})
}

function rowsOf(rows: readonly (readonly number[] | undefined)[]): Sums {
  const sums = sumsOf(rows.length, 4)
  sums.values.set(rows.flatMap((row) => row ?? []))
  return sums
}
