import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {beforeAll, describe, expect, inject} from 'vitest'
import {codeBlocks} from './code-blocks.js'
import {gitFolder} from './git-folder.js'
import {outputOf, run} from './run.js'
import {testWithRegistry} from './tool.js'

const test = await testWithRegistry()
const page = 'docs/commits.md'
const [, lintStaged = '', lefthook = ''] = codeBlocks(page, 'sh')
const sound = 'Mira Karimova went home.\n'
const padded = '“ We ran,” Mira Karimova said.\n'
const mended = '“We ran,” Mira Karimova said.\n'

describe.each([
  {
    tool: 'lint-staged and husky',
    fixes: true,
    commands: lintStaged,
    settings: {'.lintstagedrc.json': codeBlocks(page, 'json')[0] ?? ''}
  },
  {
    tool: 'lefthook',
    fixes: false,
    commands: lefthook,
    settings: {'lefthook.yml': codeBlocks(page, 'yaml')[1] ?? ''}
  }
])('$tool', ({fixes, commands, settings}) => {
  let cwd = ''
  beforeAll(async () => {
    cwd = await gitFolder({
      'package.json': '{"private": true}',
      '.gitignore': 'node_modules\n',
      'notes.txt': 'Mira Karimova went “home.\n',
      ...settings
    })
    // The package as it is now stands for the published one.
    const set = commands.replace(' newslint ', ` '${inject('tarball')}' `)
    await outputOf('bash', ['-e', '-c', set], {cwd})
    // husky comes with a hook that runs the tests, which there are none of.
    await outputOf('git', ['add', '.'], {cwd})
    await outputOf('git', ['commit', '--quiet', '-m', 'Set up'], {cwd})
  })

  const commit = async (name: string, text: string) => {
    const path = join(cwd, 'articles', name)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
    await outputOf('git', ['add', '.'], {cwd})
    const {code, stdout, stderr} = await run('git', ['commit', '-m', 'A'], {
      cwd
    })
    return {code, output: stdout + stderr, after: readFileSync(path, 'utf8')}
  }

  test('a fault stops the commit, a sound article passes', async () => {
    for (const name of ['story.txt', 'sport/final.md']) {
      const {code, output} = await commit(name, 'Mira went “home.\n')
      expect(code).toBe(1)
      expect(output).toContain('unbalanced-quotation-mark')
      expect(output).not.toContain('notes.txt')
      expect(await commit(name, sound)).toMatchObject({code: 0, after: sound})
    }
  })

  test('a fault that --fix mends is committed mended, elsewhere it stops', async () => {
    const {code, after} = await commit('fixed.txt', padded)
    expect({code, after}).toEqual(
      fixes ? {code: 0, after: mended} : {code: 1, after: padded}
    )
    const inCommit = ['show', 'HEAD:articles/fixed.txt']
    const {stdout} = await run('git', inCommit, {cwd})
    expect(stdout).toBe(fixes ? mended : '')
  })
})
