// How soon an editor hears of an edit, without the wait for a pause in typing:
//   npm run bench:lsp [-- EDITS]
import {readFileSync} from 'node:fs'
import {loadavg} from 'node:os'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {quiet} from '../src/lsp/publisher.js'
import {Client} from '../test/lsp/client.js'
import {asFindings, startOracle} from '../test/lsp/oracle.js'
import {loadArticles} from './articles.js'

const edits = Number(process.argv[2] ?? 10_000)
const articles = loadArticles(400)

/** Edits of each size that are counted, after as many that are not. */
const counted = 150

await first()
for (const [size, target] of [
  [3_000, 10],
  [10_000, 20],
  [100_000, 80]
] as const)
  await latency(size, target)
await burst()
await memory()
const [load = 0] = loadavg()
console.log(`load of the machine in the last minute: ${load.toFixed(1)}`)

async function first() {
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    const client = await new Client().initialize()
    client.open('untitled:1', textOf(3_000))
    await client.diagnostics('untitled:1', 1)
    times.push(performance.now() - start)
    client.process.kill()
  }
  print('start → first diagnostics, median', at(times, 0.5), '≤ 700 ms')
}

/** Each edit is followed by a request; the answer is to the text as edited. */
async function latency(size: number, target: number) {
  const client = await new Client().initialize({textDocument: {diagnostic: {}}})
  const typist = openIn(client, textOf(size))
  const times: number[] = []
  let spent = 0
  for (let count = -counted; count < counted; count++) {
    if (count === 0) spent = cpuOf(client)
    const start = performance.now()
    typist.type()
    await client.request('textDocument/diagnostic', {
      textDocument: {uri: typist.uri}
    })
    if (count >= 0) times.push(performance.now() - start)
  }
  const cpu = (cpuOf(client) - spent) / counted
  client.process.kill()
  const kilobytes = `${size / 1000} kB`
  print(
    `edit → diagnostics, ${kilobytes}, p95`,
    at(times, 0.95),
    `≤ ${target} ms`
  )
  print(`edit → diagnostics, ${kilobytes}, median`, at(times, 0.5))
  print(`CPU of the server an edit, ${kilobytes}`, `${cpu.toFixed(1)} ms`)
}

async function burst() {
  const client = await new Client().initialize()
  const typist = openIn(client, textOf(10_000))
  await client.diagnostics(typist.uri, 1)
  client.published.length = 0
  for (let count = 0; count < 1000; count++) typist.type()
  const start = performance.now()
  const shown = await client.diagnostics(typist.uri, typist.document.version)
  const time = performance.now() - start - quiet
  print('last of 1,000 rapid edits → diagnostics', ms(time), '≤ 300 ms')
  print('  checks published', String(client.published.length), '≤ 20')
  const oracle = startOracle()
  const text = typist.document.getText()
  const expected = await oracle.findingsOf(text, 'text')
  oracle.stop()
  client.process.kill()
  const isSame =
    JSON.stringify(asFindings(text, shown)) === JSON.stringify(expected)
  print('  the same as the command line says', isSame ? 'yes' : 'NO', 'yes')
}

async function memory() {
  const client = await new Client().initialize({textDocument: {diagnostic: {}}})
  const typist = openIn(client, textOf(3_000))
  const sizes: number[] = []
  for (let count = 1; count <= edits; count++) {
    typist.type()
    await client.request('textDocument/diagnostic', {
      textDocument: {uri: typist.uri}
    })
    if (count % Math.ceil(edits / 10) === 0) sizes.push(memoryOf(client))
  }
  client.process.kill()
  const [, second = 0] = sizes
  const last = sizes.at(-1) ?? 0
  print(
    `memory after ${edits / 5} and ${edits} edits`,
    `${second.toFixed(0)} and ${last.toFixed(0)} MiB`,
    'flat'
  )
}

/** Someone who writes here and there, and takes it back. */
function openIn(client: Client, text: string) {
  const uri = 'untitled:1'
  const document = TextDocument.create(uri, 'plaintext', 1, text)
  client.open(uri, text)
  let count = 0
  return {
    uri,
    document,
    type() {
      count++
      const offset = (Math.ceil(count / 2) * 7919) % text.length
      const start = document.positionAt(offset)
      const end = count % 2 ? start : document.positionAt(offset + 1)
      const change = {range: {start, end}, text: count % 2 ? 'x' : ''}
      const version = document.version + 1
      client.change(uri, version, change)
      TextDocument.update(document, [change], version)
    }
  }
}

/** Articles one after another, cut at `size` characters. */
function textOf(size: number): string {
  let text = ''
  for (const article of articles) {
    if (text.length >= size) break
    text += `${article}\n\n`
  }
  return text.slice(0, size)
}

/** CPU in milliseconds that the server has used; of Linux only. */
function cpuOf({process: {pid}}: Client): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]
  const [user = 0, system = 0] = (fields?.split(' ') ?? [])
    .slice(11, 13)
    .map(Number)
  return (user + system) * 10
}

/** Memory in MiB that the server has in use; of Linux only. */
function memoryOf({process: {pid}}: Client): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

function at(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)} ms`
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`
}

function print(what: string, measured: string, target = '') {
  console.log(`${what.padEnd(46)} ${measured.padEnd(18)} ${target}`)
}
