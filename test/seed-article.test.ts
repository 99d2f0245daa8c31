import {existsSync} from 'node:fs'
import {expect, test} from 'vitest'
import {newslint} from './cli/run-newslint.js'

// The article that the project started from; it stays outside the repository.
const folder = '../shared/seeds'
const isThere = existsSync(folder)
if (!isThere)
  console.log(`skipped: the seed article, since ${folder} is not there`)

/** Lines and rules, as an editor who reads it would mark them. */
const faults = [
  '7 missing-article',
  '9 inconsistent-acronym',
  '9 missing-article',
  '13 leftover-text',
  '13 unbalanced-quotation-mark',
  '21 off-topic-paragraph',
  '22 unattributed-quote',
  '28 orphan-speaker',
  '32 missing-article',
  '34 unintroduced-name',
  '36 inconsistent-acronym'
]

type Message = {
  readonly ruleId: string
  readonly severity: string
  readonly line: number
}

test.skipIf(!isThere)(
  'the seed article shows what was marked in it, and nothing else',
  async () => {
    const {stdout} = await newslint(['--no-config', '--format', 'json', folder])
    const files = JSON.parse(stdout) as {messages: readonly Message[]}[]
    const warned = files
      .flatMap(({messages}) => messages)
      .filter(({severity}) => severity !== 'info')
      .map(({line, ruleId}) => `${line} ${ruleId}`)
    expect(warned.toSorted()).toEqual(faults.toSorted())
  }
)
