// Takes a closing mark from sound paragraphs, or puts an opening one into
// them, so that two marks open and one closes; learns what tells which of the
// two is at fault, and writes src/lexicon/two-openers.ts.
//
//   tsx train/two-openers.ts ../shared/train
import {createReadStream} from 'node:fs'
import {readdir, writeFile} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import {createGunzip} from 'node:zlib'
import {pick, randomFrom} from '../bench/planted/random.js'
import {scanMarks} from '../src/article/marks/scan.js'
import {signsOf} from '../src/article/marks/two-openers.js'
import {fit, pointsOf, type Case} from './attribution/logistic.js'

const folder = process.argv[2] ?? '../shared/train'
const random = randomFrom(5)
/** A mark too many is put into each paragraph this often, with this weight. */
const strays = 2
const strayWeight = 0.75

const cases: Case[] = []
const held: Case[] = []
let article = 0
for (const name of (await readdir(folder)).sort()) {
  if (!/^statistics-.*\.jsonl\.gz$/.test(name)) continue
  const input = createReadStream(`${folder}/${name}`).pipe(createGunzip())
  for await (const line of createInterface({input})) {
    const {paragraphs} = JSON.parse(line) as {paragraphs: string[]}
    const to = article++ % 5 === 0 ? held : cases
    for (const paragraph of paragraphs)
      if (isSound(paragraph)) to.push(...plant(paragraph))
  }
}
const model = fit(cases)
const right = held.filter(
  (one) => pointsOf(model, one) + model.intercept > 0 === one.isPositive
)
const sum = (all: readonly Case[]) =>
  all.reduce((total, {weight}) => total + weight, 0)
const share = ((100 * sum(right)) / sum(held)).toFixed(1)
const weights = [...model.weights]
  .sort(([a], [b]) => Number(a) - Number(b))
  .map(([, weight]) => Number(weight.toFixed(1)))
await writeFile(
  'src/lexicon/two-openers.ts',
  `// Written by train/two-openers.ts from ${cases.length} planted pairs; right on ${share} % of ${held.length} others.

export const intercept = ${model.intercept.toFixed(1)}
export const weights: readonly number[] = [
  ${weights.join(', ')}
]
`
)

/** Double marks of one kind that open and close by turns, each at its word. */
function isSound(paragraph: string): boolean {
  return (
    /^(?:[^"“”]*(?<!\w)["“](?!\s)[^"“”]+(?<!\s)["”](?!\w))+[^"“”]*$/.test(
      paragraph
    ) && !(paragraph.includes('"') && /[“”]/.test(paragraph))
  )
}

function* plant(paragraph: string): Generator<Case> {
  const marks = [...paragraph.matchAll(/["“”]/g)].map(({index}) => index)
  for (let at = 1; at + 1 < marks.length; at += 2) {
    const closer = marks[at] ?? 0
    const text = paragraph.slice(0, closer) + paragraph.slice(closer + 1)
    yield caseOf(text, at - 1, true, 1)
  }
  const gaps = [...paragraph.matchAll(/(?<= )\w/g)].map(({index}) => index)
  if (gaps.length === 0) return
  for (let stray = 0; stray < strays; stray++) {
    const gap = pick(random, gaps)
    const mark = paragraph.includes('"') ? '"' : '“'
    const text = paragraph.slice(0, gap) + mark + paragraph.slice(gap)
    const before = marks.filter((index) => index < gap).length
    const isInside = before % 2 === 1
    if (isInside || before < marks.length)
      yield caseOf(text, isInside ? before - 1 : before, !isInside, strayWeight)
  }
}

/** The two marks that open are those from `at` on. */
function caseOf(
  text: string,
  at: number,
  isPositive: boolean,
  weight: number
): Case {
  const all = scanMarks(text, [{index: 0, start: 0, end: text.length}])
  const double = all.filter(({level}) => level === 'double')
  const [first, second] = [double[at], double[at + 1]]
  if (!first || !second) throw new Error(`no two marks in ${text}`)
  const signs = signsOf(text, first, second, all[second.index + 1])
  const features = signs.map((sign, index) => [String(index), sign] as const)
  return {features, isPositive, weight}
}
