import {describe, expect, test} from 'vitest'
import {folderOf, newslint} from './run-newslint.js'

const faulty = 'Harbour opens\n\n“We ran,“ Mira Karimova said.\n'
const cwd = folderOf({'a.txt': faulty, 'b.md': 'Calm\n\nAll is well.\n'})

describe('exit codes', () => {
  test.each([
    [['b.md'], 0],
    [['a.txt'], 1],
    [['a.txt', '--fail-on', 'never'], 0],
    [['a.txt', '--rule', 'misdirected-quotation-mark=off'], 0],
    [
      [
        ...['--rule', 'misdirected-quotation-mark=warning'],
        ...['a.txt', '--fail-on', 'error']
      ],
      0
    ],
    [['*.{txt,md}'], 1],
    [['a.txt', 'gone.txt'], 2]
  ])('newslint %j exits %i', async (args, code) => {
    expect((await newslint(args, {cwd})).code).toBe(code)
  })
})

describe('usage errors', () => {
  test.each([
    [[], 'expected files, folders or - to check'],
    [['--fromat', 'json'], 'unknown option --fromat, expected --format'],
    [['--format', 'xml', 'a.txt'], 'unexpected --format xml, expected pretty'],
    [['--rule', 'x=off', 'a.txt'], 'unknown rule x'],
    [
      ['--rule', 'nested-quotation-mark=off', 'a.txt'],
      'unknown rule nested-quotation-mark, expected nested-quotation-marks'
    ],
    [['--limit', 'maxFileSize=big', 'a.txt'], 'expected a number or a size'],
    [['--published', 'May', 'a.txt'], 'expected a date as in 2024-05-31'],
    [['--explain', 'padded-quotation-marks'], 'padded-quotation-mark'],
    [['--config', 'none.json', 'a.txt'], 'none.json:1: no such file']
  ])('newslint %j is one line: %s', async (args, reason) => {
    const {code, stdout, stderr} = await newslint(args, {cwd})
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(reason)
    expect(stderr).toMatch(/^newslint: .*\n$/)
  })
})

describe('what it says of itself', () => {
  test('--version, --help, --list-rules, --explain', async () => {
    const said = await Promise.all(
      [
        ['--version'],
        ['--help'],
        ['--list-rules'],
        ['--explain', 'padded-quotation-mark']
      ].map((args) => newslint(args))
    )
    expect(said.map(({code}) => code)).toEqual([0, 0, 0, 0])
    const [version, help, list, page] = said.map(({stdout}) => stdout)
    expect(version).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(help).toContain('--stdin-filename FILE')
    expect(list).toMatch(/^padded-quotation-mark +warning +\S/m)
    expect(page).toMatch(/^padded-quotation-mark \(warning\)\n/)
  })
})

test('reads the standard input under the name it is given', async () => {
  const {code, stdout} = await newslint(['-', '--stdin-filename', 'c.txt'], {
    input: faulty
  })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^c\.txt\n3:9\s+error\s+Unexpected/)
})

test('stops quietly where nobody reads on', async () => {
  const {spawnSync} = await import('node:child_process')
  const {cli} = await import('./run-newslint.js')
  const files = Array.from({length: 300}, (_, i) => [`${i}.txt`, faulty])
  const folder = folderOf(Object.fromEntries(files) as Record<string, string>)
  const {stdout, stderr} = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${cli}" . | head -1`],
    {cwd: folder, encoding: 'utf8', timeout: 20_000}
  )
  expect(stdout).toBe('0.txt\n')
  expect(stderr).toBe('')
})
