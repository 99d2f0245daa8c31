import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {codeBlocks} from './code-blocks.js'
import {freshFolder} from './fresh-folder.js'
import {outputOf} from './run.js'
import {testWithRegistry} from './tool.js'

const test = await testWithRegistry()
const [example = ''] = codeBlocks('docs/browser.md', 'js')

test.each([
  {packages: ['vite@8'], command: ['vite', 'build']},
  {
    packages: ['webpack@5', 'webpack-cli'],
    command: ['webpack', './main.js', '--mode=production', '--output-path=dist']
  }
])('$packages.0 takes the data along', async ({packages, command}) => {
  const folder = await freshFolder(
    {
      'package.json': '{"private": true, "type": "module"}',
      'index.html': '<script type="module" src="./main.js"></script>',
      'main.js': `${example}document.title = file.messages.length\n`
    },
    packages
  )
  await outputOf('npx', command, {cwd: folder})
  const built = readdirSync(join(folder, 'dist'), {recursive: true})
    .map((name) => join(folder, 'dist', String(name)))
    .filter((path) => /\.(?:txt|bin)$/.test(path))
  for (const name of [
    'names.txt',
    'spellings.txt',
    'two-openers.txt',
    'topics.bin'
  ])
    expect(
      built.some((path) =>
        readFileSync(path).equals(readFileSync(join('data', name)))
      )
    ).toBe(true)
})
