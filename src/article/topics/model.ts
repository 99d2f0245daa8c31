import {dataFile} from '../../lexicon/data.js'
import type {Calibration} from './calibration.js'
import type {Together} from './features.js'
import {SortedWords} from '../../text/sorted-words.js'
import {readContainer, type Container} from './container.js'
import type {Statistics} from './statistics.js'
import {pathsOf, type Paths, type Trees} from './trees.js'
import type {Sums, Vectors} from './vectors.js'

/** What was learnt from news: see `data/topics.md`. */
export type Model = {
  readonly statistics: Statistics
  readonly vectors: Vectors
  /** What news is about: rows of length one in the space of the vectors. */
  readonly themes: Sums
  readonly together: Together
  /** Score every unit. */
  readonly trees: Paths
  readonly calibration: Calibration
}

/** What the header of `topics.bin` says. */
export type ModelSettings = {
  readonly width: number
  readonly unknown: Statistics['unknown']
  readonly together: Together
  readonly calibration: Calibration
}

const models = new WeakMap<Uint8Array, Model>()

/** The model in `data/topics.bin`, decoded once. */
export function loadModel(): Model {
  const bytes = dataFile('topics.bin')
  const known = models.get(bytes)
  if (known) return known
  const model = decodeModel(readContainer('topics.bin', bytes))
  models.set(bytes, model)
  return model
}

/** The model in a data file. */
export function decodeModel({header, section}: Container): Model {
  const settings = header.settings as ModelSettings
  return {
    statistics: {
      ...decodeStatistics(section),
      unknown: settings.unknown
    },
    vectors: {
      width: settings.width,
      values: section('vectors'),
      scales: arrayOf(Float32Array, section('scales'))
    },
    themes: {
      width: settings.width,
      values: Float64Array.from(arrayOf(Float32Array, section('themes')))
    },
    together: settings.together,
    trees: pathsOf(decodeTrees(section)),
    calibration: settings.calibration
  }
}

function decodeStatistics(section: Container['section']) {
  return {
    stems: new SortedWords(
      new TextDecoder().decode(section('stems')),
      arrayOf(Uint32Array, section('starts'))
    ),
    idf: arrayOf(Float32Array, section('idf')),
    background: arrayOf(Float32Array, section('background'))
  }
}

function decodeTrees(section: Container['section']): Trees {
  return {
    roots: arrayOf(Int16Array, section('trees.roots')),
    features: arrayOf(Uint8Array, section('trees.features')),
    thresholds: arrayOf(Float32Array, section('trees.thresholds')),
    lower: arrayOf(Int16Array, section('trees.lower')),
    higher: arrayOf(Int16Array, section('trees.higher')),
    leaves: arrayOf(Float32Array, section('trees.leaves'))
  }
}

type ArrayType<Numbers> = {
  readonly BYTES_PER_ELEMENT: number
  new (buffer: ArrayBufferLike, offset: number, length: number): Numbers
}

/** The numbers in a section, where they are: no copy is made. */
function arrayOf<Numbers>(
  type: ArrayType<Numbers>,
  {buffer, byteOffset, byteLength}: Uint8Array
): Numbers {
  return new type(buffer, byteOffset, byteLength / type.BYTES_PER_ELEMENT)
}
