import {execFileSync} from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newslint-start-'))
  cpSync('dist', join(folder, 'dist'), {recursive: true})
  for (const name of ['data', 'package.json'])
    symlinkSync(join(process.cwd(), name), join(folder, name))
})

afterAll(() => {
  rmSync(folder, {recursive: true})
})

function report(dist: string) {
  const cli = join(dist, 'cli.cjs')
  return execFileSync(
    process.execPath,
    [cli, '--fail-on', 'never', 'seeds/15-hospital-records.txt'],
    {encoding: 'utf8'}
  )
}

const codeIn = (dist: string) =>
  readdirSync(dist)
    .filter((name) => name.endsWith('.code'))
    .map((name) => join(dist, name))

test('the build keeps compiled code of what a run takes', () => {
  const sizes = codeIn('dist').map((path) => readFileSync(path).length)
  expect(Math.max(...sizes)).toBeGreaterThan(100_000)
})

test('code of another V8, cut off or missing, changes nothing', () => {
  const dist = join(folder, 'dist')
  const [first = '', ...others] = codeIn(dist)
  writeFileSync(first, 'not code')
  for (const path of others) {
    const code = readFileSync(path)
    code.writeUInt32LE(code.readUInt32LE(4) ^ 1, 4)
    writeFileSync(path, code)
  }
  expect(report(dist)).toBe(report('dist'))
  for (const path of others)
    writeFileSync(path, readFileSync(path).subarray(0, 2000))
  expect(report(dist)).toBe(report('dist'))
  for (const path of codeIn(dist)) rmSync(path)
  expect(report(dist)).toBe(report('dist'))
})
