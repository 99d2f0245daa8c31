import {describe, expect, test} from 'vitest'
import * as rules from '../rules/index.js'
import {readFolder} from '../script/generated-files.js'
import {ruleIds} from '../script/rule-ids.js'
import {drawn, findingsIn, findingsOfPlugin} from './example-findings.js'
import {expectSound} from './sound-examples.js'

const all = Object.values(rules)
const grammar =
  /^Unexpected [^\n]+(?:, | or )(?:expected|remove|add) [^\n]*[^.\n]$/

describe.each(await ruleIds())('%s', async (id) => {
  const {rule, examples} = await readFolder('.', id)

  test('is the rule of its folder', () => {
    expect(rule.meta.id).toBe(id)
    expect(all.map(({meta}) => meta.id)).toContain(id)
  })

  test('has at least one flagged and two silent examples', () => {
    expectSound(examples)
  })

  describe.each(examples)('$about', (example) => {
    const {text, marks} = drawn(example.text)

    test('is found where it is drawn, and in these words', async () => {
      const found = await findingsIn([rule], text, example)
      expect(found.map(({start, end}) => [start, end])).toEqual(marks)
      const reasons = found.map(({reason}) => reason)
      if (example.reasons) expect(reasons).toEqual(example.reasons)
      for (const reason of reasons) expect(reason).toMatch(grammar)
    })

    test('is silent where it is put right', async () => {
      const {instead} = example
      if (instead === undefined) return
      expect(await findingsIn([rule], instead, example)).toEqual([])
    })

    test('is found the same by the plain retext plugin', async () => {
      const found = await findingsIn([rule], text, example)
      expect(await findingsOfPlugin(rule, text, example)).toEqual(found)
    })

    test('is silent without positions', async () => {
      expect(await findingsOfPlugin(rule, text, example, false)).toEqual([])
    })

    test('is found the same whatever order the rules run in', async () => {
      const forth = await findingsIn(all, text, example)
      const back = await findingsIn([...all].reverse(), text, example)
      expect(new Set(back)).toEqual(new Set(forth))
    })
  })
})
