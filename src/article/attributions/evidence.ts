import weighing from '../../../data/bare-quotes.json' with {type: 'json'}
import type {Sign, Signs} from './signs/index.js'

/** One sign for or against a quote having a speaker, with its points. */
export type Evidence = {readonly sign: Sign; readonly points: number}

const weights: Readonly<Record<string, number>> = weighing.weights

/** Weighs signs; the points are log odds of having a speaker, for a planted quote against a published one. */
export function weigh(signs: Signs): readonly Evidence[] {
  return [...signs].map(([sign, value]) => ({
    sign,
    points: value * (weights[sign] ?? 0)
  }))
}

/**
 * How likely it is that a quote of so many points truly has no speaker, on
 * published copy, of which one article in a hundred has such a quote.
 */
export function confidenceOf(points: number): number {
  return 1 / (1 + Math.exp(points - weighing.even))
}
