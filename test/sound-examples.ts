import {expect} from 'vitest'
import type {Example} from '../src/rule/index.js'

/** Whether a rule has the examples that it needs, each with what it needs. */
export function expectSound(examples: readonly Example[]) {
  const flagged = examples.filter(({text}) => text.includes('[|'))
  expect(flagged.length).toBeGreaterThanOrEqual(1)
  expect(examples.length - flagged.length).toBeGreaterThanOrEqual(2)
  expect(new Set(examples.map(({text}) => text)).size).toBe(examples.length)
  expect(new Set(examples.map(({about}) => about)).size).toBe(examples.length)
  for (const {about, text, reasons, instead} of flagged) {
    expect(instead, about).toBeDefined()
    if (reasons) expect(reasons.length, about).toBe(text.split('[|').length - 1)
  }
}
