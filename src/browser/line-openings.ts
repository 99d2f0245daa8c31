import {shapes} from '../article/leftovers/line-shapes.js'
import {placesByOpening} from '../article/leftovers/openings-of.js'

/** A page has them worked out, not sent: they are larger than what finds them. */
export const lineOpenings: readonly (readonly [string, readonly number[]])[] = [
  ...placesByOpening(shapes.flatMap(({forms}) => forms))
]
