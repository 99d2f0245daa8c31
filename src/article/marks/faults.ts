import type {Block} from '../blocks/index.js'
import {missingCloserOdds} from './continuation-odds.js'
import type {MarkReading} from './index.js'
import type {Candidate} from './scan.js'
import type {FaultKind, Step, Stretch} from './search.js'

/** What is wrong with a mark, in the best reading of the whole article. */
export type MarkFault = {
  readonly kind: FaultKind | 'perhaps-unclosed'
  readonly mark: Candidate
  /** Whether it opens a quotation in that reading. */
  readonly opens: boolean
  readonly partner?: Candidate
  /** The mark that would be the faulty one in a reading nearly as good. */
  readonly rival?: Candidate
  /** Further marks of the same tangle. */
  readonly others: readonly Candidate[]
  /** Its quotation has another mark at fault, which is the one to report. */
  readonly isSecond: boolean
  /** How likely it is one, from 0 to 1, where that is in doubt. */
  readonly likelihood?: number
}

/** A reading this much dearer than the best is named as a rival. */
const rivalMargin = 1.3

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly reading: MarkReading
}

/** The faults of a reading, one for each tangle. */
export function findFaults(article: Article): readonly MarkFault[] {
  return withCuts(
    article.reading.stretches.flatMap((stretch) => [
      ...faultsOf(stretch),
      ...doubtsOf(article, stretch)
    ])
  )
}

/** `“The mill was⏎⏎sold in May.”`: one quotation, cut by a paragraph break. */
function withCuts(faults: readonly MarkFault[]): readonly MarkFault[] {
  return faults.map((fault, index) => {
    if (isCut(faults[index - 1], fault)) return {...fault, isSecond: true}
    const next = faults[index + 1]
    return next && isCut(fault, next) ? {...fault, partner: next.mark} : fault
  })
}

function isCut(fault: MarkFault | undefined, next: MarkFault): boolean {
  return (
    fault?.kind === 'unclosed' &&
    next.kind === 'unopened' &&
    fault.mark.index + 1 === next.mark.index
  )
}

/** From these log odds on a quotation that goes on is called doubtful. */
const doubtful = 0
/** Log odds of a lost closing mark before the text is looked at: one in ten. */
const before = -2.3

/** Quotations that go on in the next paragraph where few writers would let them. */
function doubtsOf(
  {text, blocks}: Article,
  {steps}: Stretch
): readonly MarkFault[] {
  const reopened = new Set<Candidate>()
  return steps.flatMap(({does, faults, mark, partner}) => {
    if (does !== 'reopens' || faults.length > 0 || !partner) return []
    reopened.add(mark)
    // One that has gone on before does so again.
    if (reopened.has(partner)) return []
    const odds = missingCloserOdds(text, blocks, partner, mark)
    if (odds < doubtful) return []
    const kind = 'perhaps-unclosed'
    const likelihood = 1 / (1 + Math.exp(-odds - before))
    return [
      {
        kind,
        mark: partner,
        opens: true,
        partner: mark,
        others: [],
        isSecond: false,
        likelihood
      }
    ]
  })
}

function faultsOf(stretch: Stretch): readonly MarkFault[] {
  const faults: MarkFault[] = []
  let lostBreak:
    | {mark: Candidate; opens: true; others: Candidate[]; isSecond: false}
    | undefined
  const faulty = new Set<Candidate>()
  const rival = rivalOf(stretch)
  for (const [index, step] of stretch.steps.entries()) {
    const kind = step.faults[0]
    if (kind === undefined) continue
    if (kind === 'lost-break') {
      if (lostBreak) {
        lostBreak.others.push(step.mark)
        continue
      }
      lostBreak = {mark: step.mark, opens: true, others: [], isSecond: false}
      faults.push({kind, ...lostBreak, ...partnerOf(step)})
      continue
    }
    const isDoubled = stretch.steps[index + 1]?.does === 'doubles'
    const isSecond =
      (step.partner !== undefined && faulty.has(step.partner)) ||
      (kind === 'mixed' && isDoubled)
    faulty.add(step.mark)
    faults.push({
      kind,
      mark: step.mark,
      opens: opening.has(step.does),
      others: [],
      isSecond,
      ...partnerOf(step),
      ...(isUnbalanced(kind) && rival && rival !== step.mark && {rival})
    })
  }
  return faults.sort((a, b) => a.mark.start - b.mark.start)
}

const opening: ReadonlySet<Step['does']> = new Set<Step['does']>([
  'opens',
  'reopens',
  'unclosed'
])

const unbalanced: ReadonlySet<MarkFault['kind']> = new Set<FaultKind>([
  'unclosed',
  'unopened',
  'stray'
])

/** Whether a mark at fault is one without its partner. */
export function isUnbalanced(kind: MarkFault['kind']): boolean {
  return unbalanced.has(kind)
}

function partnerOf(step: Step): {readonly partner?: Candidate} {
  return step.partner ? {partner: step.partner} : {}
}

function rivalOf({steps, rival}: Stretch): Candidate | undefined {
  if (!rival || rival.margin > rivalMargin) return undefined
  const blamed = new Set(
    steps.filter(({faults}) => faults.length > 0).map(({mark}) => mark)
  )
  return rival.steps.find(
    ({faults, mark}) => faults.length > 0 && !blamed.has(mark)
  )?.mark
}
