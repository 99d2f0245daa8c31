import {spawn} from 'node:child_process'
import {expect, test} from 'vitest'
import {Client} from './client.js'
import {withClient} from './with-client.js'

const faulty = '“The ferry sails at noon," said Mira Karimova.'
const uri = 'untitled:Untitled-1'

test('what is no message is passed over', () =>
  withClient(async (client) => {
    client.write('nonsense\r\n\r\n')
    client.write('Content-Length: 7\r\n\r\n{"a": [')
    client.write('Content-Length: -1\r\n\r\n')
    client.write(`Content-Length: ${20 << 20}\r\n\r\n`)
    for (let part = 0; part < 20; part++)
      client.write(Buffer.alloc(1 << 20, 65))
    await client.until(() => client.told.length >= 4)
    expect(client.told.map((line) => line.replaceAll(/\d{8}/g, 'N'))).toEqual([
      'newslint: passed over a message without a Content-Length',
      'newslint: passed over a message that is not JSON',
      'newslint: passed over a message without a Content-Length',
      'newslint: passed over a message of N bytes; limit N'
    ])
    client.open(uri, faulty)
    expect(await client.diagnostics(uri, 1)).toHaveLength(1)
  }))

test('changes that cannot be made leave the text whole', () =>
  withClient(async (client) => {
    client.change('untitled:unknown', 1, {text: 'x'})
    client.close('untitled:unknown')
    client.notify('textDocument/didChange', {})
    client.open(uri, 'Fine.', 'plaintext', 5)
    client.change(uri, 4, {text: 'An old version.'})
    const far = {line: 9e9, character: 9e9}
    client.change(uri, 6, {
      range: {start: far, end: far},
      text: `\n\n${faulty}`
    })
    const mark = {line: 2, character: 25}
    const end = {line: 2, character: 26}
    expect(await client.diagnostics(uri, 6)).toMatchObject([
      {range: {start: mark, end}}
    ])
    // Both ends the wrong way round.
    client.change(uri, 7, {range: {start: end, end: mark}, text: '”'})
    expect(await client.diagnostics(uri, 7)).toEqual([])
    expect(client.published.map(({version}) => version)).not.toContain(4)
  }))

// A busy machine may read the two messages apart, and publish in between.
test('a document that closes at once keeps nothing', () =>
  withClient(async (client) => {
    client.open('untitled:gone', faulty)
    client.close('untitled:gone')
    client.open(uri, faulty)
    await client.diagnostics(uri, 1)
    const last = client.published.findLast(({uri}) => uri === 'untitled:gone')
    expect(last?.diagnostics ?? []).toEqual([])
  }))

test('the server ends when it is told to', async () => {
  const client = await new Client().initialize()
  expect(await client.stop()).toBe(0)
})

test('the server goes when its client is gone', async () => {
  const client = await new Client().initialize()
  const exit = client.exit()
  client.process.stdin?.end()
  expect(await exit).toBe(1)
})

test('the server goes when its client dies and leaves the pipe open', async () => {
  const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e4)'])
  const client = await new Client().initialize({}, {processId: editor.pid})
  const exit = client.exit()
  const before = performance.now()
  editor.kill()
  expect(await exit).toBe(1)
  expect(performance.now() - before).toBeLessThan(3000)
})
