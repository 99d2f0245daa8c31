// Fixes the lines of the levels on sound articles, each scored by trees that have
// not learnt from it:
//   tsx train/topics/calibrate.ts CORPUS WORK [TAUGHT]
// writes WORK/calibration.json. TAUGHT is the number of hosts the trees were taught with.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Article} from '../../src/article/index.js'
import type {Calibration, Level} from '../../src/article/topics/calibration.js'
import {scoresOf} from '../../src/article/topics/fits.js'
import {isArticle, look} from '../../src/article/topics/index.js'
import {findUnits} from '../../src/article/topics/units.js'
import {read} from '../../src/read/index.js'
import {treeHosts} from './corpus.js'
import {readJson, readTrees, readWords} from './learnt.js'
import {splice} from './splices.js'

const [corpus = '', work = '', taught = '5500'] = process.argv.slice(2)

/**
 * Share of sound articles that reach each level. Of the 44 most foreign
 * paragraphs of 1,927 sound articles 16 were in truth links, notes and captions
 * of another page: about two thirds of these shares are wrong alarms.
 */
const shares: readonly (readonly [Level, number])[] = [
  ['error', 0.003],
  ['warning', 0.014],
  ['info', 0.05]
]
/** Of these, how many may be reached by a unit that is not the most foreign. */
const furtherShare = 0.1

const model = {
  ...readWords(work),
  trees: readTrees(work)
}
const tops: number[] = []
const further: number[] = []
for (const {text} of splice(
  treeHosts(corpus).slice(Number(taught)),
  {clean: 1},
  3
)) {
  const article = new Article(await read(text, 'text'))
  const found = findUnits(article.text, article.blocks)
  if (!isArticle(found)) continue
  const scores = scoresOf(look(article, found, model), model)
  if (!scores) continue
  const {each, top} = scores
  tops.push(each[top] ?? 0)
  further.push(Math.max(...each.filter((_, index) => index !== top)))
}
addTaught()
if (tops.length === 0) throw new Error('no articles left to calibrate with')

const lines = shares.map(([level, share]) => ({
  level,
  top: reachedBy(tops, share * (1 - furtherShare)),
  further: reachedBy(further, share * furtherShare)
}))
const warning = lines.find(({level}) => level === 'warning')?.top ?? 0
const confidence = readJson(work, 'confidence.json') as [number, number][]
const calibration: Calibration = {
  lines,
  confidence: confidence.map(([score, share]) => [score - warning, share])
}
writeFileSync(join(work, 'calibration.json'), JSON.stringify(calibration))
console.log(`${tops.length} sound articles`, lines)

/**
 * The sound articles that the trees were taught with, by trees that were not:
 * 0.2 % of the others alone would be three or four articles.
 */
function addTaught(): void {
  const {kinds} = readJson(work, 'features.json') as {kinds: string[]}
  const rows = readArray(Int32Array, 'rows.i32')
  const scores = readArray(Float32Array, 'scores.f32')
  const articles = new Map<number, number[]>()
  for (const [index, score] of scores.entries()) {
    if (kinds[rows[index * 5 + 2] ?? 0] !== 'clean') continue
    const article = rows[index * 5] ?? 0
    const known = articles.get(article)
    if (known) known.push(score)
    else articles.set(article, [score])
  }
  for (const each of articles.values()) {
    const [top = -Infinity, second = -Infinity] = each.sort((a, b) => b - a)
    tops.push(top)
    further.push(second)
  }
}

function readArray<Kind extends Int32Array | Float32Array>(
  kind: new (buffer: ArrayBuffer) => Kind,
  name: string
): Kind {
  return new kind(new Uint8Array(readFileSync(join(work, name))).buffer)
}

/** The line that `share` of the values lie above, half way to the next. */
function reachedBy(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => b - a)
  const count = Math.round(share * sorted.length)
  const above = sorted[Math.max(0, count - 1)] ?? 0
  if (count === 0) return above + 0.1
  return (above + (sorted[count] ?? above)) / 2
}
