import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Together} from '../../src/article/topics/features.js'
import type {Model} from '../../src/article/topics/model.js'
import type {Trees} from '../../src/article/topics/trees.js'

/** What WORK holds of words, vectors and, if it is known by now, their sum. */
export function readWords(
  work: string
): Pick<Model, 'statistics' | 'vectors' | 'together'> {
  const {stems, idf, background, unknown} = readJson(
    work,
    'statistics.json'
  ) as {
    stems: string[]
    idf: number[]
    background: number[]
    unknown: Model['statistics']['unknown']
  }
  const file = (name: string) => readFileSync(join(work, name))
  const values = new Int8Array(file('vectors.i8'))
  return {
    statistics: {
      rows: new Map(stems.map((stem, row) => [stem, row])),
      idf: Float32Array.from(idf),
      background: Float32Array.from(background),
      unknown
    },
    together: existsSync(join(work, 'together.json'))
      ? (readJson(work, 'together.json') as Together)
      : [],
    vectors: {
      width: values.length / stems.length,
      values,
      scales: new Float32Array(new Uint8Array(file('scales.f32')).buffer)
    }
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
