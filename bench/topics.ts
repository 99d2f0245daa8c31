// What the topics model tells apart, at its own lines and whatever they are:
//   npm run bench:topics -- SPLICED.jsonl[.gz]…
// A record has `kind` (`clean` for a sound article), `text` and `spans` of what was put in.
import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {Article} from '../src/article/index.js'
import {findTopics, type Topics} from '../src/article/topics/index.js'
import {loadModel} from '../src/article/topics/model.js'
import {read} from '../src/read/index.js'
import {overlaps} from '../src/text/range.js'

type Spliced = {
  readonly kind: string
  readonly text: string
  readonly spans: readonly (readonly [number, number])[]
}

type Outcome = {
  /** Lowest fit among what was put in, and among the rest; 1 where nothing was judged. */
  readonly planted: number
  readonly host: number
  /** What was put in, and how much of it was found at warning or error. */
  readonly spans: number
  readonly warned: number
  readonly sure: number
  readonly isWrong: boolean
  readonly isWrongSurely: boolean
}
import {cpuTime} from './cost.js'

const shares = [0.002, 0.01, 0.05]
const outcomes = new Map<string, Outcome[]>()
const loading = spent(() => loadModel())
let looking = 0
let paragraphs = 0
for (const record of process.argv.slice(2).flatMap(recordsOf)) {
  const outcome = await outcomeOf(record)
  const known = outcomes.get(record.kind)
  if (known) known.push(outcome)
  else outcomes.set(record.kind, [outcome])
}

const clean = (outcomes.get('clean') ?? [])
  .map(({host}) => host)
  .sort((a, b) => a - b)
console.log(
  `found where 0.2 / 1 / 5 % of ${clean.length} sound articles are flagged | ` +
    'lowest fit of its article | not judged | ' +
    'of what was put in at warning, error | wrong at warning, error'
)
for (const [kind, all] of outcomes) {
  const mean = (measure: (outcome: Outcome) => number | boolean) => {
    const sum = all.reduce((sum, outcome) => sum + Number(measure(outcome)), 0)
    return ((100 * sum) / all.length).toFixed(1).padStart(5)
  }
  const found = shares.map((flagged) => {
    const line = clean[Math.floor(flagged * clean.length)] ?? 0
    return mean(({planted}) => planted < line)
  })
  const of = (count: (outcome: Outcome) => number) =>
    mean((outcome) => count(outcome) / Math.max(1, outcome.spans))
  console.log(
    [
      `${kind.padEnd(18)} ${found.join(' / ')}`,
      mean(({planted, host}) => planted < host),
      mean(({planted}) => planted === 1),
      `${of(({warned}) => warned)}, ${of(({sure}) => sure)}`,
      `${mean(({isWrong}) => isWrong)}, ${mean(({isWrongSurely}) => isWrongSurely)}`,
      `of ${all.length}`
    ].join(' | ')
  )
}

console.log(
  `CPU: loading ${loading.toFixed(0)} ms, ` +
    `${(looking / paragraphs).toFixed(3)} ms a paragraph`
)

/** CPU time, in milliseconds. */
function spent(act: () => unknown): number {
  const before = cpuTime()
  act()
  return cpuTime() - before
}

async function outcomeOf({text, spans}: Spliced): Promise<Outcome> {
  const article = new Article(await read(text, 'text'))
  // Other rules ask for these, too.
  void [article.blocks, article.words]
  let topics: Topics | undefined
  looking += spent(() => (topics = findTopics(article)))
  const {fits = [], units = []} = topics ?? {}
  paragraphs += units.length
  const marked = spans.map(() => 'unseen')
  let [planted, host, isWrong, isWrongSurely] = [1, 1, false, false]
  for (const {unit, fit, level} of fits) {
    const touched = spans.flatMap(([start, end], index) =>
      overlaps({start, end}, unit) ? [index] : []
    )
    if (touched.length > 0) {
      planted = Math.min(planted, fit)
      if (level && level !== 'info')
        for (const index of touched) marked[index] = level
    } else {
      host = Math.min(host, fit)
      isWrong ||= level === 'warning' || level === 'error'
      isWrongSurely ||= level === 'error'
    }
  }
  return {
    planted,
    host,
    spans: spans.length,
    warned: marked.filter((level) => level !== 'unseen').length,
    sure: marked.filter((level) => level === 'error').length,
    isWrong,
    isWrongSurely
  }
}

function recordsOf(path: string): readonly Spliced[] {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Spliced)
}
