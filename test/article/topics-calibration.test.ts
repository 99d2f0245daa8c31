import {expect, test} from 'vitest'
import {
  evidenceOf,
  foundAt,
  type Line
} from '../../src/article/topics/calibration.js'
import {
  gapAway,
  gapThird,
  lowestOf,
  oddsOf
} from '../../src/article/topics/runs.js'

const line: Line = {level: 'warning', top: 3, further: 1.5, beside: 0.5}

test.each([
  ['one', [-2, 0.4, 3.1, -1, 1.2], 2, [2]],
  ['what stands beside it', [-2, 0.6, 3.1, 0.7, 0.4, 1.2], 2, [1, 2, 3]],
  ['another far away', [1.6, -1, 0.4, 3.1], 3, [0, 3]],
  ['what stands beside the other', [0.5, 1.6, -1, 3.1], 3, [0, 1, 3]],
  ['nothing where none is strong enough', [1.6, -1, -1, 2.4], 3, []],
  ['two that are strong together', [-1, 2.7, -1, 1.6], 1, [1, 3]],
  ['nothing beyond what is not judged', [0.6, -Infinity, 3.1], 2, [2]]
])('finds %s', (_, scores, top, found) => {
  expect([...foundAt(line, scores, top)].sort()).toEqual(found)
})

test('a second suspect adds to the evidence, a homely one takes nothing', () => {
  expect(evidenceOf([1, 3, -Infinity])).toBeCloseTo(3.2)
  expect(evidenceOf([2, 1])).toBeCloseTo(2.2)
  expect(evidenceOf([3, -2])).toBe(3)
  expect(evidenceOf([3])).toBe(3)
})

const judged = Array.from({length: 8}, () => true)
const run = Float64Array.of(9, 8, 1, 2, 1.5, 9, 8, 9)

test('a run of three stands apart from what is out of its reach', () => {
  const lows = lowestOf(run, judged)
  expect(lows.slice(0, 3)).toEqual([2, 4, 3])
  for (const index of [2, 3, 4])
    expect(gapAway(run, lows, index)).toBe(8 - (run[index] ?? 0))
  expect(gapThird(run, lows, 2)).toBe(1)
  expect(gapThird(run, lows, 0)).toBe(-8)
})

test('units that are not judged are passed over', () => {
  const some = judged.with(2, false)
  expect(lowestOf(run, some)[0]).toBe(4)
  expect(oddsOf(run, some)(4, 0)).toBeGreaterThan(0)
})

test('the odds leave out what stands around', () => {
  const odds = oddsOf(run, judged)
  expect(odds(2, 0)).toBeLessThan(1)
  expect(odds(3, 2)).toBeGreaterThan(5)
})
