import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {pick, randomFrom} from '../../bench/planted/random.js'
import type {BareQuote} from '../../src/article/attributions/index.js'
import {plainWords} from '../../src/article/attributions/signs/word-odds.js'
import {Article} from '../../src/article/index.js'
import {read} from '../../src/read/index.js'
import {overlaps, type Range} from '../../src/text/range.js'
import {plant, plantings, textOf, type Host, type Planting} from './plant.js'

export type Kind = 'published' | Planting

/** A bare quote with what is known of it. */
export type Row = {
  readonly kind: Kind
  /** The article it stands in: rows of one are never parted. */
  readonly article: number
  readonly features: readonly (readonly [name: string, value: number])[]
}

export type Rows = {
  readonly rows: readonly Row[]
  /** How many articles, or quotes planted in them, the rows are from. */
  readonly counts: ReadonlyMap<Kind, number>
}

// Opinion and lists quote by rules of their own.
const leftOut = /Opinion|Editorial|Guest Writer|Flip Side|Democracy Now/
const sets = ['statistics-1', 'statistics-2', 'statistics-3', 'broad']
/** Articles with fewer paragraphs have no quiet place. */
const fewest = 6

/** Bare quotes of published articles, and of the same with one planted; seeded. */
export async function trainingRows(
  folder: string,
  every: number
): Promise<Rows> {
  const random = randomFrom(7)
  const hosts = sets
    .flatMap((set) => records<Host & {outlet: string}>(folder, set))
    .filter(
      ({paragraphs, outlet}) =>
        paragraphs.length >= fewest && !leftOut.test(outlet)
    )
    .filter((_, index) => index % every === 0)
  const counts = new Map<Kind, number>([['published', hosts.length]])
  const rows: Row[] = []
  for (const [article, host] of hosts.entries()) {
    for (const bare of await bareQuotesOf(textOf(host)))
      rows.push({kind: 'published', article, features: featuresOf(bare)})
    for (const kind of plantings) {
      const planted = plant(kind, host, pick(random, hosts), random)
      if (!planted) continue
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      const bare = await bareQuoteAt(planted.text, planted)
      if (bare) rows.push({kind, article, features: featuresOf(bare)})
    }
  }
  return {rows, counts}
}

/** The kinds of the measuring set, by our names. */
const measured: ReadonlyMap<string, Planting> = new Map([
  ['quote-moved', 'moved'],
  ['quote-after-narrative', 'after narrative'],
  ['quote-own-paragraph', 'own paragraph'],
  ['quote-appended', 'appended']
] as const)

type Measured = {
  readonly text: string
  readonly fault?: {readonly kind: string; readonly spans: [number, number][]}
}

/** The same of the measuring sets, from which nothing is learnt. */
export async function measuringRows(folder: string): Promise<Rows> {
  const counts = new Map<Kind, number>()
  const rows: Row[] = []
  for (const set of ['clean', 'attribution'])
    for (const {text, fault} of records<Measured>(folder, set)) {
      const kind = fault ? measured.get(fault.kind) : 'published'
      if (!kind) continue
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      const [start, end] = fault?.spans[0] ?? [0, text.length]
      const found = (await bareQuotesOf(text)).filter(({quote}) =>
        overlaps(quote, {start, end})
      )
      for (const bare of found)
        rows.push({kind, article: 0, features: featuresOf(bare)})
    }
  return {rows, counts}
}

async function bareQuotesOf(text: string): Promise<readonly BareQuote[]> {
  return new Article(await read(text, 'text')).bareQuotes
}

async function bareQuoteAt(text: string, place: Range) {
  const all = await bareQuotesOf(text)
  return all.find(({quote}) => overlaps(quote, place))
}

/** Its signs, and in place of those of words the words themselves. */
function featuresOf({signs, setting}: BareQuote): Row['features'] {
  const before = plainWords('before', setting.before.at(-1)?.tokens ?? [])
  const after = plainWords('after', setting.after?.tokens ?? [])
  return [
    ...[...signs].filter(([sign]) => !/^words (?:before|after)$/.test(sign)),
    ...[...before].map((word) => [`before ${word}`, 1] as const),
    ...[...after].map((word) => [`after ${word}`, 1] as const)
  ]
}

export function isWord(feature: string): boolean {
  return /^(?:before|after) [a-z]/.test(feature)
}

function records<Item>(folder: string, set: string): readonly Item[] {
  return gunzipSync(readFileSync(`${folder}/${set}.jsonl.gz`))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item)
}
