import type {Block} from '../blocks/index.js'
import type {Level} from './glyphs.js'
import {scanMarks} from './scan.js'
import {searchReading, type Stretch} from './search.js'

export type {Candidate as Mark} from './scan.js'
export type {Step} from './search.js'

/** One reading of all marks of an article. */
export type MarkReading = {
  readonly stretches: readonly Stretch[]
  /** The marks that the article puts around its quotations. */
  readonly outer: Level
}

/**
 * Reads all quotation marks together. An article that turns out to set its
 * quotations in single marks is read a second time in that light.
 *
 * @param pause called before each block; may throw to give up
 */
export function readMarks(
  text: string,
  blocks: readonly Block[],
  pause: () => void = () => {}
): MarkReading {
  const marks = scanMarks(text, blocks)
  const stretches = searchReading(text, marks, blocks, 'double', pause)
  if (outerOf(stretches) === 'double') return {stretches, outer: 'double'}
  return {
    stretches: searchReading(text, marks, blocks, 'single', pause),
    outer: 'single'
  }
}

function outerOf(stretches: readonly Stretch[]): Level {
  let single = 0
  let double = 0
  for (const {steps} of stretches) {
    for (const {does, partner} of steps) {
      if (does !== 'closes' || !partner) continue
      if (partner.level === 'double') double++
      else single++
    }
  }
  return single > 3 && single > 2 * double ? 'single' : 'double'
}
