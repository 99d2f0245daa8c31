import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect} from 'vitest'
import {codeBlocks} from './code-blocks.js'
import {freshFolder} from './fresh-folder.js'
import {outputOf} from './run.js'
import {testWithCommand, testWithRegistry} from './tool.js'

const testAtRegistry = await testWithRegistry()
const testInParallel = await testWithCommand('GNU parallel', 'parallel')

const sound = 'Ferry sails\n\nThe ferry sails at noon, said Mira Karimova.\n'
const faulty = 'Ferry sails\n\nMira Karimova went “home.\n'

describe('the service for a CMS', () => {
  let server: ReturnType<typeof spawn> | undefined
  afterAll(() => server?.kill())

  testAtRegistry(
    'answers with what it finds, and goes on after nonsense',
    async () => {
      const [example = ''] = codeBlocks('docs/cms.md', 'js')
      const folder = await freshFolder({
        // Any free port, told on the standard output.
        'service.mjs': example.replace(
          '.listen(8080,',
          '.on("listening", function () { console.log(this.address().port) }).listen(0,'
        )
      })
      server = spawn('node', ['service.mjs'], {cwd: folder})
      const [port] = (await once(server.stdout ?? server, 'data')) as [Buffer]
      const ask = async (body?: string) => {
        const response = await fetch(
          `http://127.0.0.1:${String(port).trim()}`,
          {
            method: body === undefined ? 'GET' : 'POST',
            ...(body !== undefined && {body})
          }
        )
        return {
          status: response.status,
          answer: (await response.json()) as unknown
        }
      }
      expect(await ask()).toMatchObject({status: 405})
      expect(await ask('{"text": 1')).toMatchObject({status: 400})
      expect(await ask('{}')).toMatchObject({status: 400})
      expect(
        await ask(JSON.stringify({text: 'a'.repeat(2 ** 21)}))
      ).toMatchObject({status: 413})
      expect(
        await ask(JSON.stringify({text: `<p>${faulty}</p>`, format: 'html'}))
      ).toMatchObject({
        status: 200,
        answer: {
          messages: [
            {severity: 'error', ruleId: 'unbalanced-quotation-mark', line: 3}
          ]
        }
      })
    }
  )
})

describe('the recipes for many articles', () => {
  const [, parallel = '', clean = ''] = codeBlocks('docs/scale.md', 'sh')
  let folder = ''
  beforeAll(async () => (folder = await freshFolder({})))
  const sh = (script: string) =>
    outputOf('bash', ['-e', '-c', script], {
      cwd: folder,
      env: {
        PATH: `${join(folder, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`
      }
    })

  testInParallel('GNU parallel keeps every record, in order', async () => {
    const records = Array.from({length: 500}, (_, id) =>
      JSON.stringify({id, text: id % 100 ? sound : faulty})
    )
    writeFileSync(join(folder, 'articles.jsonl'), records.join('\n') + '\n')
    await sh(parallel.replace('64M', '20k'))
    const found = readFileSync(join(folder, 'found.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {id: number; messages: unknown[]})
    expect(found.map(({id}) => id)).toEqual(records.map((_, id) => id))
    expect(
      found.filter(({messages}) => messages.length > 0).map(({id}) => id)
    ).toEqual([0, 100, 200, 300, 400])
  })

  testAtRegistry(
    'a web corpus in the shape of C4 loses its faulty pages',
    async () => {
      const pages = [sound, faulty, sound.replace('noon', 'one\ttwo')].map(
        (text, index) =>
          JSON.stringify({
            text,
            timestamp: '2026-01-05T12:00:00Z',
            url: `https://example.org/${index}`
          })
      )
      const packed = gzipSync(pages.join('\n') + '\n')
      writeFileSync(join(folder, 'c4.json.gz'), packed)
      await sh(clean)
      expect(readFileSync(join(folder, 'clean.json'), 'utf8')).toBe(
        `${pages[0]}\n${pages[2]}\n`
      )
    }
  )
})
