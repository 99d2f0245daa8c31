import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import stringWidth from 'string-width'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import type {Log} from 'sarif'
import {formats} from '../../src/cli/formats.js'
import {lint} from '../../src/lint/index.js'
import {fail, notice} from '../../src/lint/notice.js'
import * as rules from '../../rules/index.js'
import {sourceLine} from '../../src/report/source-line.js'
import type {ReportOptions, Result} from '../../src/report/reporter.js'

const options: ReportOptions = {
  minSeverity: 'info',
  usesColor: false,
  columns: 80,
  showsSource: false,
  offsets: 'utf16'
}

/** A mark of the wrong kind after an astral character, with a fix. */
const text = `Ferry returns to Velmora

The crew waved 😀 from the deck. “We sail at noon," said Mira Karimova.
`

const active = Object.values(rules).map((rule) => ({rule}))

async function checked(): Promise<Result> {
  const file = new VFile({path: 'news/ferry, “noon”.txt', value: text})
  return {file, ...(await lint(file, 'text', {rules: active}))}
}

function unreadable(): Result {
  const file = new VFile({path: 'gone.txt'})
  fail(file, 'no such file')
  return {file}
}

async function written(
  name: string,
  results: readonly Result[],
  chosen: Partial<ReportOptions> = {}
): Promise<string> {
  const load = formats[name]
  if (!load) throw new Error(name)
  const reporter = (await load())({...options, ...chosen})
  let report = reporter.begin()
  for (const result of results) report += await reporter.add(result)
  return report + reporter.end()
}

test('sarif keeps to the published schema', async () => {
  const ajv = new Ajv({strict: false, unicodeRegExp: false})
  addFormats(ajv)
  const validate = ajv.compile(schema)

  for (const offsets of ['utf16', 'codepoint'] as const) {
    const report = await written('sarif', [await checked(), unreadable()], {
      offsets
    })
    const log = JSON.parse(report) as Log
    validate(log)
    expect(validate.errors ?? []).toEqual([])
    const [run] = log.runs
    expect(run?.columnKind).toBe(
      offsets === 'utf16' ? 'utf16CodeUnits' : 'unicodeCodePoints'
    )
    const [result] = run?.results ?? []
    const ofPlane = offsets === 'utf16' ? 0 : 1
    expect(result).toMatchObject({
      ruleId: 'mixed-quotation-marks',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'news/ferry%2C%20%E2%80%9Cnoon%E2%80%9D.txt',
              uriBaseId: '%SRCROOT%'
            },
            region: {startLine: 3, startColumn: 51 - ofPlane}
          }
        }
      ],
      relatedLocations: [{id: 0}],
      fixes: [{artifactChanges: [{replacements: [{}]}]}]
    })
    expect(result?.partialFingerprints?.['newslint/v1']).toMatch(
      /^[\da-f]{32}$/
    )
    expect(run?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{message: {text: 'no such file'}}]
      }
    ])
  }
  validate({version: '2.0.0', runs: []})
  expect(validate.errors).not.toBeNull()
})

test('rdjsonl counts columns in UTF-8 bytes', async () => {
  const [line = ''] = (await written('rdjsonl', [await checked()])).split('\n')
  const opening = text.slice(text.indexOf('The crew'), text.indexOf('"'))
  const column = Buffer.byteLength(opening) + 1
  const range = {
    start: {line: 3, column},
    end: {line: 3, column: column + 1}
  }
  expect(JSON.parse(line)).toMatchObject({
    location: {path: 'news/ferry, “noon”.txt', range},
    severity: 'WARNING',
    source: {name: 'newslint'},
    code: {value: 'mixed-quotation-marks'},
    suggestions: [{range, text: '”'}]
  })
})

test('github names file, line and columns, and escapes what would end them', async () => {
  const report = await written('github', [await checked(), unreadable()])
  const [first = '', second = ''] = report.split('\n')
  expect(first).toMatch(
    /^::warning file=news\/ferry%2C “noon”.txt,line=3,col=51,endColumn=52,title=mixed-quotation-marks::Unexpected /
  )
  expect(second).toBe(
    '::error file=gone.txt,line=1,col=1,endColumn=1,title=newslint::no such file'
  )
})

test('gitlab tells the same words in two places apart', async () => {
  const twice = new VFile({path: 'a.txt', value: `${text}\n${text}`})
  await lint(twice, 'text', {rules: [{rule: rules.mixedQuotationMarks}]})
  const issues = JSON.parse(
    await written('gitlab', [{file: twice}, unreadable()])
  ) as {fingerprint: string; severity: string}[]
  expect(new Set(issues.map(({fingerprint}) => fingerprint)).size).toBe(3)
  expect(issues.map(({severity}) => severity)).toEqual([
    'minor',
    'minor',
    'blocker'
  ])
})

test('a fingerprint stays when the file changes elsewhere', async () => {
  const fingerprintOf = async (value: string) => {
    const file = new VFile({path: 'a.txt', value})
    await lint(file, 'text', {rules: active})
    const report = await written('sarif', [{file}])
    return (JSON.parse(report) as Log).runs[0]?.results?.[0]
      ?.partialFingerprints
  }
  const before = await fingerprintOf(text)
  expect(before).toBeDefined()
  expect(
    await fingerprintOf(
      text.replace('Velmora\n', 'Velmora\n\nA new paragraph stands here.\n')
    )
  ).toEqual(before)
  expect(await fingerprintOf(text.replace('at noon', 'at one'))).not.toEqual(
    before
  )
})

test('junit counts a finding as a failure and a failure as an error', async () => {
  const sound = {file: new VFile({path: 'sound.txt', value: 'Fair winds.'})}
  const report = await written('junit', [await checked(), unreadable(), sound])
  expect(report.match(/<testsuite .*>/g)).toEqual([
    '<testsuite name="news/ferry, “noon”.txt" tests="1" failures="1" errors="0" skipped="0">',
    '<testsuite name="gone.txt" tests="1" failures="0" errors="1" skipped="0">',
    '<testsuite name="sound.txt" tests="1" failures="0" errors="0" skipped="0">'
  ])
})

test('formats of other tools leave out what is below the least severity', async () => {
  const report = await written('unix', [await checked(), unreadable()], {
    minSeverity: 'error'
  })
  expect(report).toBe('gone.txt:1:1: no such file [error/newslint]\n')
})

test.each([60, 80, 120])('pretty fits %i columns', async (columns) => {
  const file = new VFile({path: 'wide.txt', value: `A ferry sails. ${text}`})
  for (const word of ['漢字漢字 and', 'plain words and'])
    notice(file, {
      reason: `Unexpected \`${word.repeat(3)}\`, expected ${word.repeat(9)}`,
      severity: 'warning',
      ruleId: 'unbalanced-quotation-mark',
      at: {start: 2, end: 7}
    })
  const report = await written('pretty', [{file}], {
    columns,
    showsSource: true
  })
  for (const line of report.split('\n'))
    expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(columns, 71))
  expect(report).toContain('│ A ferry sails. Ferry')
  expect(report).toContain('│   ^^^^^\n')
})

test('carets stand under wide characters', () => {
  expect(sourceLine('漢字\t“Ferry” sails', {start: 3, end: 10}, 40)).toEqual([
    '漢字 “Ferry” sails',
    '     ^^^^^^^'
  ])
  expect(sourceLine('漢字の船が出る', {start: 2, end: 4}, 40)[1]).toBe(
    '    ^^^^'
  )
})

test('of a long line, what stands around the finding is shown', () => {
  const source = `${'word '.repeat(1e4)}“Ferry${' word'.repeat(1e4)}`
  const start = source.indexOf('“')
  const [line, carets] = sourceLine(source, {start, end: start + 1}, 40)
  expect(stringWidth(line)).toBeLessThanOrEqual(40)
  expect(line[carets.indexOf('^')]).toBe('“')
})
