import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {
  checkPackage,
  createPackageFromTarballData,
  type Problem
} from '@arethetypeswrong/core'
import {publint} from 'publint'
import {beforeAll, describe, expect, inject} from 'vitest'
import {codeBlocks} from './code-blocks.js'
import {freshFolder} from './fresh-folder.js'
import {outputOf, run} from './run.js'
import {testWithRegistry} from './tool.js'

const test = await testWithRegistry()

test('publint has nothing to say of the package', async () => {
  const tarball = readFileSync(inject('tarball'))
  const {messages} = await publint({
    pack: {tarball: tarball.buffer},
    strict: true
  })
  expect(messages).toEqual([])
})

test('every export has the types that TypeScript looks for', async () => {
  const tarball = createPackageFromTarballData(readFileSync(inject('tarball')))
  const {types, ...analysis} = await checkPackage(tarball)
  const problems = 'problems' in analysis ? analysis.problems : []
  expect(types).toEqual({kind: 'included'})
  // An ESM package is not for `require`, nor for Node 10.
  expect(problems.filter(isOfEsm)).toEqual([])
})

describe('in an empty project', () => {
  let folder = ''
  beforeAll(async () => (folder = await freshFolder({})))

  const [example = ''] = codeBlocks('README.md', 'js')
  const output =
    '1:26 mixed-quotation-marks: Unexpected `"` closing a quotation opened with `“`, expected a pair of one kind\n'

  test("the README's example runs", async () => {
    writeFileSync(join(folder, 'example.mjs'), example)
    expect(await outputOf('node', ['example.mjs'], {cwd: folder})).toBe(output)
  })

  test("the README's example runs in CommonJS, by import()", async () => {
    const body = example.replace(
      /^import (.*) from (.*)$/m,
      'const $1 = await import($2)'
    )
    const script = `(async () => {\n${body}})()\n`
    writeFileSync(join(folder, 'example.cjs'), script)
    expect(await outputOf('node', ['example.cjs'], {cwd: folder})).toBe(output)
  })

  test('the command is there', async () => {
    writeFileSync(join(folder, 'story.txt'), 'Mira went “home.\n')
    const {code, stdout} = await run('npx', ['newslint', 'story.txt'], {
      cwd: folder
    })
    expect(code).toBe(1)
    expect(stdout).toContain('unbalanced-quotation-mark')
  })
})

describe('beside unified', () => {
  let folder = ''
  const peers =
    'retext retext-english remark remark-cli remark-retext rehype rehype-retext unified vfile-reporter typescript'
  beforeAll(async () => (folder = await freshFolder({}, peers.split(' '))))

  test.each(codeBlocks('docs/retext.md', 'js'))(
    'an example finds something, and its types fit: %s',
    async (example) => {
      writeFileSync(join(folder, 'example.mts'), example)
      const tsc = 'node_modules/.bin/tsc'
      const options =
        '--strict --module nodenext --target es2022 --lib es2023,dom'
      await outputOf(tsc, [...options.split(' '), 'example.mts'], {cwd: folder})
      const {stdout, stderr} = await run('node', ['example.mjs'], {cwd: folder})
      expect(stdout + stderr).toMatch(/\d:\d/)
    }
  )

  test('a .remarkrc.mjs works with remark-cli', async () => {
    const [settings = ''] = codeBlocks('docs/retext.md', 'mjs')
    writeFileSync(join(folder, '.remarkrc.mjs'), settings)
    writeFileSync(join(folder, 'story.md'), '# Ferry\n\nMira went “home.\n')
    const {stderr} = await run('npx', ['remark', 'story.md'], {cwd: folder})
    expect(stderr).toContain('unbalanced-quotation-mark')
  })
})

function isOfEsm(problem: Problem): boolean {
  return (
    !('resolutionKind' in problem) ||
    ['node16-esm', 'bundler'].includes(problem.resolutionKind)
  )
}
