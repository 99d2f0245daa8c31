import type {
  CodeAction,
  Hover,
  TextEdit,
  WorkspaceEdit
} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {expect, test} from 'vitest'
import type {Client} from './client.js'
import {withClient} from './with-client.js'

const faulty = '“The ferry sails at noon," said Mira Karimova.'
const sound = '“The ferry sails at noon,” said Mira Karimova.'
const uri = 'untitled:Untitled-1'

test('a quick fix corrects the mark, all of a rule, or all there is', () =>
  withClient(async (client) => {
    const text = `${faulty}\n\n${faulty}`
    client.open(uri, text)
    const actions = await actionsAt(client, 2, 25)
    expect(actions.map(({title, isPreferred}) => [title, isPreferred])).toEqual(
      [
        ['Replace `"` with `”`', true],
        ['Fix all 2 of mixed-quotation-marks', undefined],
        ['Disable mixed-quotation-marks for this line', undefined],
        ['Disable mixed-quotation-marks in this file', undefined]
      ]
    )
    expect(applied(text, actions[0])).toBe(`${faulty}\n\n${sound}`)
    expect(applied(text, actions[1])).toBe(`${sound}\n\n${sound}`)
    const [fixAll] = await actionsAt(client, 0, 0, ['source.fixAll'])
    expect(fixAll?.kind).toBe('source.fixAll.newslint')
    expect(applied(text, fixAll)).toBe(`${sound}\n\n${sound}`)
    expect(await actionsAt(client, 0, 0, ['refactor'])).toEqual([])
  }))

test('the edit of all fixes comes when it is chosen', () =>
  withClient(
    async (client) => {
      client.open(uri, faulty)
      const [action] = await actionsAt(client, 0, 0, ['source.fixAll'])
      expect(action?.edit).toBeUndefined()
      const whole = await client.request<CodeAction>(
        'codeAction/resolve',
        action
      )
      expect(whole.edit?.documentChanges).toEqual([
        {
          textDocument: {uri, version: 1},
          edits: [
            {
              range: {
                start: {line: 0, character: 25},
                end: {line: 0, character: 26}
              },
              newText: '”'
            }
          ]
        }
      ])
      client.change(uri, 2, {text: `${faulty} `})
      await expect(
        client.request('codeAction/resolve', action)
      ).rejects.toThrow('document changed')
    },
    {
      textDocument: {codeAction: {resolveSupport: {properties: ['edit']}}},
      workspace: {workspaceEdit: {documentChanges: true}}
    }
  ))

test.each([
  ['plaintext', `A headline\n\n  ${faulty}\r\n`, 2],
  ['markdown', `---\ntitle: x\n---\n# A headline\n\n- ${faulty}\n`, 5],
  ['html', `<!DOCTYPE html>\n<h1>A headline</h1>\n<p>${faulty}</p>\n`, 2]
] as const)('a comment disables a rule in %s', (language, text, line) =>
  withClient(async (client) => {
    client.open(uri, text, language)
    const [found] = await client.diagnostics(uri, 1)
    expect(found?.range.start.line).toBe(line)
    const actions = await actionsAt(
      client,
      line,
      found?.range.start.character ?? 0
    )
    const disables = actions.filter(({title}) => title.startsWith('Disable'))
    expect(disables).toHaveLength(2)
    for (const [index, action] of disables.entries()) {
      client.change(uri, 2 + index, {text: applied(text, action)})
      expect(await client.diagnostics(uri, 2 + index)).toEqual([])
    }
  })
)

test('hover explains with evidence, reason, example and page', () =>
  withClient(
    async (client) => {
      client.open(uri, faulty)
      const hover = await client.request<Hover>('textDocument/hover', {
        textDocument: {uri},
        position: {line: 0, character: 25}
      })
      const {value} = hover.contents as {value: string}
      expect(value).toMatch(/^Unexpected `"` closing/)
      expect(value).toContain('- opened here')
      expect(value).toMatch(/- not: `[^]*- but: `/)
      expect(value).toMatch(/\[mixed-quotation-marks\]\(https:.*\)$/)
      expect(
        await client.request('textDocument/hover', {
          textDocument: {uri},
          position: {line: 0, character: 3}
        })
      ).toBeNull()
    },
    {textDocument: {hover: {contentFormat: ['markdown']}}}
  ))

test('the outline has people and quotes, inspection what was seen', () =>
  withClient(async (client) => {
    client.open(uri, sound)
    const textDocument = {uri}
    const symbols = await client.request<{name: string; detail: string}[]>(
      'textDocument/documentSymbol',
      {textDocument}
    )
    expect(symbols.map(({name, detail}) => [name, detail])).toEqual([
      ['Mira Karimova', '1 ×'],
      ['“The ferry sails at noon,”', 'Mira Karimova']
    ])
    const seen = await client.request<{text: string}>('newslint/inspect', {
      textDocument
    })
    expect(seen).toMatchObject({
      paragraphs: [{range: {start: {line: 0, character: 0}}, fit: null}],
      quotes: [{speaker: {text: 'Mira Karimova'}}]
    })
    expect(seen.text).toContain('Who says what')
    expect(
      await client.request('workspace/executeCommand', {
        command: 'newslint.inspect',
        arguments: [uri]
      })
    ).toEqual(seen)
  }))

async function actionsAt(
  client: Client,
  line: number,
  character: number,
  only?: readonly string[]
): Promise<readonly CodeAction[]> {
  const at = {line, character}
  return client.request('textDocument/codeAction', {
    textDocument: {uri},
    range: {start: at, end: at},
    context: {diagnostics: [], ...(only && {only})}
  })
}

function applied(text: string, action: CodeAction | undefined): string {
  const edit: WorkspaceEdit | undefined = action?.edit
  const edits: readonly TextEdit[] = edit?.changes?.[uri] ?? []
  const document = TextDocument.create(uri, 'plaintext', 1, text)
  return TextDocument.applyEdits(document, [...edits])
}
