// CPU of the command line by ratio, to bench/results.md: npm run bench
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {loadArticles} from './articles.js'
import {costOf, ratioOf} from './cost.js'

const newslint = 'node dist/cli.cjs'
const lifted = '--limit maxFileSize=20MiB --limit maxTime=600'
const folder = mkdtempSync(join(tmpdir(), 'newslint-bench-'))
const rows: string[] = []

const short = write(
  'short.txt',
  'Harbour opens\n\n“We ran,” Mira Karimova said.\n'
)
const [article = ''] = loadArticles(1)
const long = write('long.txt', article)
const few = writeArticles('200', 200)
const many = writeArticles('2000', 2000)

add(
  'start-up, article under six paragraphs ÷ `node -e 0`',
  startUp(short),
  '2.0'
)
add(
  'start-up, sample article of 2 kB with all data loaded ÷ `node -e 0`',
  startUp('seeds/15-hospital-records.txt'),
  '2.6'
)
add(
  `start-up, article of ${(article.length / 1000).toFixed(1)} kB ÷ \`node -e 0\``,
  startUp(long),
  '2.6'
)

const parse = ratioOf(
  `${newslint} ${many}`,
  `node bench/peers/retext-english.mjs ${many}`,
  3
)
add('2,000 articles ÷ stock retext-english parse', times(parse), '3.0')
const parseFew = ratioOf(
  `${newslint} ${few}`,
  `node bench/peers/retext-english.mjs ${few}`,
  5
)
add('200 articles ÷ stock retext-english parse', times(parseFew), '3.0')
const peer = ratioOf(
  `${newslint} ${few}`,
  `node bench/peers/write-good.mjs ${few}`,
  3
)
add('200 articles ÷ write-good', times(peer), '1.0')
add('CPU(2,000 articles) ÷ CPU(200)', (parse.a / parseFew.a).toFixed(1), '10')

let before: number | undefined
for (const size of [100_000, 1_000_000, 10_000_000]) {
  const path = write(`${size}.txt`, textOf(size))
  const {cpu, memory} = costOf(`${lifted} ${path}`)
  const growth = before === undefined ? '' : `, × ${(cpu / before).toFixed(1)}`
  before = cpu
  const target = size === 10_000_000 ? '10 s, 512 MiB' : ''
  add(
    `one file of ${size / 1000} kB`,
    `${(cpu / 1000).toFixed(2)} s${growth}, ${memory.toFixed(0)} MiB`,
    target
  )
}

const records = write('records.jsonl', recordsOf(20_000))
const stream = costOf(`--jsonl < ${records}`)
add(
  '20,000 articles by --jsonl, memory',
  `${stream.memory.toFixed(0)} MiB`,
  '130 MiB'
)
const perArticle = stream.cpu / 20_000
const kilobytes = loadArticles(2000).join('').length / 2000 / 1000
add(
  'an article of 3 kB by --jsonl',
  `${((perArticle / kilobytes) * 3).toFixed(2)} ms`,
  '2.5 ms'
)

rmSync(folder, {recursive: true})
const table = `# Speed

CPU (user and system), both sides of a ratio run in turns on one machine: Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}.
Made by \`npm run bench\`.

| what | measured | target at most |
|---|---|---|
${rows.join('\n')}
`
writeFileSync('bench/results.md', table)
console.log(table)

function add(what: string, measured: string, target: string) {
  rows.push(`| ${what} | ${measured} | ${target} |`)
  console.log(`${what}: ${measured}`)
}

function startUp(path: string) {
  return times(ratioOf(`${newslint} ${path}`, 'node -e 0', 25))
}

function times({a, b, ratio}: ReturnType<typeof ratioOf>) {
  return `${ratio.toFixed(2)}× (${a.toFixed(0)} ms ÷ ${b.toFixed(0)} ms)`
}

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function writeArticles(name: string, count: number): string {
  mkdirSync(join(folder, name))
  for (const [index, text] of loadArticles(count).entries())
    write(`${name}/${String(index).padStart(5, '0')}.txt`, text)
  return join(folder, name)
}

function textOf(size: number): string {
  const pieces: string[] = []
  let length = 0
  for (const text of loadArticles(5000)) {
    pieces.push(text)
    length += text.length + 2
    if (length >= size) break
  }
  return pieces.join('\n\n').slice(0, size)
}

function recordsOf(count: number): string {
  return loadArticles(count)
    .map((text, id) => JSON.stringify({id, text}) + '\n')
    .join('')
}
