import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Figures} from '../bench/accuracy-tables.js'
import {hasMeasuringSets, lostFigures, scoreTenth} from '../bench/score.js'

if (!hasMeasuringSets)
  console.log('skipped: accuracy, since ../shared/eval is not there')

test.skipIf(!hasMeasuringSets)(
  'a tenth of the measuring sets gives no figure below what was reached',
  () => {
    const floors = JSON.parse(
      readFileSync('bench/floors.json', 'utf8')
    ) as Figures
    expect(lostFigures(floors, scoreTenth())).toEqual([])
  },
  600_000
)

test('a lost figure is told', () => {
  const before = {names: {diacritic: {found: 1}}, clean: {all: {perHundred: 2}}}
  const now = {names: {diacritic: {found: 0.9}}, clean: {all: {perHundred: 3}}}
  expect(lostFigures(before, now)).toEqual([
    'names diacritic found: 0.9, was 1',
    'clean all perHundred: 3, was 2'
  ])
  expect(lostFigures(before, before)).toEqual([])
})
