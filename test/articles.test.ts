import {readFile} from 'node:fs/promises'
import {globSync} from 'tinyglobby'
import {describe, expect, test} from 'vitest'
import {faults} from './articles/faults.js'
import {newslint} from './cli/run-newslint.js'

type Message = {
  readonly ruleId: string
  readonly severity: string
  readonly start: number
  readonly end: number
}

test('every sample article is told here', () => {
  expect(globSync('*', {cwd: 'seeds'}).sort()).toEqual(
    Object.keys(faults).sort()
  )
})

describe.each(Object.entries(faults))('%s', (name, planted) => {
  const path = `seeds/${name}`

  test('has its whole report', async () => {
    const {stdout} = await newslint([path])
    await expect(stdout).toMatchFileSnapshot(`articles/${name}.report`)
  })

  test('gives its planted faults and no other warning', async () => {
    const source = await readFile(path, 'utf8')
    const {stdout} = await newslint(['--format', 'json', path])
    const [file] = JSON.parse(stdout) as [{messages: readonly Message[]}]
    const told = file.messages
      .filter(({severity}) => severity !== 'info')
      .map(({ruleId, start, end}) => ({ruleId, text: source.slice(start, end)}))

    for (const {rule, at} of planted) {
      const index = told.findIndex(
        ({ruleId, text}) => ruleId === rule && text.includes(at)
      )
      expect(index, `${rule} at ${at}`).not.toBe(-1)
      told.splice(index, 1)
    }
    expect(told).toEqual([])
  })
})
