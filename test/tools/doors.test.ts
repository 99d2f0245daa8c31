import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {VFile} from 'vfile'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {Client} from '../lsp/client.js'
import {formatOfPath} from '../../src/read/format-of-path.js'
import {messageRecord, severityOf} from '../../src/report/record.js'
import type {NewslintMessage} from '../../src/rule/message.js'
import {chromiumTest, startChromium} from './chromium.js'
import {byPath, findingsByCli, type FoundFile} from './findings.js'
import {serveFolder} from './serve-folder.js'

type Api = typeof import('../../src/index.js')

// textlint.test.ts and spark.test.ts hold these two doors to the same.
describe('every door finds in the seeds what the command line finds', () => {
  const seeds = readdirSync('seeds').map((name) => join('seeds', name))
  let expected: readonly FoundFile[] = []
  beforeAll(async () => (expected = await findingsByCli(seeds)))

  test('the API', async () => {
    const {newslint} = (await import('../../dist/index.js' as string)) as Api
    const found = await Promise.all(
      seeds.map(async (path) => {
        const file = await newslint(
          new VFile({path, value: readFileSync(path, 'utf8')}),
          {format: formatOfPath(path) ?? 'text'}
        )
        return {path, findings: file.messages.map(findingOf)}
      })
    )
    expect(byPath(found)).toEqual(byPath(expected))
  })

  test('the language server', async () => {
    const client = await new Client().initialize()
    const found: FoundFile[] = []
    for (const path of seeds) {
      const text = readFileSync(path, 'utf8')
      const uri = pathToFileURL(path).href
      const document = TextDocument.create(uri, 'plaintext', 1, text)
      client.open(uri, text, languages[formatOfPath(path) ?? 'text'])
      const diagnostics = await client.diagnostics(uri, 1)
      found.push({
        path,
        findings: diagnostics.map(({code, message, severity, range}) => ({
          ruleId: String(code),
          reason: String(message),
          severity: ['', 'error', 'warning', 'info'][severity ?? 0] ?? '',
          start: document.offsetAt(range.start),
          end: document.offsetAt(range.end)
        }))
      })
    }
    client.process.kill()
    expect(byPath(found)).toEqual(byPath(expected))
  })

  describe('the browser', () => {
    let site = {url: '', close: () => {}}
    beforeAll(async () => (site = {...site, ...(await serveFolder('.'))}))
    afterAll(() => site.close())

    chromiumTest('newslint/browser in Chromium', async () => {
      const browser = await startChromium()
      const page = await browser?.newPage()
      await page?.goto(`${site.url}docs/playground/playground.css`)
      const found: FoundFile[] = []
      for (const path of seeds) {
        const question = {
          text: readFileSync(path, 'utf8'),
          format: formatOfPath(path)
        }
        const answer: unknown = await page?.evaluate(
          `import('/dist/browser.js')
            .then(({newslint}) => newslint(${JSON.stringify(question.text)}, ${JSON.stringify({format: question.format})}))
            .then(({messages}) => messages.map(({ruleId, reason, newslint, place}) => ({
              ruleId, reason, severity: newslint.severity,
              start: place.start.offset, end: place.end.offset
            })))`
        )
        found.push({path, findings: answer as FoundFile['findings']})
      }
      await browser?.close()
      expect(byPath(found)).toEqual(byPath(expected))
    })
  })
})

const languages = {
  text: 'plaintext',
  markdown: 'markdown',
  html: 'html'
} as const

function findingOf(message: NewslintMessage) {
  const {ruleId = '', reason, start = 0, end = 0} = messageRecord(message)
  return {ruleId, reason, severity: severityOf(message), start, end}
}
