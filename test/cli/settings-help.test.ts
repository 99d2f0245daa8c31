import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf, newslint} from './run-newslint.js'

const faulty = 'Harbour opens\n\n“We ran,“ Mira Karimova said.\n'

test('--init writes settings that are read, once', async () => {
  const cwd = folderOf({'a.txt': faulty})
  const {code, stdout} = await newslint(['--init'], {cwd})
  expect([code, stdout]).toEqual([
    0,
    '.newslintrc.json written; newslint --list-rules lists what can be set\n'
  ])
  const settings = readFileSync(join(cwd, '.newslintrc.json'), 'utf8')
  expect(JSON.parse(settings)).toHaveProperty('$schema')
  expect((await newslint(['a.txt'], {cwd})).code).toBe(1)
  const again = await newslint(['--init'], {cwd})
  expect([again.code, again.stderr]).toEqual([
    2,
    'newslint: .newslintrc.json is there already; see newslint --help\n'
  ])
  const other = folderOf({'.newslintrc.yml': 'preset: quiet'})
  expect((await newslint(['--init'], {cwd: other})).code).toBe(2)
})

test('doctor says which settings apply, and why', async () => {
  const cwd = folderOf({
    '.newslintrc.yaml':
      'extends: ./desk.json\noverrides: [{files: "*.md", rules: {leftover-text: info}}]\n',
    'desk.json': JSON.stringify({
      preset: 'strict',
      accept: ['Velmora', 'Tarn'],
      rules: {'stray-headline': false}
    }),
    '.newslintignore': 'drafts/'
  })
  const {code, stdout} = await newslint(
    ['doctor', 'a.md', 'drafts/b.txt', '--rule', 'off-topic-paragraph=error'],
    {cwd}
  )
  expect(code).toBe(0)
  const [first = '', second = ''] = stdout.split('\ndrafts/b.txt\n')
  for (const line of [
    /^ {4}read as +markdown$/m,
    /^ {4}in a folder +checked$/m,
    /^ {4}settings +\S*\/\.newslintrc\.yaml$/m,
    /^ {4}preset +strict \(\S*\/desk\.json\)$/m,
    /^ {4}accept +2 \(\S*\/desk\.json\)$/m,
    /^ {4}stray-headline +off +\S*\/desk\.json$/m,
    /^ {4}leftover-text +info +\S*\.newslintrc\.yaml, overrides for \*\.md$/m,
    /^ {4}off-topic-paragraph +error +the command line$/m,
    /^ {4}unused-disable +warning +default$/m
  ])
    expect(first).toMatch(line)
  expect(second).toMatch(/^ {4}in a folder +left out by/m)
  expect(second).toMatch(/^ {4}leftover-text +warning +default$/m)
})

test('doctor and --print-config know where there are none', async () => {
  const cwd = folderOf({'a.txt': faulty})
  const {stdout} = await newslint(['doctor'], {cwd})
  expect(stdout).toMatch(/^newslint \d+\.\d+\.\d+, Node v\d+/)
  expect(stdout).toMatch(/^ {4}settings +none found, so the defaults$/m)
  writeFileSync(join(cwd, '.newslintrc'), 'rulez: {}')
  const broken = await newslint(['doctor'], {cwd})
  expect(broken.code).toBe(2)
  expect(broken.stderr).toContain('.newslintrc:1: unknown key `rulez`')
})
