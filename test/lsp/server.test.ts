import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {folderOf, newslint} from '../cli/run-newslint.js'
import {withClient} from './with-client.js'

const faulty = '“The ferry sails at noon," said Mira Karimova.'
const sound = '“The ferry sails at noon,” said Mira Karimova.'
const uri = 'untitled:Untitled-1'
const codes = (found: readonly {readonly code?: unknown}[]) =>
  found.map(({code}) => code)

test('a document is checked when it opens, changes and closes', () =>
  withClient(async (client) => {
    client.open(uri, faulty)
    const mark = {
      start: {line: 0, character: 25},
      end: {line: 0, character: 26}
    }
    const opener = {
      start: {line: 0, character: 0},
      end: {line: 0, character: 1}
    }
    expect(await client.diagnostics(uri, 1)).toEqual([
      {
        range: mark,
        severity: 2,
        source: 'newslint',
        code: 'mixed-quotation-marks',
        codeDescription: {
          href: expect.stringContaining('mixed-quotation-marks') as string
        },
        message: expect.stringContaining('Unexpected `"`') as string,
        relatedInformation: [
          {location: {uri, range: opener}, message: 'opened here'}
        ]
      }
    ])
    client.change(uri, 2, {range: mark, text: '”'})
    expect(await client.diagnostics(uri, 2)).toEqual([])
    client.close(uri)
    await client.until(() => client.published.at(-1)?.version === undefined)
    expect(client.published.at(-1)).toEqual({uri, diagnostics: []})
  }))

test('Markdown and HTML are read as what they are', () =>
  withClient(async (client) => {
    client.open('untitled:a', `<p>${faulty}</p>\n<!-- “Out," -->`, 'html')
    client.open('untitled:b', `${faulty}\n\n    code "x”`, 'markdown')
    for (const name of ['untitled:a', 'untitled:b'])
      expect(codes(await client.diagnostics(name, 1))).toEqual([
        'mixed-quotation-marks'
      ])
  }))

test('a client that pulls is not pushed to', () =>
  withClient(
    async (client) => {
      const ask = (previousResultId?: string) =>
        client.request<{kind: string; resultId: string; items?: unknown[]}>(
          'textDocument/diagnostic',
          {textDocument: {uri}, previousResultId}
        )
      client.open(uri, faulty)
      const first = await ask()
      expect(first).toMatchObject({kind: 'full', items: [{severity: 2}]})
      expect(await ask(first.resultId)).toEqual({
        kind: 'unchanged',
        resultId: first.resultId
      })
      client.change(uri, 2, {text: sound})
      expect(await ask(first.resultId)).toMatchObject({kind: 'full', items: []})
      expect(client.published).toEqual([])
    },
    {textDocument: {diagnostic: {}}}
  ))

test.each([
  // In “🚢é x," the mark stands after 3 + 4 + 2 + 3 bytes.
  ['utf-8', 12],
  ['utf-16', 7],
  ['utf-32', 6]
] as const)('positions in %s', (encoding, character) =>
  withClient(
    async (client) => {
      expect(client.capabilities.positionEncoding).toBe(encoding)
      client.open(uri, '“🚢é x,” said Mira Karimova.')
      const width = encoding === 'utf-8' ? 3 : 1
      const start = {line: 0, character}
      const end = {line: 0, character: character + width}
      client.change(uri, 2, {range: {start, end}, text: '"'})
      const [found] = await client.diagnostics(uri, 2)
      expect(found?.code).toBe('mixed-quotation-marks')
      expect(found?.range.start).toEqual(start)
    },
    {general: {positionEncodings: ['utf-99', encoding, 'utf-16']}}
  )
)

test('settings and ignored files are those of the command line', async () => {
  const folder = folderOf({
    '.newslintrc.json': '{"rules": {"mixed-quotation-marks": "error"}}',
    '.newslintignore': 'left-out.txt\n'
  })
  const file = (name: string) => pathToFileURL(join(folder, name)).href
  await withClient(async (client) => {
    client.open(file('a.txt'), faulty)
    client.open(file('left-out.txt'), faulty)
    expect(await client.diagnostics(file('a.txt'), 1)).toMatchObject([
      {severity: 1}
    ])
    expect(await client.diagnostics(file('left-out.txt'), 1)).toEqual([])
    // Read again when they change, though this client cannot watch files.
    writeFileSync(
      join(folder, '.newslintrc.json'),
      '{"extends": "./desk.json"}'
    )
    writeFileSync(join(folder, 'desk.json'), '{"rules": {}}')
    const shows = (severity: number) =>
      client.until(() => {
        const last = client.published.findLast(({uri}) => uri === file('a.txt'))
        return last?.diagnostics[0]?.severity === severity
      })
    await shows(2)
    writeFileSync(
      join(folder, 'desk.json'),
      '{"rules": {"mixed-quotation-marks": "info"}}'
    )
    await shows(3)
  })
})

test('settings that cannot be used are told where the text is', async () => {
  const folder = folderOf({'.newslintrc.json': '{"rulez": {}}'})
  const file = pathToFileURL(join(folder, 'a.txt')).href
  await withClient(async (client) => {
    client.open(file, faulty)
    const found = await client.diagnostics(file, 1)
    expect(found.map(({severity}) => severity)).toEqual([1])
    expect(found[0]?.message).toContain('unknown key `rulez`')
  })
})

test('the editor sets severities, for documents without a file too', () =>
  withClient(
    async (client) => {
      client.connection.onRequest(
        'workspace/configuration',
        ({items}: {readonly items: readonly unknown[]}) =>
          items.map(() => ({rules: {'mixed-quotation-marks': 'info'}}))
      )
      client.open(uri, faulty)
      await client.until(
        () => client.published.at(-1)?.diagnostics[0]?.severity === 3
      )
    },
    {workspace: {configuration: true}}
  ))

test('findings past the limit are counted', () =>
  withClient(async (client) => {
    client.open(uri, `${faulty}\n\n`.repeat(300))
    const found = await client.diagnostics(uri, 1)
    expect(found.map(({message}) => message)).toContainEqual(
      expect.stringMatching(/more not shown$/)
    )
  }))

test('a document has the findings that the command line prints', async () => {
  const {stdout} = await newslint(['-f', 'json', '-'], {input: faulty})
  const [file] = JSON.parse(stdout) as {messages: {ruleId: string}[]}[]
  await withClient(async (client) => {
    client.open(uri, faulty)
    expect(codes(await client.diagnostics(uri, 1))).toEqual(
      file?.messages.map(({ruleId}) => ruleId)
    )
  })
})
