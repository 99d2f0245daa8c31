import type {Level} from './glyphs.js'
import type {Candidate, Neighbour} from './scan.js'

/**
 * What a reading costs, part by part: 0 for what sound copy does all the
 * time, about 3 for a plain fault. Set by hand on planted faults and on
 * published articles read one by one (`npm run accuracy`).
 */
export const costs = {
  unclosed: 3.1,
  unopened: 3,
  stray: 3.5,
  /** Of two closing marks the later is the likelier one too many. */
  laterFirst: 0.8,
  turned: 1.6,
  mixedShape: 1.3,
  mixedLevel: 3.1,
  possessive: 1.2,
  nested: 2,
  padded: 1.2,
  wrongSide: 1.9,
  doubled: 0.9,
  lostBreak: 2.7,
  nextLostBreak: 0.7,
  continued: 0.5,
  notReopened: 2.6,
  singleOutside: 0.35,
  prime: 0.6
} as const

/** How ill a place suits a mark, and whether the mark leans the wrong way. */
export type Fit = {readonly cost: number; readonly isPadded: boolean}

export function openingFit(mark: Candidate): Fit {
  const inside = mark.farAfter === 'mark' ? 'mark' : mark.after
  const outside = mark.farBefore === 'mark' ? 'mark' : mark.before
  if (inside === 'edge') return {cost: 4, isPadded: false}
  const freedom = openingFreedom(outside)
  if (inside !== 'space') return {cost: freedom, isPadded: false}
  return padded(freedom)
}

export function closingFit(mark: Candidate): Fit {
  const inside = mark.farBefore === 'mark' ? 'mark' : mark.before
  const outside = mark.farAfter === 'mark' ? 'mark' : mark.after
  if (inside === 'edge') return {cost: 4, isPadded: false}
  const freedom = closingFreedom(outside, inside)
  if (inside !== 'space')
    return {cost: freedom, isPadded: freedom > 0 && inside === 'stop'}
  return padded(freedom)
}

function padded(freedom: number): Fit {
  const cost = freedom > 0 ? costs.wrongSide + freedom / 4 : costs.padded
  return {cost, isPadded: true}
}

function openingFreedom(outside: Neighbour): number {
  switch (outside) {
    case 'letter':
    case 'digit':
      return 2.2
    case 'stop':
      return 1.1
    case 'closing':
      return 0.8
    default:
      return 0
  }
}

function closingFreedom(outside: Neighbour, inside: Neighbour): number {
  switch (outside) {
    case 'letter':
    case 'digit':
      return inside === 'stop' ? 1.3 : 2.2
    case 'opening':
      return 0.8
    default:
      return 0
  }
}

export function apostropheCost(mark: Candidate, outer: Level): number {
  if (mark.isInWord) return 0
  const isFree = mark.before === 'space' || mark.before === 'edge'
  if (mark.isAfterS) return 0.1
  // After a full stop nothing is left out.
  if (mark.before === 'stop' && mark.after !== 'letter') return 4
  if (mark.isElision) return 0.1
  if (mark.before === 'letter' || mark.before === 'digit') {
    if (mark.after === 'letter') return 0.3
    return outer === 'double' || mark.isAfterCut ? 0.9 : 3.2
  }
  if (isFree && mark.after === 'letter')
    return mark.direction === 'opens' ? 3.2 : 1.6
  return 2.6
}

export function primeCost(mark: Candidate): number {
  if (mark.after === 'digit') return 0.2
  return mark.glyph === '″' || mark.glyph === '′' ? 0.1 : costs.prime + 1.2
}
