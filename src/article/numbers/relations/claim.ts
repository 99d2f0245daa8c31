import type {Day} from '../../dates/calendar.js'
import type {NumberConflict} from '../conflict.js'
import type {Figure, Outline} from './outline.js'
import type {Shape} from './shapes.js'

/** Figures by the names a shape gives them. */
export type Operands = Readonly<Record<string, Figure>>

/** Figures as a shape found them. */
export type Told = {
  readonly article: {
    readonly text: string
    readonly published: Day | undefined
  }
  readonly outline: Outline
  readonly figures: readonly Figure[]
  readonly match: RegExpExecArray
  readonly operands: Operands
}

/** What figures in certain places of a sentence claim of each other. */
export type Claim = {
  readonly shapes: readonly Shape[]
  readonly check: (told: Told) => NumberConflict | undefined
}
