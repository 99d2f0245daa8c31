import {expect, test} from 'vitest'
import {folderOf, newslint} from './run-newslint.js'

const cwd = folderOf({
  'a.txt':
    'Harbour opens\n\n“We ran,” Mira Karimova said.\n\nKarimova left. “It was late,” she added.\n',
  'big.txt': 'a'.repeat(1_100_000)
})

test('shows names, quotes and paragraphs as tables', async () => {
  const {code, stdout} = await newslint(['inspect', 'a.txt', 'big.txt'], {cwd})
  expect(code).toBe(2)
  expect(stdout).toMatch(/^a\.txt\n {2}People\n/)
  expect(stdout).toMatch(
    /^ {4}Mira Karimova +2 × +lines 3, 5 +introduced in line 3 by full name$/m
  )
  expect(stdout).toMatch(/^ {2}Acronyms: none$/m)
  expect(stdout).toMatch(/^ {4}3 {2}“We ran,” +Mira Karimova +said/m)
  expect(stdout).toMatch(/^ {4}3 {2}body .*“We ran,” Mira Karimova said\.$/m)
  expect(stdout).toMatch(/big\.txt\n {2}file is 1\.1 MiB; limit 1 MiB/)
})

test('and as JSON', async () => {
  const {code, stdout} = await newslint(
    ['inspect', 'a.txt', '--format', 'json'],
    {cwd}
  )
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject([{path: 'a.txt', quotes: [{}, {}]}])
})
