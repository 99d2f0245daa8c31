import {expect, test} from 'vitest'
import {VFile} from 'vfile'
import {cpuTime} from '../../bench/cost.js'
import {patterns} from '../../bench/patterns.js'
import * as rules from '../../rules/index.js'
import {resolveSettings} from '../../src/config/resolve.js'
import {lint} from '../../src/lint/index.js'

const settings = resolveSettings(Object.values(rules), [
  {limits: {maxTime: 600}}
])

async function cpuOf(text: string, format: 'text' | 'markdown' | 'html') {
  const before = cpuTime()
  await lint(new VFile({value: text}), format, settings)
  return cpuTime() - before
}

/** Four times the text: linear costs four times, a square sixteen times as much. */
const most = 9
/** Below so many milliseconds a ratio says nothing. */
const least = 150

test.each(patterns)('$name grows in line', async ({make, format}) => {
  await cpuOf(make(10_000), format)
  let growth = Infinity
  // Other programs of the machine may disturb one of them.
  for (let attempt = 0; attempt < 3 && growth > most; attempt++) {
    const part = await cpuOf(make(40_000), format)
    const whole = await cpuOf(make(160_000), format)
    growth = whole < least ? 0 : whole / Math.max(1, part)
  }
  expect(growth).toBeLessThanOrEqual(most)
})
