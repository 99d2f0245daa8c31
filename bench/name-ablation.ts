import {Article} from '../src/article/index.js'
import {points, type Evidence} from '../src/article/names/evidence.js'
import {findSlips} from '../src/article/names/slips.js'
import {read} from '../src/read/index.js'
import type {Range} from '../src/text/range.js'
import {loadFaults, loadSet} from './articles.js'

type Weights = Readonly<Record<Evidence, number>>

const kinds = ['surname-edit', 'surname-transliteration', 'given-edit'] as const

/** What each evidence adds: slips found and warnings on articles as they stood, without it. */
export async function printAblation(): Promise<void> {
  const settings = [
    row('all', points),
    ...groups.map(([title, names]) => row(title, without(names))),
    ...(Object.keys(points) as Evidence[]).map((name) =>
      row(name, without([name]))
    )
  ]
  for (const {text, kind, spans} of loadFaults('names')) {
    if (!kinds.some((one) => one === kind)) continue
    const article = new Article(await read(text, 'text'))
    for (const {weights, found, all} of settings) {
      add(all, kind)
      const isFound = warningsOf(article, weights).some(({places}) =>
        places.some((place) => spans.some((span) => touches(place, span)))
      )
      if (isFound) add(found, kind)
    }
  }
  let clean = 0
  for (const text of ['clean', 'gold-quotes'].flatMap(loadSet)) {
    const article = new Article(await read(text, 'text'))
    clean++
    for (const setting of settings)
      setting.warnings += warningsOf(article, setting.weights).length
  }
  console.log(`without | ${kinds.join(' | ')} | warnings on ${clean} articles`)
  for (const {title, found, all, warnings} of settings)
    console.log(
      [
        title,
        ...kinds.map((kind) => share(found.get(kind), all.get(kind))),
        warnings
      ].join(' | ')
    )
}

const groups: readonly (readonly [string, readonly Evidence[]])[] = [
  ['any edit type', startingWith(/swapped|added|doubled|transposed/)],
  ['any background', startingWith(/in the news/)],
  ['any neighbour', ['same word before', 'same word after']],
  ['any introduction', startingWith(/introduced|opens? name|opens a name/)],
  ['any list of words', startingWith(/ordinary|a given name|given names/)],
  ['any length', startingWith(/^short|^long/)],
  ['any count', ['reference often', 'variant twice']]
]

function startingWith(shape: RegExp): readonly Evidence[] {
  return (Object.keys(points) as Evidence[]).filter((name) => shape.test(name))
}

function without(names: readonly Evidence[]): Weights {
  return {
    ...points,
    ...(Object.fromEntries(names.map((name) => [name, 0])) as Partial<Weights>)
  }
}

function row(title: string, weights: Weights) {
  return {
    title,
    weights,
    found: new Map<string, number>(),
    all: new Map<string, number>(),
    warnings: 0
  }
}

function warningsOf(article: Article, weights: Weights) {
  return findSlips(article, weights).filter(({level}) => level === 'warning')
}

function touches(place: Range, [start, end]: readonly [number, number]) {
  return place.start < end && start < place.end
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function share(part = 0, all = 0): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`
}
