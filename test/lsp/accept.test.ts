import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {CodeAction} from 'vscode-languageserver-protocol/node'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {folderOf} from '../cli/run-newslint.js'
import {Client} from './client.js'

const text =
  'The harbour opened late on Monday.\n\n“We saw nothing like it before,” Karimova said.\n'

let client: Client
beforeAll(async () => {
  client = await new Client().initialize()
})
afterAll(() => void client.process.kill())

test.each([
  [
    'no settings yet',
    {},
    '.newslintrc.json',
    '"accept": [\n    "Karimova"\n  ]'
  ],
  [
    'JSON without accepted words',
    {'.newslintrc.json': '{\n  "rules": {}\n}\n'},
    '.newslintrc.json',
    '{\n  "accept": ["Karimova"],\n  "rules": {}\n}\n'
  ],
  [
    'JSON on one line',
    {'.newslintrc': '{"accept": ["Brandt"]}'},
    '.newslintrc',
    '{"accept": ["Brandt", "Karimova"]}'
  ],
  [
    'JSON, a word a line',
    {'.newslintrc.json': '{\n  "accept": [\n    "Brandt"\n  ]\n}\n'},
    '.newslintrc.json',
    '{\n  "accept": [\n    "Brandt",\n    "Karimova"\n  ]\n}\n'
  ],
  [
    'empty JSON',
    {'.newslintrc': '{}'},
    '.newslintrc',
    '{"accept": ["Karimova"]}'
  ],
  [
    'YAML with comments',
    {'.newslintrc.yaml': '# ours\naccept:\n  - Brandt # captain\nrules: {}\n'},
    '.newslintrc.yaml',
    '# ours\naccept:\n  - Brandt\n  - "Karimova" # captain\nrules: {}\n'
  ],
  [
    'YAML without accepted words',
    {'.newslintrc.yml': '# ours\nrules: {}\n'},
    '.newslintrc.yml',
    '# ours\naccept:\n  - "Karimova"\nrules: {}\n'
  ],
  [
    'a list of words',
    {'.newslintrc.json': '{"accept": "./names.txt"}', 'names.txt': 'Brandt'},
    'names.txt',
    'Brandt\nKarimova\n'
  ],
  [
    'package.json',
    {'package.json': '{"name": "desk", "newslint": {"rules": {}}}\n'},
    'package.json',
    '{"name": "desk", "newslint": {"accept": ["Karimova"], "rules": {}}}\n'
  ]
])('a name is accepted: %s', async (_, files, changed, content) => {
  const folder = folderOf(files)
  const uri = pathToFileURL(join(folder, 'a.txt')).href
  client.open(uri, text)
  const [found] = await client.diagnostics(uri, 1)
  expect(found?.code).toBe('unintroduced-name')
  const actions = await client.request<readonly CodeAction[]>(
    'textDocument/codeAction',
    {textDocument: {uri}, range: found?.range, context: {diagnostics: []}}
  )
  const accept = actions.find(({title}) => title === 'Accept `Karimova`')
  await client.request('workspace/executeCommand', {
    command: accept?.command?.command,
    arguments: accept?.command?.arguments
  })
  expect(readFileSync(join(folder, changed), 'utf8')).toContain(content)
  await client.until(
    () =>
      client.published.findLast((one) => one.uri === uri)?.diagnostics
        .length === 0
  )
})

test('what cannot be written is told', async () => {
  client.open('untitled:loose', text)
  await client.request('workspace/executeCommand', {
    command: 'newslint.accept',
    arguments: ['untitled:loose', 'Karimova']
  })
  expect(client.told.at(-1)).toContain('save the document first')
})
