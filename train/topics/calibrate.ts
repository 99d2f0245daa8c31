// Fixes the lines of the levels by scores of trees that have not learnt from the article:
//   tsx train/topics/calibrate.ts WORK
// reads what trees.py wrote; writes WORK/calibration.json.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {
  evidenceOf,
  type Calibration,
  type Level
} from '../../src/article/topics/calibration.js'
import {readJson} from './learnt.js'

const [work = ''] = process.argv.slice(2)

/**
 * Of sound articles, the share that reaches each level; of those with one
 * foreign paragraph that reaches it, the share where a sound one would, too,
 * beside it or anywhere else.
 */
const shares: readonly (readonly [Level, sound: number, more: number])[] = [
  ['error', 0.0045, 0.003],
  ['warning', 0.013, 0.008],
  ['info', 0.05, 0.03]
]

type Judged = {
  readonly score: number
  readonly isForeign: boolean
  readonly unit: number
}

const {sound, spliced} = readScores()
const tops = sound.map((units) => evidenceIn(units))
if (tops.length === 0) throw new Error('no articles to calibrate with')
const lines = shares.map(([level, share, more]) => {
  const top = lineAbove(tops, share)
  const found = spliced.flatMap((units) => {
    const [foreign] = units.filter(({isForeign}) => isForeign)
    const others = units.filter((unit) => unit !== foreign)
    const isFirst = foreign && foreign.score > highestOf(others)
    if (!isFirst || evidenceIn(units) < top) return []
    const isBeside = ({unit}: Judged) => Math.abs(unit - foreign.unit) === 1
    return {
      beside: highestOf(others.filter((unit) => isBeside(unit))),
      further: highestOf(others.filter((unit) => !isBeside(unit)))
    }
  })
  return {
    level,
    top,
    further: lineAbove(
      found.map(({further}) => further),
      more
    ),
    beside: lineAbove(
      found.map(({beside}) => beside),
      more
    )
  }
})
const warning = lines.find(({level}) => level === 'warning')?.top ?? 0
const confidence = readJson(work, 'confidence.json') as [number, number][]
const calibration: Calibration = {
  lines,
  confidence: confidence.map(([score, share]) => [score - warning, share])
}
writeFileSync(join(work, 'calibration.json'), JSON.stringify(calibration))
console.log(`${tops.length} sound articles`, lines)

/** The paragraphs of each article, without what is no part of a story. */
function readScores() {
  const {kinds} = readJson(work, 'kinds.json') as {kinds: string[]}
  const rows = readArray(Int32Array, 'rows.i32')
  const articles = new Map<number, Judged[]>()
  const [sound, spliced]: [Judged[][], Judged[][]] = [[], []]
  for (const [index, score] of readArray(
    Float32Array,
    'scores.f32'
  ).entries()) {
    const [article = 0, kind = 0, label, unit = 0] = rows.subarray(
      index * 4,
      index * 4 + 4
    )
    if (label !== 0 && label !== 1) continue
    const judged = {score, isForeign: label === 1, unit}
    const known = articles.get(article)
    if (known) {
      known.push(judged)
      continue
    }
    const units = [judged]
    articles.set(article, units)
    if (kinds[kind] === 'clean') sound.push(units)
    else if (kinds[kind]?.endsWith('-section')) spliced.push(units)
  }
  return {sound, spliced}
}

function readArray<Kind extends Int32Array | Float32Array>(
  kind: new (buffer: ArrayBuffer) => Kind,
  name: string
): Kind {
  return new kind(new Uint8Array(readFileSync(join(work, name))).buffer)
}

function evidenceIn(units: readonly Judged[]): number {
  return evidenceOf(units.map(({score}) => score))
}

function highestOf(units: readonly Judged[]): number {
  return units.reduce((highest, {score}) => Math.max(highest, score), -99)
}

/** The line that `share` of the values lie above, half way to the next. */
function lineAbove(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => b - a)
  const count = Math.round(share * sorted.length)
  const above = sorted[Math.max(0, count - 1)] ?? 0
  if (count === 0) return above + 0.1
  return (above + (sorted[count] ?? above)) / 2
}
