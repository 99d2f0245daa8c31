// Counts stems in general news, and writes the articles as counts:
//   tsx train/topics/statistics.ts CORPUS WORK WITHOUT [STEMS]
// to WORK/WITHOUT, the fold that teaches nothing, or `none`.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {partsOf} from '../../src/article/topics/parts.js'
import {topicless} from '../../src/article/topics/topicless.js'
import {foldOf, readCorpus} from './corpus.js'

const [corpus = '', work = '', without = '', limit = '20000'] =
  process.argv.slice(2)
mkdirSync(join(work, without), {recursive: true})
const file = (name: string) => join(work, without, name)

const spread = new Map<string, number>()
const totals = new Map<string, number>()
let paragraphs = 0
let words = 0
for (const story of readCorpus(corpus)) {
  if (isUnseen(foldOf(story))) continue
  for (const text of [story.title, ...story.paragraphs]) {
    paragraphs++
    const seen = new Set<string>()
    for (const stem of stemsOf(text)) {
      words++
      totals.set(stem, (totals.get(stem) ?? 0) + 1)
      if (seen.has(stem)) continue
      seen.add(stem)
      spread.set(stem, (spread.get(stem) ?? 0) + 1)
    }
  }
}

const stems = [...spread]
  .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  .slice(0, Number(limit))
  .map(([stem]) => stem)
const idf = stems.map((stem) => Math.log(paragraphs / (spread.get(stem) ?? 1)))
const background = stems.map((stem) => (totals.get(stem) ?? 1) / words)
const rare = spread.get(stems.at(-1) ?? '') ?? 1
const unknown = {
  idf: Math.log(paragraphs / Math.max(1, rare / 3)),
  background: Math.max(1, rare / 3) / words
}
writeFileSync(
  file('statistics.json'),
  JSON.stringify({stems, idf, background, unknown})
)
console.log(
  `${stems.length} of ${spread.size} stems in ${paragraphs} paragraphs`
)

const rows = new Map(stems.map((stem, row) => [stem, row]))
writeCounts('paragraphs', sampled())
writeCounts('stories', inStories(false))
writeCounts('unseen', inStories(true))

/** The paragraphs that the encoder reads. */
function* sampled() {
  for (const line of readFileSync(join(work, 'paragraphs.jsonl'), 'utf8').split(
    '\n'
  ))
    if (line !== '') yield [(JSON.parse(line) as {text: string}).text]
}

function* inStories(unseen: boolean) {
  for (const story of readCorpus(corpus))
    if (isUnseen(foldOf(story)) === unseen && story.paragraphs.length >= 5)
      yield story.paragraphs
}

function isUnseen(fold: string): boolean {
  return fold === 'held-out' || fold === without
}

/** Sparse rows, one a paragraph, and where each story's begin. */
function writeCounts(
  name: string,
  stories: Iterable<readonly string[], void, unknown>
) {
  const columns: number[] = []
  const counts: number[] = []
  const rowStarts = [0]
  const storyStarts = [0]
  for (const texts of stories) {
    for (const text of texts) {
      const bag = new Map<number, number>()
      for (const stem of stemsOf(text)) {
        const row = rows.get(stem)
        if (row === undefined || topicless.has(stem)) continue
        if (stem.length > 1) bag.set(row, (bag.get(row) ?? 0) + 1)
      }
      for (const [column, count] of bag) {
        columns.push(column)
        counts.push(count)
      }
      rowStarts.push(columns.length)
    }
    storyStarts.push(rowStarts.length - 1)
  }
  const save = (part: string, values: readonly number[]) =>
    writeFileSync(file(`${name}.${part}.i32`), Int32Array.from(values))
  save('columns', columns)
  save('counts', counts)
  save('rows', rowStarts)
  save('stories', storyStarts)
  console.log(`${name}: ${rowStarts.length - 1} rows, ${columns.length} counts`)
}

function stemsOf(text: string): readonly string[] {
  return partsOf(text).map(({stem}) => stem)
}
