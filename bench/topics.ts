// What the topics model can tell apart, whatever its lines:
//   tsx bench/topics.ts SPLICED.jsonl[.gz]…
// A record has `kind` (`clean` for a sound article), `text` and `spans` of what was put in.
import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {findBlocks} from '../src/article/blocks/index.js'
import {findTopics} from '../src/article/topics/index.js'
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
}

const shares = [0.002, 0.01, 0.05]
const outcomes = new Map<string, Outcome[]>()
for (const record of process.argv.slice(2).flatMap(recordsOf)) {
  const {planted, host} = await outcomeOf(record)
  const known = outcomes.get(record.kind)
  if (known) known.push({planted, host})
  else outcomes.set(record.kind, [{planted, host}])
}

const clean = (outcomes.get('clean') ?? [])
  .map(({host}) => host)
  .sort((a, b) => a - b)
console.log(
  `found where 0.2 / 1 / 5 % of ${clean.length} sound articles are flagged; ` +
    'the lowest fit of its article; not judged'
)
for (const [kind, all] of outcomes) {
  if (kind === 'clean') continue
  const share = (test: (outcome: Outcome) => boolean) =>
    ((100 * all.filter(test).length) / all.length).toFixed(1).padStart(5)
  const found = shares.map((flagged) => {
    const line = clean[Math.floor(flagged * clean.length)] ?? 0
    return share(({planted}) => planted < line)
  })
  const lowest = share(({planted, host}) => planted < host)
  const silent = share(({planted}) => planted === 1)
  console.log(
    `${kind.padEnd(18)} ${found.join(' / ')}  ${lowest}  ${silent}  of ${all.length}`
  )
}

async function outcomeOf({text, spans}: Spliced): Promise<Outcome> {
  const document = await read(text, 'text')
  const {fits} = findTopics(document.text, findBlocks(document))
  let planted = 1
  let host = 1
  for (const {unit, fit} of fits) {
    if (spans.some(([start, end]) => overlaps({start, end}, unit)))
      planted = Math.min(planted, fit)
    else host = Math.min(host, fit)
  }
  return {planted, host}
}

function recordsOf(path: string): readonly Spliced[] {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Spliced)
}
