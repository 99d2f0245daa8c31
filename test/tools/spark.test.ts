import {mkdtempSync, readdirSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {beforeAll, describe, expect} from 'vitest'
import {folderOf} from '../cli/run-newslint.js'
import {byPath, findingsByCli, type FoundFinding} from './findings.js'
import {outputOf} from './run.js'
import {testWithModules} from './tool.js'

const python = process.env['PYTHON'] ?? 'python3'
const test = await testWithModules(python, 'pyspark')

type Tables = {
  readonly articles: readonly {
    readonly id?: string
    readonly outlet?: string
    readonly error?: string
    readonly input?: string
    readonly messages?: readonly FoundFinding[]
  }[]
  readonly counts: readonly {
    readonly outlet: string
    readonly ruleId: string
    readonly count: number
  }[]
  readonly names: readonly {readonly clash: string}[]
  readonly duplicates: readonly {readonly id: string; readonly other: string}[]
}

const types = {'.txt': 'text', '.md': 'markdown', '.html': 'html'} as const
const seeds = readdirSync('seeds').map((name) => {
  const text = readFileSync(join('seeds', name), 'utf8')
  const [, extension = ''] = /(\.\w+)$/.exec(name) ?? []
  const type = types[extension as keyof typeof types]
  return {id: name, type, outlet: 'seeds', text}
})
const tide =
  'The harbour master said that every boat in the basin had been counted twice since the flood.'
const story = (id: string, name: string, rest = '') => ({
  id,
  url: `https://${id.length % 2 ? 'odd' : 'even'}.example.org/${id}`,
  text: `Ferry sails\n\nThe mayor, Mira ${name}, spoke of “the ferry. ${rest}\n`
})
const records = [
  ...seeds,
  story('once', 'Karimova', `\n\n${tide}`),
  story('worker', 'Karimova'),
  story('poison', 'Karimova'),
  story('four', 'Karimova', `\n\n${tide}`),
  story('fives', 'Kairmova'),
  story('sixth', 'Karimova'),
  {id: 'endless', text: 'The ferry sails at noon. '.repeat(500_000)}
].map((record) => JSON.stringify(record))
const cutOff = '{"id":"cut off","text":"The ferr'

describe('the Spark job', () => {
  let tables: Tables = {articles: [], counts: [], names: [], duplicates: []}
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newslint-spark-'))
    const corpus = folderOf({'articles.jsonl': [...records, cutOff].join('\n')})
    const newslint = `node test/tools/fragile-newslint.mjs ${folder}`
    const limits = '--limit maxFileSize=20MiB --limit maxTime=1'
    const output = await outputOf(
      join(dirname(python), 'spark-submit'),
      [
        ...['--master', 'local[2,4]', '--conf', 'spark.ui.enabled=false'],
        'test/tools/lint_and_print.py',
        ...['--newslint', newslint, '--options', limits],
        ...['--names', '--duplicates'],
        ...[join(corpus, 'articles.jsonl'), join(folder, 'results')]
      ],
      {env: {PATH: `${dirname(python)}:${process.env['PATH'] ?? ''}`}}
    )
    tables = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Tables
  })
  const errorOf = (id: string) =>
    tables.articles.find((one) => one.id === id)?.error

  test('finds in every seed what newslint finds, at the same places', async () => {
    const found = tables.articles
      .filter(({outlet}) => outlet === 'seeds')
      .map(({id = '', messages = []}) => ({
        path: id,
        findings: messages.map(({ruleId, reason, severity, start, end}) => ({
          ...{ruleId, reason, severity, start, end}
        }))
      }))
    const files = await findingsByCli(seeds.map(({id}) => join('seeds', id)))
    const expected = files.map(({path, findings}) => ({
      path: basename(path),
      findings
    }))
    expect(byPath(found)).toEqual(byPath(expected))
  })

  test('loses no record, whatever stops', () => {
    expect(tables.articles).toHaveLength(records.length + 1)
    expect(errorOf('once')).toBeUndefined()
    expect(errorOf('worker')).toBeUndefined()
    expect(errorOf('four')).toBeUndefined()
    expect(errorOf('endless')).toBe('gave up after 1 s; file not fully checked')
    const lost = tables.articles.filter(({id}) => id === undefined)
    expect(lost).toEqual([
      {
        error: 'newslint was stopped at this record, twice',
        input: expect.stringMatching(/^\{"id":"poison"/) as string
      },
      {error: 'line is not JSON', input: cutOff}
    ])
  })

  test('counts findings by outlet, or by the host of the address', () => {
    const counts = tables.counts.filter(
      ({ruleId}) => ruleId === 'unbalanced-quotation-mark'
    )
    expect(counts).toContainEqual({
      outlet: 'odd.example.org',
      ruleId: 'unbalanced-quotation-mark',
      count: 2
    })
    expect(counts).toContainEqual({
      outlet: 'even.example.org',
      ruleId: 'unbalanced-quotation-mark',
      count: 3
    })
  })

  test('tells names that articles spell differently, and their near copies', () => {
    expect(tables.names.map(({clash}) => clash).join('\n')).toMatch(
      /"Karimova".*"Kairmova"/
    )
    expect(tables.duplicates).toContainEqual(
      expect.objectContaining({id: 'once', other: 'four', likeness: 1})
    )
  })
})
