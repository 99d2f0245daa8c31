// Counts which words stand before and after opening quotation marks, against
// word starts at large, and writes src/lexicon/opening-words.ts.
//
//   tsx train/opening-words.ts ../shared/train
import {createReadStream} from 'node:fs'
import {readdir, writeFile} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import {kindOfWord, wordKinds} from '../src/article/marks/word-kind.js'
import {createGunzip} from 'node:zlib'

const folder = process.argv[2] ?? '../shared/train'
const kept = 90
/** Odds of pairs are written as a letter each, in steps from this one for zero. */
const zeroOdds = 'h'.charCodeAt(0)
const oddsStep = 0.1
const counts = {
  before: {opening: new Map<string, number>(), any: new Map<string, number>()},
  after: {opening: new Map<string, number>(), any: new Map<string, number>()}
}
const totals = {opening: 0, any: 0}
const pairs = {
  opening: new Map<string, number>(),
  any: new Map<string, number>()
}

for (const name of (await readdir(folder)).sort()) {
  if (!/^statistics-.*\.jsonl\.gz$/.test(name)) continue
  const input = createReadStream(`${folder}/${name}`).pipe(createGunzip())
  for await (const line of createInterface({input})) {
    const {paragraphs} = JSON.parse(line) as {paragraphs: string[]}
    for (const paragraph of paragraphs) count(paragraph)
  }
}
const table = (side: 'before' | 'after') => {
  const {opening, any} = counts[side]
  const all = [...new Set([...opening.keys(), ...any.keys()])]
    .map((word) => ({
      word,
      opening: opening.get(word) ?? 0,
      any: any.get(word) ?? 0
    }))
    .sort((a, b) => b.opening + b.any - a.opening - a.any)
  const entries = all.slice(0, kept)
  const rest = all.slice(kept)
  const sum = (key: 'opening' | 'any') =>
    rest.reduce((total, entry) => total + entry[key], 0)
  const odds = (opened: number, any_: number) =>
    (
      Math.log((opened + 2) / totals.opening) -
      Math.log((any_ + 2) / totals.any)
    ).toFixed(1)
  const lines = new Map<string, string[]>()
  for (const {word, opening, any} of entries) {
    const value = odds(opening, any)
    lines.set(value, [...(lines.get(value) ?? []), word])
  }
  const words = [...lines]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([value, words]) => [value, ...words.sort()].join(' '))
    .join('\n')
  return {words, other: odds(sum('opening'), sum('any'))}
}
/** What two kinds of words tell together beyond what each tells alone. */
const together = () => {
  const sumOf = (as: 'opening' | 'any', at: number, kind: string) =>
    [...pairs[as]].reduce(
      (sum, [pair, count]) => sum + (pair[at] === kind ? count : 0),
      0
    )
  return [...wordKinds].map((first) =>
    [...wordKinds]
      .map((second) => {
        const ratio = (as: 'opening' | 'any') => {
          const expected =
            (sumOf(as, 0, first) * sumOf(as, 1, second)) / totals[as]
          return ((pairs[as].get(first + second) ?? 0) + 30) / (expected + 30)
        }
        const odds = Math.log(ratio('opening') / ratio('any'))
        return String.fromCharCode(zeroOdds + Math.round(odds / oddsStep))
      })
      .join('')
  )
}
const before = table('before')
const after = table('after')
await writeFile(
  'src/lexicon/opening-words.ts',
  `// Written by train/opening-words.ts from ${totals.opening} opening marks.
import {oddsIn} from './odds-table.js'

/** Log odds that a quotation opens after a word, against anywhere else. */
export const oddsAfter = oddsIn(\`${before.words}\`)
export const oddsAfterOther = ${before.other}

/** Log odds that a quotation opens before a word, against anywhere else. */
export const oddsBefore = oddsIn(\`${after.words}\`)
export const oddsBeforeOther = ${after.other}

const together = ${JSON.stringify(together().join(''))}

/** What is to be added for the kinds of the words before and after. */
export function oddsTogether(before: number, after: number): number {
  const code = together.charCodeAt(before * ${wordKinds.length} + after)
  return (code - ${zeroOdds}) * ${oddsStep}
}
`
)

function count(paragraph: string): void {
  const marks = paragraph.match(/["“”]/g)?.length ?? 0
  if (marks === 0 || marks % 2 === 1) return
  for (const match of paragraph.matchAll(/(?<=\s)["“](?=\w)/g)) {
    add('opening', paragraph, match.index, match.index + 1)
  }
  let index = 0
  for (const match of paragraph.matchAll(/(?<=\s)\w/g)) {
    // Every twentieth word start: about as many as there are marks.
    if (index++ % 20 === 7) add('any', paragraph, match.index, match.index)
  }
}

function add(
  as: 'opening' | 'any',
  text: string,
  end: number,
  start: number
): void {
  totals[as]++
  const previous = wordBefore(text, end)
  const next = /^[\p{L}’']+/u.exec(text.slice(start, start + 24))?.[0] ?? ''
  const word = /^\p{Lu}/u.test(next) ? 'A' : next
  counts.before[as].set(previous, (counts.before[as].get(previous) ?? 0) + 1)
  counts.after[as].set(word, (counts.after[as].get(word) ?? 0) + 1)
  const pair =
    wordKinds.charAt(kindOfWord(previous)) + wordKinds.charAt(kindOfWord(word))
  pairs[as].set(pair, (pairs[as].get(pair) ?? 0) + 1)
}

/** The word before, `A` for a capitalised one, or the point there. */
function wordBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - 24), end).trimEnd()
  const last = before.at(-1) ?? ''
  if (/[.!?…]/.test(last)) return '.'
  const word = /[\p{L}’']+$/u.exec(before)?.[0]
  if (word === undefined) return last
  return /^\p{Lu}/u.test(word) ? 'A' : word
}
