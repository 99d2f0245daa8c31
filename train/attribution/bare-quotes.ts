// Learns how much each sign says for a bare quotation having a speaker, and
// writes data/bare-quotes.json: bare quotes of published articles against
// planted ones. Prints what each chance finds, cross-validated.
//
//   npm run train:bare-quotes -- [../shared/eval/data]
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {Signs} from '../../src/article/attributions/index.js'
import {Article} from '../../src/article/index.js'
import {overlaps} from '../../src/text/range.js'
import {read} from '../../src/read/index.js'
import {fit, type Model} from './logistic.js'

const folder = process.argv[2] ?? '../shared/eval/data'
/** Published articles that truly have such a quote: the prior of `confidence`. */
const prior = 0.01
const folds = 8

type Row = {readonly kind: string; readonly signs: Signs}
type Line = {
  readonly text: string
  readonly fault?: {readonly kind: string; readonly spans: [number, number][]}
}

const clean = linesOf('clean')
const planted = linesOf('attribution')
const rows: Row[] = []
for (const line of [...clean, ...linesOf('gold-quotes')]) {
  const {bareQuotes} = await articleOf(line)
  const kind = clean.includes(line) ? 'clean' : 'gold'
  for (const {signs} of bareQuotes) rows.push({kind, signs})
}
const counts = new Map<string, number>()
for (const line of planted) {
  const {fault} = line
  if (!fault?.kind.startsWith('quote-')) continue
  counts.set(fault.kind, (counts.get(fault.kind) ?? 0) + 1)
  const {bareQuotes} = await articleOf(line)
  const found = bareQuotes.find(({quote}) =>
    fault.spans.some(([start, end]) => overlaps(quote, {start, end}))
  )
  if (found) rows.push({kind: fault.kind, signs: found.signs})
}
const names = [...new Set(rows.flatMap(({signs}) => [...signs.keys()]))].sort()

const model = learn(rows)
const weights = Object.fromEntries(
  names.map((name, index) => [name, round(model.weights[index] ?? 0)])
)
writeFileSync(
  'data/bare-quotes.json',
  JSON.stringify({weights, even: round(evenOf(model))}, undefined, 2) + '\n'
)

const apart = Array.from({length: folds}, (_, fold) =>
  learn(rows.filter((_row, index) => index % folds !== fold))
)
const chances = rows.map((row, index) => {
  const other = apart[index % folds] ?? model
  return 1 / (1 + Math.exp(pointsOf(other, row) - evenOf(other)))
})
console.log(`${rows.length} bare quotes, ${folds}-fold cross-validation`)
const share = (kind: string, chance: number, of: number) => {
  const found = rows.filter(
    (row, index) => row.kind === kind && (chances[index] ?? 0) >= chance
  )
  return ((100 * found.length) / of).toFixed(1)
}
for (const chance of [
  0.01, 0.015, 0.02, 0.03, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2
]) {
  const found = [...counts].map(
    ([kind, of]) => `${kind} ${share(kind, chance, of)} %`
  )
  console.log(
    `chance ${chance}: ${share('clean', chance, clean.length)} alarms per 100 clean articles; ${found.join(', ')}`
  )
}

function learn(cases: readonly Row[]): Model {
  return fit(
    cases.map(({kind, signs}) => ({
      values: names.map((name) => signs.get(name) ?? 0),
      isPositive: isPublished(kind)
    }))
  )
}

/** The points at which planted and published are as likely, on published copy. */
function evenOf({intercept}: Model): number {
  const count = rows.filter(({kind}) => !isPublished(kind)).length
  const articles = rows.filter(({kind}) => kind === 'clean').length
  const published = rows.length - count
  // Learnt from as many articles as hold all published bare quotes.
  const expected = prior * clean.length * (published / articles)
  return -intercept - Math.log(count / expected)
}

function pointsOf({weights: learnt}: Model, {signs}: Row): number {
  return names.reduce(
    (sum, name, index) => sum + (signs.get(name) ?? 0) * (learnt[index] ?? 0),
    0
  )
}

function isPublished(kind: string): boolean {
  return kind === 'clean' || kind === 'gold'
}

async function articleOf({text}: Line): Promise<Article> {
  return new Article(await read(text, 'text'))
}

function linesOf(set: string): readonly Line[] {
  return gunzipSync(readFileSync(join(folder, `${set}.jsonl.gz`)))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
