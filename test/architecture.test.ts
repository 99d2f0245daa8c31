import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {globSync} from 'tinyglobby'
import {expect, test} from 'vitest'

/** From the ground up; the doors stand side by side on the top floor. */
const floors = [
  ['src/text'],
  ['src/lexicon'],
  ['src/read'],
  ['src/article'],
  ['src/rule'],
  ['rules'],
  ['src/lint'],
  ['src/config', 'src/fix', 'src/report'],
  ['src/cli', 'src/lsp', 'src/textlint', 'src/browser', 'src/index']
]
const levelOf = (path: string) =>
  floors.findIndex((rooms) =>
    rooms.some(
      (room) => path.startsWith(`${room}/`) || path.startsWith(`${room}.`)
    )
  )

test.each(globSync(['src/**/*.ts', 'rules/**/*.ts']))('%s', (path) => {
  const source = readFileSync(path, 'utf8')
  const imports = [...source.matchAll(/(?:from|import\(?) '(\.[^']*)'/g)]
    .map(([, target = '']) => join(dirname(path), target))
    .filter((target) => /^(?:src|rules)\//.test(target))
  const level = levelOf(path)
  expect(level).not.toBe(-1)
  expect(imports.filter((target) => levelOf(target) > level)).toEqual([])
  if (path.startsWith('rules/') && dirname(path) !== 'rules')
    expect(new Set(imports)).toEqual(new Set(['src/rule/index.js']))
})
