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

const ferry =
  'The ferry that has crossed the Sarn for sixty years will make its last journey in March, when the new bridge opens to cars, buses and bicycles.'
const harbour =
  'A harbour fund of two million crowns will pay for the pier, which storms have damaged three times since it was built by fishermen in the spring of 1951.'
const stories = folderOf({
  'a/1.txt': `The bridge opens\n\n${ferry}\n\n${harbour}\n`,
  'a/2.txt': `A pier is saved\n\n${harbour}\n\nNobody in Velmora had expected that so many people would come to the first meeting on Monday evening.\n`,
  'b/3.txt': `The last ferry\n\n${ferry.replace('cars, buses', 'trams')}\n\n${harbour.replace('fund', 'trust')}\n`
})
const shared =
  '1 paragraph stands in 3 files, about 88 % of the word pairs in common\n' +
  '  A harbour fund of two million crowns will pay for the…: a/1.txt\n' +
  '  A harbour fund of two million crowns will pay for the…: a/2.txt\n' +
  '  A harbour trust of two million crowns will pay for the…: b/3.txt\n' +
  '1 paragraph stands in 2 files, about 75 % of the word pairs in common\n' +
  '  The ferry that has crossed the Sarn for sixty years will…: a/1.txt\n' +
  '  The ferry that has crossed the Sarn for sixty years will…: b/3.txt\n'

test('finds paragraphs that stand in several files', async () => {
  const {code, stdout} = await newslint(['corpus', 'duplicates', 'a', 'b'], {
    cwd: stories
  })
  expect({code, stdout}).toEqual({code: 1, stdout: shared})

  const one = await newslint(['corpus', 'duplicates', 'b'], {cwd: stories})
  expect({code: one.code, stdout: one.stdout}).toEqual({code: 0, stdout: ''})
})

test('finds the same paragraphs from parts, in any order', async () => {
  for (const part of ['a', 'b']) {
    const {stdout} = await newslint(
      ['corpus', 'duplicates', part, '--partial'],
      {cwd: stories}
    )
    writeFileSync(join(stories, `${part}.jsonl`), stdout)
  }
  const merge = ['corpus', 'merge', 'b.jsonl', 'a.jsonl']
  const {code, stdout} = await newslint(merge, {cwd: stories})
  expect({code, stdout}).toEqual({code: 1, stdout: shared})

  const again = await newslint([...merge, '--partial'], {cwd: stories})
  writeFileSync(join(stories, 'all.jsonl'), again.stdout)
  const all = await newslint(
    ['corpus', 'merge', 'all.jsonl', '--format', 'json'],
    {cwd: stories}
  )
  expect(JSON.parse(all.stdout)).toMatchObject([
    {paragraphs: 1, files: 3, examples: [{path: 'a/1.txt'}, {}, {}]},
    {paragraphs: 1, files: 2}
  ])

  writeFileSync(
    join(stories, 'mixed.jsonl'),
    again.stdout.replace(/"paragraphs":.*/, '"paragraphs":[["x","AAAA"]]}')
  )
  const mixed = await newslint(
    ['corpus', 'merge', 'mixed.jsonl', join(cwd, 'a.jsonl')],
    {cwd: stories}
  )
  expect(mixed.code).toBe(2)
  expect(mixed.stderr).toMatch(
    /^mixed\.jsonl: expected a paragraph with its signature$/m
  )
  expect(mixed.stderr).toMatch(/: is of names, expected duplicates$/m)
})
