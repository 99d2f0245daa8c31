import {readFileSync} from 'node:fs'
import {afterEach, expect, test} from 'vitest'
import {VFile} from 'vfile'
import * as rules from '../../rules/index.js'
import examples from '../../rules/off-topic-paragraph/examples.js'
import {readContainer} from '../../src/article/topics/container.js'
import {provideData} from '../../src/lexicon/data.js'
import {lint} from '../../src/lint/index.js'
import {drawn} from '../example-findings.js'

const sound = new Uint8Array(readFileSync('data/topics.bin'))
const [spliced, headed] = examples.map(({text}) => drawn(text).text)

afterEach(() => provideData('topics.bin', sound))

async function messagesOf(
  text: string,
  options?: Readonly<Record<string, unknown>>
) {
  const file = new VFile({value: text})
  const {offTopicParagraph, doubledQuotationMark, strayHeadline} = rules
  await lint(file, 'text', {
    rules: [
      {rule: offTopicParagraph, ...(options && {options})},
      {rule: strayHeadline},
      {rule: doubledQuotationMark}
    ]
  })
  return file.messages
}

test('data is at most 2 MB', () => {
  expect(sound.length).toBeLessThanOrEqual(2_000_000)
})

test.each([
  ['a flipped bit', (bytes: Uint8Array) => bytes.fill(1, 900_000, 900_001)],
  ['half a file', (bytes: Uint8Array) => bytes.subarray(0, 500_000)],
  ['another format', (bytes: Uint8Array) => bytes.fill(7, 0, 4)],
  ['another version', (bytes: Uint8Array) => bytes.fill(99, 4, 5)],
  ['no bytes', () => new Uint8Array()]
])('%s is one error, and the other rules go on', async (_, damage) => {
  provideData('topics.bin', damage(sound.slice()))
  const messages = await messagesOf(`${spliced}\n\n““We ran,” she said.`)
  const failures = messages.filter(({reason}) => reason.includes('topics.bin'))
  expect(failures).toHaveLength(1)
  expect(failures[0]?.reason).toMatch(/failed: Unexpected .+, expected /)
  expect(messages.map(({ruleId}) => ruleId)).toContain('doubled-quotation-mark')
})

test('a whole file is read from any place in memory', () => {
  const shifted = new Uint8Array(sound.length + 1)
  shifted.set(sound, 1)
  const {header} = readContainer('topics.bin', shifted.subarray(1))
  expect(header).toHaveProperty('settings')
})

test('says words that a reader can look for, six at most', async () => {
  const [message] = await messagesOf(spliced ?? '')
  const words = message?.reason.match(/`[^`]+`/g) ?? []
  expect(words.length).toBeGreaterThanOrEqual(4)
  expect(words.length).toBeLessThanOrEqual(12)
  for (const word of words) expect(spliced).toContain(word.slice(1, -1))
  expect(message?.reason).toMatch(/tie the other \d+ paragraphs/)
})

test('an article below minParagraphs is not judged', async () => {
  expect(await messagesOf(spliced ?? '', {minParagraphs: 40})).toEqual([])
})

test('what stands under an ignored heading may be about something else', async () => {
  const [heading] = ['Albrecht fires Norvik into cup final ']
  expect(await messagesOf(headed ?? '')).toHaveLength(1)
  expect(await messagesOf(headed ?? '', {ignoreHeadings: [heading]})).toEqual(
    []
  )
})

test('what holds a template token is a leftover, and not off topic', async () => {
  const foreign = drawn(examples[0]?.text ?? '').text
  const paragraphs = foreign.split('\n\n')
  const [{place} = {}] = await messagesOf(foreign)
  const line = place && 'start' in place ? place.start.line : 1
  const index = (line - 1) / 2
  const held = paragraphs.with(index, `${paragraphs[index]} {{ embed }}`)
  expect(await messagesOf(foreign)).toHaveLength(1)
  expect(await messagesOf(held.join('\n\n'))).toEqual([])
})
