import fc from 'fast-check'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {CodeAction} from 'vscode-languageserver-protocol/node'
import {Client} from './client.js'
import {asFindings, startOracle} from './oracle.js'

/** Messages in all; `npm run test:lsp` sends 10,000. */
const total = Number(process.env['NEWSLINT_LSP_MESSAGES'] ?? 300)
const each = 30

const formats = {plaintext: 'text', markdown: 'markdown', html: 'html'} as const
const languages = ['plaintext', 'markdown', 'html'] as const

const oracle = startOracle()
let client: Client
beforeAll(async () => {
  client = await new Client().initialize()
})
afterAll(() => {
  oracle.stop()
  client.process.kill()
})

const passage = fc.constantFrom(
  '“The ferry sails at noon," said Mira Karimova.',
  '"We are ready,” she said. ',
  'Mira Karimova, 41, keeps the harbour of Ostrava-on-Sea.',
  "''It is late,'' said Jonas Brandt.",
  '“Nobody asked us.',
  '”',
  '"',
  '\n\n',
  '\r\n',
  '\r',
  '🚢 é…',
  '# Ferry to sail at noon\n\n',
  '- ',
  '<p>',
  '</p>',
  '&ldquo;',
  '<!-- newslint-disable-next-line mixed-quotation-marks -->\n',
  'x'
)
const text = fc.array(passage, {maxLength: 12}).map((parts) => parts.join(''))
const name = fc.constantFrom('a', 'b')
const place = fc.record({
  line: fc.oneof(fc.nat(8), fc.constantFrom(-1, 1e9)),
  character: fc.oneof(fc.nat(60), fc.constantFrom(-1, 1e9))
})
const change = fc.oneof(
  fc.record({text}),
  fc.record({range: fc.record({start: place, end: place}), text: passage})
)
const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('open' as const),
      name,
      text,
      language: fc.constantFrom(...languages)
    })
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      name,
      changes: fc.array(change, {minLength: 1, maxLength: 3})
    })
  },
  {weight: 1, arbitrary: fc.record({do: fc.constant('close' as const), name})},
  {weight: 1, arbitrary: fc.record({do: fc.constant('fix' as const), name})}
)

/** How an editor sees its open documents. */
type Model = Map<string, {uri: string; document: TextDocument}>
let opened = 0

test(
  'whatever an editor does, it sees what the command line says',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, {maxLength: each}), async (steps) => {
        const model: Model = new Map()
        for (const one of steps) await take(one, model)
        for (const {uri, document} of model.values()) {
          const shown = await client.diagnostics(uri, document.version)
          const text = document.getText()
          const language = document.languageId as keyof typeof formats
          expect(asFindings(text, shown)).toEqual(
            await oracle.findingsOf(text, formats[language])
          )
          const versions = client.published
            .filter((one) => one.uri === uri)
            .map(({version = 0}) => version)
          expect(versions).toEqual(versions.toSorted((a, b) => a - b))
          client.close(uri)
        }
        client.published.length = 0
      }),
      {numRuns: Math.ceil(total / (each / 2)), endOnFailure: true}
    )
  },
  total * 500
)

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

async function take(step: Step, model: Model): Promise<void> {
  const known = model.get(step.name)
  if (step.do === 'open' && !known) {
    const {name, text, language} = step
    const uri = `untitled:${name}-${++opened}`
    model.set(name, {
      uri,
      document: TextDocument.create(uri, language, 1, text)
    })
    client.open(uri, text, language)
  } else if (step.do === 'change') {
    const {uri, document} = known ?? {uri: 'untitled:unknown'}
    const version = (document?.version ?? 0) + 1
    client.change(uri, version, ...step.changes)
    if (document) makeChanges(document, step.changes, version)
  } else if (step.do === 'close') {
    client.close(known?.uri ?? 'untitled:unknown')
    model.delete(step.name)
  } else if (step.do === 'fix' && known) await fixAll(known)
}

/** The changes, with places outside the text taken to its ends. */
function makeChanges(
  document: TextDocument,
  changes: Extract<Step, {do: 'change'}>['changes'],
  version: number
): void {
  for (const change of changes) {
    let whole: string = change.text
    if ('range' in change) {
      const text = document.getText()
      const [start = 0, end = 0] = [change.range.start, change.range.end]
        .map((place) => document.offsetAt(place))
        .toSorted((a, b) => a - b)
      whole = text.slice(0, start) + change.text + text.slice(end)
    }
    TextDocument.update(document, [{text: whole}], version)
  }
}

async function fixAll({uri, document}: {uri: string; document: TextDocument}) {
  const start = {line: 0, character: 0}
  const [action] = await client.request<readonly CodeAction[]>(
    'textDocument/codeAction',
    {
      textDocument: {uri},
      range: {start, end: start},
      context: {diagnostics: [], only: ['source.fixAll']}
    }
  )
  const edits = action?.edit?.changes?.[uri]
  if (!edits) return
  const text = TextDocument.applyEdits(document, edits)
  const version = document.version + 1
  client.change(uri, version, {text})
  TextDocument.update(document, [{text}], version)
}
