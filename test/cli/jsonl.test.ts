import {expect, test} from 'vitest'
import {newslint} from './run-newslint.js'

type Message = {ruleId: string; start: number; end: number; column: number}
type Record = {
  id: unknown
  line?: number
  error?: string
  skipped?: string
  messages?: Message[]
  desk?: string
}

const faulty = 'Harbour 😀 opens\n\n😀 “We ran,“ Mira Karimova said.'

async function filter(lines: readonly string[], args: readonly string[] = []) {
  const {code, stdout, stderr} = await newslint(['--jsonl', ...args], {
    input: lines.join('\n') + '\n'
  })
  const records = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record)
  return {code, records, stderr}
}

test('one record out for each in, in order', async () => {
  const {code, records, stderr} = await filter([
    JSON.stringify({id: 1, text: faulty, desk: 'metro'}),
    '{broken',
    '',
    '[]',
    JSON.stringify({id: 'x'}),
    JSON.stringify({id: 'y', text: 'a', type: 'pdf'}),
    JSON.stringify({id: 'fr', text: 'Bonjour', lang: 'fr'}),
    JSON.stringify({id: 'big', text: 'a'.repeat(1_100_000)}),
    JSON.stringify({text: 'One\u2028line.\n\nAll is well.'}),
    '{"id": 9, "text": "All is well."}'
  ])
  expect(code).toBe(2)
  expect(stderr).toBe('')
  expect(records.map(({id}) => id)).toEqual(
    [1, null, null, null, 'x', 'y', 'fr', 'big', null, 9] // prettier-ignore
  )
  expect(records[0]).toMatchObject({desk: 'metro'})
  expect(records[0]?.messages?.map(({ruleId}) => ruleId)).toEqual([
    'misdirected-quotation-mark'
  ])
  expect(records[1]).toEqual({id: null, line: 2, error: 'line is not JSON'})
  expect(records[4]?.error).toBe('expected a string as `text`')
  expect(records[5]?.error).toContain('expected text, markdown or html')
  expect(records[6]).toMatchObject({skipped: 'language'})
  expect(records[7]?.error).toBe('text is 1.1 MiB; limit 1 MiB (maxFileSize)')
  expect(records[8]).toEqual({id: null, messages: []})
})

test('offsets count code points where Python is to read them', async () => {
  const line = JSON.stringify({id: 1, text: faulty})
  const messageOf = async (args: readonly string[]) =>
    (await filter([line], args)).records[0]?.messages?.[0]
  const utf16 = await messageOf([])
  const codePoints = await messageOf(['--offsets', 'codepoint'])
  expect(faulty.slice(utf16?.start, utf16?.end)).toBe('“')
  const points = [...faulty].slice(codePoints?.start, codePoints?.end)
  expect(points.join('')).toBe('“')
  expect(codePoints?.column).toBe((utf16?.column ?? 0) - 1)
})

test('inspect says what it saw', async () => {
  const {code, records} = await filter(
    [JSON.stringify({id: 1, text: faulty}), 'x'],
    ['inspect']
  )
  expect(code).toBe(2)
  expect(records[0]).toMatchObject({id: 1, paragraphs: [{}, {}]})
})

test('exit code 1 where there are findings, 0 where there are none', async () => {
  const found = await filter([JSON.stringify({id: 1, text: faulty})])
  const clean = await filter([JSON.stringify({id: 1, text: 'All is well.'})])
  expect([found.code, clean.code]).toEqual([1, 0])
})
