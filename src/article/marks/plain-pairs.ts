import {apostropheCost, closingFit, openingFit} from './costs.js'
import type {Level} from './glyphs.js'
import type {Candidate} from './scan.js'
import type {Step} from './search.js'

/**
 * The steps of a block in which each mark does the only thing that costs
 * next to nothing: no other reading is as cheap. Nothing where one could do
 * two such things, or none.
 */
export function plainSteps(
  marks: readonly Candidate[],
  from: number,
  block: number,
  outer: Level
): readonly Step[] | undefined {
  const steps: Step[] = []
  const open: Candidate[] = []
  for (let at = from; ; at++) {
    const mark = marks[at]
    if (mark?.block !== block) break
    const partner = open.at(-1)
    const opens =
      (partner ? partner.level !== mark.level : mark.level === outer) &&
      opensPlainly(mark)
    const closes =
      partner?.level === mark.level &&
      partner.shape === mark.shape &&
      closesPlainly(mark, partner)
    const isApostrophe = isPlainApostrophe(mark, outer)
    if (Number(opens) + Number(closes) + Number(isApostrophe) !== 1) return
    if (opens) open.push(mark)
    if (closes) open.pop()
    steps.push(
      closes
        ? {mark, does: 'closes', partner, faults: noFaults}
        : {mark, does: opens ? 'opens' : 'apostrophe', faults: noFaults}
    )
  }
  return open.length === 0 ? steps : undefined
}

const noFaults: Step['faults'] = []

function opensPlainly(mark: Candidate): boolean {
  if (mark.direction === 'closes' || mark.isInWord || mark.isElision)
    return false
  const {cost, isPadded} = openingFit(mark)
  return cost === 0 && !isPadded
}

function closesPlainly(mark: Candidate, partner: Candidate): boolean {
  if (mark.direction === 'opens' || partner.end === mark.start) return false
  const {cost, isPadded} = closingFit(mark)
  return cost === 0 && !isPadded
}

/** The cost of a possessive and of a word known to drop its first letters. */
const nextToNothing = 0.1

function isPlainApostrophe(mark: Candidate, outer: Level): boolean {
  return (
    mark.level === 'single' &&
    mark.shape !== 'guillemet' &&
    mark.direction !== 'opens' &&
    apostropheCost(mark, outer) <= nextToNothing
  )
}
