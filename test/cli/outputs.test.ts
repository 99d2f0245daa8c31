import {
  lstatSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderOf, newslint} from './run-newslint.js'

const text = '“The ferry sails at noon," said Mira Karimova.\n'

test('findings go into a file in one format and onto the screen in another', async () => {
  const cwd = folderOf({'a.txt': text})
  const {code, stdout} = await newslint(
    ['--format', 'sarif:reports/out.sarif', '-f', 'unix', 'a.txt'],
    {cwd}
  )
  expect(code).toBe(1)
  expect(stdout).toMatch(
    /^a\.txt:1:26: .*\[warning\/mixed-quotation-marks\]\n$/
  )
  const log = readFileSync(join(cwd, 'reports/out.sarif'), 'utf8')
  expect(JSON.parse(log)).toMatchObject({
    runs: [{results: [{ruleId: 'mixed-quotation-marks'}]}]
  })
  expect(readdirSync(join(cwd, 'reports'))).toEqual(['out.sarif'])
})

test('--output-file leaves the screen empty and replaces an older report', async () => {
  const cwd = folderOf({'a.txt': text, 'real.json': 'old'})
  symlinkSync('real.json', join(cwd, 'report.json'))
  const {code, stdout} = await newslint(
    ['-f', 'json', '-o', 'report.json', 'a.txt'],
    {cwd}
  )
  expect({code, stdout}).toEqual({code: 1, stdout: ''})
  expect(JSON.parse(readFileSync(join(cwd, 'real.json'), 'utf8'))).toHaveLength(
    1
  )
  expect(lstatSync(join(cwd, 'report.json')).isSymbolicLink()).toBe(true)
})

test('an older report stays whole where a run fails', async () => {
  const cwd = folderOf({
    'a.txt': text,
    'report.json': 'old',
    '.newslintrc': '{'
  })
  const {code} = await newslint(['-f', 'json', '-o', 'report.json', 'a.txt'], {
    cwd
  })
  expect(code).toBe(2)
  expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('old')
  expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

describe('a place that cannot be written ends with one line and exit 2', () => {
  test.each([
    [['-f', 'json', '-o', '.'], /cannot write \.: it is a folder/],
    [['-f', 'json', '-o', 'a.txt/b'], /cannot write a\.txt\/b: /],
    [['-f', 'sarif:x', '-o', 'x.json'], /unexpected --output-file x\.json/],
    [['-f', 'json', '-f', 'unix'], /unexpected --format unix, expected a file/],
    [['-f', 'json:x', '-f', 'unix:x'], /unexpected --format unix:x/],
    [['-f', 'json:'], /expected a file after --format json:/],
    [['-f', 'jsn'], /unexpected --format jsn, expected pretty, json/]
  ])('%j', async (args, reason) => {
    const cwd = folderOf({'a.txt': text})
    const {code, stderr} = await newslint([...args, 'a.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(reason)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

test('colour is asked for, or forbidden, by option before environment', async () => {
  const cwd = folderOf({'a.txt': text})
  const isColored = async (
    args: readonly string[],
    env: Readonly<Record<string, string>>
  ) => {
    const {stdout} = await newslint([...args, 'a.txt'], {cwd, env})
    return stdout.includes('\u001b[')
  }
  expect(await isColored([], {NO_COLOR: ''})).toBe(false)
  expect(await isColored([], {NO_COLOR: '', FORCE_COLOR: '1'})).toBe(true)
  expect(await isColored([], {NO_COLOR: '1', FORCE_COLOR: '1'})).toBe(false)
  expect(await isColored(['--color'], {NO_COLOR: '1'})).toBe(true)
  expect(
    await isColored(['--no-color'], {NO_COLOR: '', FORCE_COLOR: '1'})
  ).toBe(false)
})

test('--show-source shows the line and where on it', async () => {
  const cwd = folderOf({'a.txt': text})
  const {stdout} = await newslint(['--show-source', 'a.txt'], {cwd})
  expect(stdout).toContain(`│ ${text}`)
  expect(stdout).toContain(`│ ${' '.repeat(25)}^\n`)
})

test('a device takes a report as it comes', async () => {
  const cwd = folderOf({'a.txt': text})
  writeFileSync(join(cwd, 'out'), '')
  const {code, stdout} = await newslint(['-o', '/dev/null', 'a.txt'], {cwd})
  expect({code, stdout}).toEqual({code: 1, stdout: ''})
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
})
