import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname} from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver-protocol/node'

const require = createRequire(import.meta.url)
const {selectorFor, serverAt, statusText} = require('../dist/server.js')
const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
const {properties} = manifest.contributes.configuration

const {module, args} = serverAt(folder)
const server = spawn(process.execPath, [module, ...args, '--stdio'])
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin)
)
const settings = {
  rules: {
    ...properties['newslint.rules'].default,
    'mixed-quotation-marks': 'error'
  },
  preset: properties['newslint.preset'].default
}
connection.onRequest('workspace/configuration', ({items}) =>
  items.map(({section}) => (section === 'newslint' ? settings : null))
)
connection.onRequest('client/registerCapability', () => null)
connection.listen()
after(() => server.kill())

/** What VS Code says of itself, as far as the server asks. */
const capabilities = {
  workspace: {configuration: true, workspaceFolders: true},
  textDocument: {
    diagnostic: {dynamicRegistration: true},
    codeAction: {resolveSupport: {properties: ['edit']}}
  }
}
const [, , , untitled] = selectorFor(properties['newslint.languages'].default)
const textDocument = {uri: 'untitled:Untitled-1'}

test('the server in the extension starts and offers what is used', async () => {
  const answer = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities
  })
  assert.equal(answer.serverInfo.version, manifest.version)
  assert.ok(answer.capabilities.diagnosticProvider)
  assert.ok(answer.capabilities.hoverProvider)
  await connection.sendNotification('initialized', {})
})

test('an unsaved document is checked with the settings of the editor', async () => {
  assert.equal(untitled.scheme, 'untitled')
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {
      ...textDocument,
      languageId: untitled.language,
      version: 1,
      text: '“The ferry sails at noon," said Mira Karimova.'
    }
  })
  const report = await connection.sendRequest('textDocument/diagnostic', {
    textDocument
  })
  assert.deepEqual(
    report.items.map(({code, severity}) => [code, severity]),
    [['mixed-quotation-marks', 1]]
  )
})

test('inspection gives the text that the command shows', async () => {
  const seen = await connection.sendRequest('newslint/inspect', {textDocument})
  assert.match(seen.text, /Mira Karimova/)
})

test('the status item counts', () => {
  assert.equal(statusText(0), '$(check) newslint')
  assert.equal(statusText(3), '$(warning) newslint 3')
})
