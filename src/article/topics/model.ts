import {dataFile} from '../../lexicon/data.js'
import type {Calibration} from './calibration.js'
import type {Together} from './features.js'
import {readContainer, type Container} from './container.js'
import type {Statistics} from './statistics.js'
import type {Trees} from './trees.js'
import type {Vectors} from './vectors.js'

/** What was learnt from news: see `data/topics.md`. */
export type Model = {
  readonly statistics: Statistics
  readonly vectors: Vectors
  readonly together: Together
  /** Score every unit. */
  readonly trees: Trees
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
      values: new Int8Array(section('vectors')),
      scales: new Float32Array(section('scales'))
    },
    together: settings.together,
    trees: decodeTrees(section),
    calibration: settings.calibration
  }
}

function decodeStatistics(section: Container['section']) {
  const rows = new Map<string, number>()
  const stems = new TextDecoder().decode(section('stems')).split('\n')
  for (let row = 0; row < stems.length; row++) rows.set(stems[row] ?? '', row)
  return {
    rows,
    idf: new Float32Array(section('idf')),
    background: new Float32Array(section('background'))
  }
}

function decodeTrees(section: Container['section']): Trees {
  return {
    roots: new Int16Array(section('trees.roots')),
    features: new Uint8Array(section('trees.features')),
    thresholds: new Float32Array(section('trees.thresholds')),
    lower: new Int16Array(section('trees.lower')),
    higher: new Int16Array(section('trees.higher')),
    leaves: new Float32Array(section('trees.leaves'))
  }
}
