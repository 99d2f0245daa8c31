import {shapes} from '../article/leftovers/line-shapes.js'
import {openingsOf} from '../article/leftovers/openings-of.js'

/** A page has them worked out, not sent: they are larger than what finds them. */
export const lineOpenings: readonly (readonly string[])[] = shapes.flatMap(
  ({forms}) => forms.map((form) => [...openingsOf(form)])
)
