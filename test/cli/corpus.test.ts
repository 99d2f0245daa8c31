import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf, newslint} from './run-newslint.js'

const right =
  'The mayor of Velmora spoke on Monday.\n\nShe thanked Mira Karimova for the bridge over the Sarn.\n'
const wrong = right.replace('Karimova', 'Kairmova')
const cwd = folderOf({
  'a/1.txt': right,
  'a/2.txt': right,
  'b/3.txt': right,
  'b/4.txt': wrong
})
const report =
  'Karimova in 3 files, Kairmova in 1: two letters have changed places, the words beside it are the same\n' +
  '  Kairmova: b/4.txt\n'

test('finds a name in two spellings across files', async () => {
  const {code, stdout} = await newslint(['corpus', 'names', 'a', 'b'], {cwd})
  expect({code, stdout}).toEqual({code: 1, stdout: report})
})

test('comes to the same from partial results', async () => {
  for (const part of ['a', 'b']) {
    const {code, stdout} = await newslint(
      ['corpus', 'names', part, '--partial'],
      {cwd}
    )
    expect(code).toBe(0)
    writeFileSync(join(cwd, `${part}.jsonl`), stdout)
  }
  const merge = ['corpus', 'merge', 'a.jsonl', 'b.jsonl']
  const {code, stdout} = await newslint(merge, {cwd})
  expect({code, stdout}).toEqual({code: 1, stdout: report})

  const again = await newslint([...merge, '--partial'], {cwd})
  writeFileSync(join(cwd, 'all.jsonl'), again.stdout)
  const all = await newslint(['corpus', 'merge', 'all.jsonl'], {cwd})
  expect(all.stdout).toBe(report)
})

test('reads records, and writes JSON', async () => {
  const input = [right, right, right, wrong]
    .map((text, id) => JSON.stringify({id: `story-${id}`, text}))
    .join('\n')
  const {stdout} = await newslint(
    ['corpus', 'names', '--jsonl', '--format', 'json'],
    {input}
  )
  expect(JSON.parse(stdout)).toMatchObject([
    {
      reference: {form: 'Karimova', files: 3},
      variant: {form: 'Kairmova', files: 1, examples: ['story-3']}
    }
  ])
})

test('is silent where all is one', async () => {
  const {code, stdout} = await newslint(['corpus', 'names', 'a'], {cwd})
  expect({code, stdout}).toEqual({code: 0, stdout: ''})
})

test('says what it could not use, and goes on', async () => {
  writeFileSync(join(cwd, 'broken.jsonl'), '{"a":1}\n')
  const {code, stderr} = await newslint(
    ['corpus', 'merge', 'broken.jsonl', 'missing.jsonl'],
    {cwd}
  )
  expect(code).toBe(2)
  expect(stderr).toMatch(
    /^broken\.jsonl: expected what `corpus --partial` wrote$/m
  )
  expect(stderr).toMatch(/^missing\.jsonl: no such file$/m)

  const unread = await newslint(['corpus', 'names', 'b', 'nowhere'], {cwd})
  expect(unread.code).toBe(2)
  expect(unread.stderr).toMatch(/^nowhere: /)

  const unknown = await newslint(['corpus', 'name', 'a'], {cwd})
  expect(unknown.code).toBe(2)
  expect(unknown.stderr).toMatch(/unknown corpus name, expected names/)
})
