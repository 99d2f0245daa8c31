// Articles a CPU second and memory of `newslint --jsonl`, and what Spark adds:
//   npm run bench:scale [ARTICLES]
// Spark is left out where PYTHON has no pyspark.
import {execFileSync, spawnSync} from 'node:child_process'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {costOf} from './cost.js'

const count = Number(process.argv[2] ?? 20_000)
const python = process.env['PYTHON'] ?? 'python3'
const folder = mkdtempSync(join(tmpdir(), 'newslint-scale-'))
const few = write(count / 10)
const many = write(count)

const before = costOf(`--jsonl --fail-on never < ${few}`)
const plain = costOf(`--jsonl --fail-on never < ${many}`)
const perSecond = count / (plain.cpu / 1000)
console.log(`${count} articles of 2 kB: ${perSecond.toFixed(0)} a CPU second`)
console.log(
  `memory: ${before.memory.toFixed(0)} MiB for ${count / 10}, ${plain.memory.toFixed(0)} MiB for ${count}`
)
if (spawnSync(python, ['-c', 'import pyspark']).status === 0) {
  const spark = sparkCpu(many)
  const share = (spark / plain.cpu - 1) * 100
  console.log(
    `Spark adds ${share.toFixed(0)} % CPU: ${(spark / 1000).toFixed(0)} s after ${(plain.cpu / 1000).toFixed(0)} s`
  )
}
rmSync(folder, {recursive: true})

/** Records of the sample articles, cut to 2 kB, each with a word of its own. */
function write(articles: number): string {
  const texts = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join('seeds', name), 'utf8').slice(0, 2000))
  const lines = Array.from({length: articles}, (_, id) =>
    JSON.stringify({id, text: `${texts[id % texts.length]} (${id})`})
  )
  const path = join(folder, `${articles}.jsonl`)
  writeFileSync(path, lines.join('\n') + '\n')
  return path
}

/** CPU of examples/spark/lint_corpus.py in milliseconds. */
function sparkCpu(records: string): number {
  const bin = dirname(python)
  const output = execFileSync(
    python,
    [
      'bench/cpu-of-all.py',
      ...[join(bin, 'spark-submit'), '--master', 'local[2]'],
      // A short run is not worth Java's second compiler.
      ...['--driver-java-options', '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'],
      ...['examples/spark/lint_corpus.py', '--newslint', 'node dist/cli.cjs'],
      ...[records, join(folder, 'results')]
    ],
    {
      encoding: 'utf8',
      env: {...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`}
    }
  )
  return Number(output) * 1000
}
