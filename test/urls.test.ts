import {existsSync} from 'node:fs'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import manifest from '../package.json'
import * as rules from '../rules/index.js'
import {fail, notice} from '../src/lint/notice.js'
import {homepage, pageOf} from '../src/rule/message.js'

test('every message has a page in the repository', () => {
  const file = new VFile({value: 'x'})
  fail(file, 'file is too large')
  notice(file, {reason: 'x', severity: 'warning', ruleId: 'unused-disable'})
  const urls = [
    ...Object.values(rules).map(({meta}) => pageOf(meta.id)),
    ...file.messages.map(({url}) => url ?? 'none')
  ]
  expect(manifest.repository.url).toBe(`git+${homepage}.git`)
  for (const url of urls) {
    const start = `${homepage}/blob/main/`
    expect(url.startsWith(start)).toBe(true)
    expect(existsSync(url.slice(start.length))).toBe(true)
  }
})
