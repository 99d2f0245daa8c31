// Takes a closing mark from sound paragraphs, or puts an opening one into
// them, so that two marks open and one closes; learns what tells which of the
// two is at fault, and writes src/lexicon/two-openers.ts and
// data/two-openers.txt.
//
//   tsx train/two-openers.ts ../shared/train
import {createReadStream} from 'node:fs'
import {readdir, writeFile} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import {createGunzip} from 'node:zlib'
import {pick, randomFrom} from '../bench/planted/random.js'
import {scanMarks} from '../src/article/marks/scan.js'
import {signsOf, wordsBeside} from '../src/article/marks/two-openers.js'
import type {Range} from '../src/text/range.js'
import {fit, pointsOf, type Case} from './attribution/logistic.js'

const folder = process.argv[2] ?? '../shared/train'
const random = randomFrom(5)
/** A mark too many is put into each paragraph this often, with this weight. */
const strays = 2
const strayWeight = 0.75
/**
 * Set by hand on strays and lost closers planted in whole articles, where more
 * readings compete and most are found on the mark at this.
 */
const inWholeArticles = 0.4
/** Of the words at each place beside a mark the most frequent count. */
const keptWords = 300
/** Four words beside a mark, and the kinds of two together. */
const tables = [0, 1, 2, 3, 4]

type Planted = Case & {
  /** What stands beside the marks: each word, and its kind. */
  readonly words: readonly (readonly [
    word: string,
    kind: string,
    sign: number
  ])[]
}

const cases: Planted[] = []
const held: Planted[] = []
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
const kept = frequentWords()
const model = fit(cases.map(withKeptWords), 0.00001)
const right = held.filter(
  (one) =>
    pointsOf(model, withKeptWords(one)) + model.intercept > 0 === one.isPositive
)
const sum = (all: readonly Planted[]) =>
  all.reduce((total, {weight}) => total + weight, 0)
const share = ((100 * sum(right)) / sum(held)).toFixed(1)
const weights = [...model.weights]
  .filter(([name]) => !name.includes(' '))
  .sort(([a], [b]) => Number(a) - Number(b))
  .map(([, weight]) => Number(weight.toFixed(2)))
await writeFile(
  'src/lexicon/two-openers.ts',
  `// Written by train/two-openers.ts from ${cases.length} planted pairs; right on ${share} % of ${held.length} others.

export const intercept = ${(model.intercept - inWholeArticles).toFixed(1)}
export const weights: readonly number[] = [
  ${weights.join(', ')}
]
`
)
await writeFile(
  'data/two-openers.txt',
  tables.map((_, table) => tableOf(table)).join('\n\n') + '\n'
)

/** Words of one rounded weight to a line. */
function tableOf(table: number): string {
  const lines = new Map<string, string[]>()
  for (const [name, weight] of model.weights) {
    const [at, word] = name.split(' ')
    const odds = weight.toFixed(1)
    if (Number(at) !== table || word === undefined || Number(odds) === 0)
      continue
    lines.set(odds, [...(lines.get(odds) ?? []), word])
  }
  return [...lines]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([odds, words]) => [odds, ...words.sort()].join(' '))
    .join('\n')
}

function frequentWords(): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const {words} of cases)
    for (const [name] of words) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  return new Set(
    tables.flatMap((table) =>
      sorted
        .filter(([name]) => name.startsWith(`${table} `) && !name.endsWith(' '))
        .slice(0, keptWords)
        .map(([name]) => name)
    )
  )
}

/** A word that is not kept stands for its kind. */
function withKeptWords({words, features, ...one}: Planted): Case {
  const named = words.map(
    ([word, kind, sign]) => [kept.has(word) ? word : kind, sign] as const
  )
  return {...one, features: [...features, ...named]}
}

/** Double marks of one kind that open and close by turns, each at its word. */
function isSound(paragraph: string): boolean {
  return (
    /^(?:[^"“”]*(?<!\w)["“](?!\s)[^"“”]+(?<!\s)["”](?!\w))+[^"“”]*$/.test(
      paragraph
    ) && !(paragraph.includes('"') && /[“”]/.test(paragraph))
  )
}

function* plant(paragraph: string): Generator<Planted> {
  const marks = [...paragraph.matchAll(/["“”]/g)].map(({index}) => index)
  for (let at = 1; at + 1 < marks.length; at += 2) {
    const closer = marks[at] ?? 0
    const text = paragraph.slice(0, closer) + paragraph.slice(closer + 1)
    yield caseOf(text, at - 1, true, 1)
  }
  const gaps = [...paragraph.matchAll(/(?<=[\s(—])\w/g)].map(({index}) => index)
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
): Planted {
  const all = scanMarks(text, [{index: 0, start: 0, end: text.length}])
  const double = all.filter(({level}) => level === 'double')
  const [first, second] = [double[at], double[at + 1]]
  if (!first || !second) throw new Error(`no two marks in ${text}`)
  const signs = signsOf(text, first, second, all[second.index + 1])
  return {
    features: signs.map((sign, index) => [String(index), sign] as const),
    words: [...wordsOf(text, first, -1), ...wordsOf(text, second, 1)],
    isPositive,
    weight
  }
}

/** What speaks for the one mark speaks against the other. */
function wordsOf(text: string, mark: Range, sign: number) {
  return wordsBeside(text, mark).map(
    ([word, kind], table) =>
      [`${table} ${word}`, `${table} ${kind}`, sign] as const
  )
}
