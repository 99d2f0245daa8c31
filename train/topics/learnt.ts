import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Together} from '../../src/article/topics/features.js'
import type {Model} from '../../src/article/topics/model.js'
import type {Trees} from '../../src/article/topics/trees.js'
import type {Without} from './corpus.js'
import {SortedWords, startsOf} from '../../src/text/sorted-words.js'

type Words = Pick<Model, 'statistics' | 'vectors' | 'themes' | 'together'> & {
  /** In the order of their code units, as the rows of all arrays are. */
  readonly stems: readonly string[]
}

/**
 * What WORK holds of words and vectors learnt without a fold, and, if it is
 * known by now, how signals are summed.
 */
export function readWords(work: string, without: Without): Words {
  const folder = join(work, without)
  const {stems, idf, background, unknown} = readJson(
    folder,
    'statistics.json'
  ) as {
    stems: string[]
    idf: number[]
    background: number[]
    unknown: Model['statistics']['unknown']
  }
  const file = (name: string) =>
    new Uint8Array(readFileSync(join(folder, name)))
  const vectors = file('vectors.u4')
  const scales = new Float32Array(file('scales.f32').buffer)
  const bytes = vectors.length / stems.length
  const order = [...stems.keys()].sort((a, b) =>
    (stems[a] ?? '') < (stems[b] ?? '') ? -1 : 1
  )
  const inOrder = (values: ArrayLike<number>) =>
    Float32Array.from(order, (row) => values[row] ?? 0)
  const sorted = order.map((row) => stems[row] ?? '')
  const values = new Uint8Array(vectors.length)
  for (const [row, before] of order.entries())
    values.set(
      vectors.subarray(before * bytes, (before + 1) * bytes),
      row * bytes
    )
  return {
    stems: sorted,
    statistics: {
      stems: new SortedWords(sorted.join('\n'), startsOf(sorted)),
      idf: inOrder(idf),
      background: inOrder(background),
      unknown
    },
    together: existsSync(join(work, 'together.json'))
      ? (readJson(work, 'together.json') as Together)
      : [],
    themes: {
      width: 2 * bytes,
      values: Float64Array.from(new Float32Array(file('themes.f32').buffer))
    },
    vectors: {width: 2 * bytes, values, scales: inOrder(scales)}
  }
}

/** What WORK holds of trees, as `trees.py` wrote them. */
export function readTrees(work: string): Trees {
  const parts = readJson(work, 'trees.json') as Record<string, number[]>
  const array = (part: string) => parts[part] ?? []
  return {
    roots: Int16Array.from(array('roots')),
    features: Uint8Array.from(array('features')),
    thresholds: Float32Array.from(array('thresholds')),
    lower: Int16Array.from(array('lower')),
    higher: Int16Array.from(array('higher')),
    leaves: Float32Array.from(array('leaves'))
  }
}

export function readJson(work: string, name: string): unknown {
  return JSON.parse(readFileSync(join(work, name), 'utf8'))
}
