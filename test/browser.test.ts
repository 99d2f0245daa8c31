import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test, vi} from 'vitest'
import * as rules from '../rules/index.js'
import {readFolder} from '../script/generated-files.js'
import {drawn} from './example-findings.js'

type Browser = typeof import('../src/browser/index.js')

const faulty = 'Ferry sails\n\n“The ferry sails at noon," said Mira Karimova.\n'

/** A door of its own, with no data yet; what it fetches comes from `data/`. */
async function openDoor() {
  vi.resetModules()
  const fetched: string[] = []
  vi.stubGlobal('fetch', (url: URL) => {
    const name = url.pathname.replace(/^.*\//, '')
    fetched.push(name)
    return Promise.resolve(new Response(readFileSync(join('data', name))))
  })
  const door = (await import('../dist/browser.js' as string)) as Browser
  return {door, fetched}
}

test('finds what the package finds; fetches each file once, topics only for their rules', async () => {
  const {door, fetched} = await openDoor()
  const noTopics = {'off-topic-paragraph': false, 'stray-headline': false}
  const check = async (rules = {}) =>
    (await door.newslint(faulty, {settings: {rules}})).messages.map(
      ({ruleId, line, column}) => `${line}:${column} ${ruleId}`
    )
  expect(await check(noTopics)).toEqual(['3:26 mixed-quotation-marks'])
  expect(fetched).toEqual(['names.txt', 'spellings.txt', 'two-openers.txt'])
  await Promise.all([check(), check()])
  expect(fetched).toEqual([
    'names.txt',
    'spellings.txt',
    'two-openers.txt',
    'topics.bin'
  ])
})

test('says which file it cannot have, and tries again', async () => {
  const {door} = await openDoor()
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', {status: 404})))
  const failed = /^Unexpected 404 from file:.*names\.txt, expected data$/
  await expect(door.newslint(faulty)).rejects.toThrow(failed)
  await expect(door.newslint(faulty)).rejects.toThrow(failed)
  for (const name of [
    'names.txt',
    'spellings.txt',
    'two-openers.txt',
    'topics.bin'
  ])
    door.provideData(name, readFileSync(join('data', name)))
  expect((await door.newslint(faulty)).messages).toHaveLength(1)
})

/** A built file and those it cannot run without, once each. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const code = readFileSync(join('dist', path), 'utf8')
  for (const [, name = ''] of code.matchAll(/(?:from|import)"\.\/([^"]+)"/g))
    withImports(name, seen)
  return seen
}

const sizeOf = (paths: ReadonlySet<string>) =>
  [...paths]
    .map((path) => gzipSync(readFileSync(join('dist', path))).length)
    .reduce((sum, size) => sum + size, 0)

test.each(Object.values(rules).map(({meta}) => [meta.id]))(
  '%s alone works with what its family needs',
  async (id) => {
    const {door} = await openDoor()
    const {examples} = await readFolder('.', id)
    const example = examples.find(
      ({text, format}) => text.includes('[|') && (format ?? 'text') === 'text'
    )
    const on = example?.options ? {...example.options} : true
    const off: Record<string, boolean> = {}
    for (const {meta} of Object.values(rules)) off[meta.id] = false
    const settings = {rules: {...off, [id]: on}}
    const {text} = drawn(example?.text ?? '')
    const {messages} = await door.newslint(text, {settings})
    expect(messages.length).toBeGreaterThan(0)
  }
)

test('is small, and has nothing of Node in it', () => {
  const core = withImports('browser.js')
  expect(core.size).toBeGreaterThan(1)
  expect(sizeOf(core)).toBeLessThan(40_000)
  const lazy = [
    ...readFileSync('dist/browser.js', 'utf8').matchAll(
      /import\("\.\/([^"]+)"\)/g
    )
  ]
  // HTML, Markdown, attribution, names, facts, leftovers and topics.
  expect(lazy).toHaveLength(7)
  for (const [, name = ''] of lazy) withImports(name, core)
  for (const path of core)
    expect(readFileSync(join('dist', path), 'utf8')).not.toMatch(
      /(?:from|import)\s*\(?["'](?:node:|[a-z])/
    )
})
