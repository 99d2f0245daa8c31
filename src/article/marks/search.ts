import type {Block} from '../blocks/index.js'
import {
  apostropheCost,
  closingFit,
  costs,
  openingFit,
  primeCost
} from './costs.js'
import {
  hasAttribution,
  isOnlyAttribution,
  isSpeech
} from './attribution-inside.js'
import {missingCloserOdds, trailsOff} from './continuation-odds.js'
import type {Level} from './glyphs.js'
import {plainSteps} from './plain-pairs.js'
import {firstUnclosedOdds} from './two-openers.js'
import {isInsideSentence, type Candidate} from './scan.js'

/** What is wrong with a mark in one reading. */
export type FaultKind =
  | 'unclosed'
  | 'unopened'
  | 'stray'
  | 'misdirected'
  | 'mixed'
  | 'doubled'
  | 'padded'
  | 'nested'
  | 'lost-break'

/** One step of a reading: what a mark does. */
export type Step = {
  readonly mark: Candidate
  readonly does:
    | 'opens'
    | 'closes'
    | 'reopens'
    | 'apostrophe'
    | 'prime'
    | 'stray'
    | 'doubles'
    | 'unopened'
    | 'unclosed'
  /** The opener that a closer closes, the one a reopener goes on from. */
  readonly partner?: Candidate
  readonly faults: readonly FaultKind[]
}

type Path = {readonly step: Step; readonly before: Path | undefined}

/** Marks that stand open, outermost first, and what it cost to get here. */
type State = {
  readonly cost: number
  readonly open: readonly Candidate[]
  /** An outer quotation that the next block has to open again. */
  readonly isPending: boolean
  readonly path: Path | undefined
}

/** A reading of a stretch of the article between which nothing stands open. */
export type Stretch = {
  readonly steps: readonly Step[]
  /** The next-best reading that differs in its faults, and what more it costs. */
  readonly rival?: {readonly steps: readonly Step[]; readonly margin: number}
}

const beam = 24
/** Readings dearer than the best by this much are given up. */
const tolerance = 5
const rivals = 3
const deepest = 3

/**
 * The cheapest reading of all marks together (a beam search over stacks of
 * open marks; linear in the number of marks).
 */
export function searchReading(
  text: string,
  marks: readonly Candidate[],
  blocks: readonly Block[],
  outer: Level,
  pause: () => void
): readonly Stretch[] {
  const stretches: Stretch[] = []
  let states = nothingOpen
  let at = 0
  for (const block of blocks) {
    pause()
    const first = at
    const steps =
      states === nothingOpen && plainSteps(marks, at, block.index, outer)
    if (steps) {
      if (steps.length > 0) stretches.push({steps})
      at += steps.length
      continue
    }
    while (marks[at]?.block === block.index) {
      const mark = marks[at]
      if (!mark) break
      const next: State[] = []
      for (const state of states)
        advance(next, state, mark, {text, outer, marks})
      states = keepBest(next)
      at++
    }
    if (at === first && !states.some(({isPending}) => isPending)) continue
    const following = marks[at]
    states = keepBest(
      states.flatMap((state) => endBlock(text, state, block, following, blocks))
    )
    if (states.every(({open}) => open.length === 0)) {
      stretches.push(stretchOf(states))
      states = nothingOpen
    }
  }
  const last = keepBest(states.map((state) => dropAll(state)))
  if (last[0]?.path) stretches.push(stretchOf(last))
  return stretches
}

const nothingOpen: readonly State[] = [
  {cost: 0, open: [], isPending: false, path: undefined}
]

type Article = {
  readonly text: string
  readonly outer: Level
  readonly marks: readonly Candidate[]
}

function advance(
  next: State[],
  state: State,
  mark: Candidate,
  article: Article
): void {
  if (state.isPending) {
    reopen(next, state, mark)
    return
  }
  open(next, state, mark, article)
  close(next, state, mark)
  pass(next, state, mark, article)
}

function push(
  next: State[],
  from: State,
  cost: number,
  open: readonly Candidate[],
  step: Step
): void {
  next.push({
    cost: from.cost + cost,
    open,
    isPending: false,
    path: {step, before: from.path}
  })
}

/** A mark that opens a quotation, or opens again one that lost its break. */
function open(
  next: State[],
  state: State,
  mark: Candidate,
  {text, outer}: Article
): void {
  if (state.open.length >= deepest || mark.isInWord) return
  const fit = openingFit(mark)
  const faults: FaultKind[] = []
  let cost = fit.cost
  if (mark.direction === 'closes') {
    cost += costs.turned
    faults.push('misdirected')
  }
  if (fit.isPadded) faults.push('padded')
  if (mark.isElision) cost += 0.9
  const around = state.open.at(-1)
  if (!around && mark.level !== outer) cost += costs.singleOutside
  if (around?.level === mark.level) {
    if (mark.before === 'space' && mark.after !== 'space') {
      const isNext = state.path?.step.faults.includes('lost-break') ?? false
      push(
        next,
        state,
        cost +
          (isNext
            ? costs.nextLostBreak
            : costs.lostBreak + lostBreakDoubt(text, around, mark)),
        [...state.open.slice(0, -1), mark],
        {mark, does: 'reopens', partner: around, faults: ['lost-break']}
      )
    }
    cost += costs.nested
    faults.push('nested')
  }
  push(next, state, cost, [...state.open, mark], {mark, does: 'opens', faults})
}

/** How unlike a lost paragraph break a second opening mark looks. */
function lostBreakDoubt(
  text: string,
  opener: Candidate,
  mark: Candidate
): number {
  // `… ... "The`: a passage that was cut goes on.
  if (trailsOff(text, {end: mark.start})) return 0
  return (
    (mark.isAfterSentence ? 0 : 2) +
    (isInsideSentence(opener) ? 1 : 0) +
    (opener.isBeforeLowerCase ? 1 : 0) +
    (hasAttribution(text, opener.end, mark.start) ? 2 : 0) +
    (isOnlyAttribution(text.slice(opener.end, mark.start)) ? 2 : 0)
  )
}

/** `made a plea for a “sound mill`: words that a sentence takes up as its own. */
function isPhrase(opener: Candidate): boolean {
  return (
    opener.before === 'space' &&
    isInsideSentence(opener) &&
    opener.isBeforeLowerCase
  )
}

/** Whether nobody speaks on in a phrase, or the next quotation looks like another. */
function seemsToEnd(
  text: string,
  blocks: readonly Block[],
  opener: Candidate,
  next: Candidate
): boolean {
  const end = blocks[opener.block]?.end ?? opener.end
  return (
    !isSpeech(text, opener.end, end) ||
    missingCloserOdds(text, blocks, opener, next) > likelyMissing
  )
}

/** Log odds that few words, or a speaker named after the next ones, bring about. */
const likelyMissing = 1.4

/** A mark that closes an open quotation; what lies above it was never closed. */
function close(next: State[], state: State, mark: Candidate): void {
  const fit = closingFit(mark)
  const turned = mark.direction === 'opens' ? costs.turned : 0
  let dropped: State = state
  for (let depth = state.open.length - 1; depth >= 0; depth--) {
    const partner = state.open[depth]
    if (!partner) return
    const faults: FaultKind[] = []
    const isTurned = turned > 0 && !isLowHighPair(partner, mark)
    let cost = fit.cost + (isTurned ? turned : 0)
    if (isTurned) faults.push('misdirected')
    if (fit.isPadded) faults.push('padded')
    if (partner.level !== mark.level) {
      cost += costs.mixedLevel + (looksPossessive(mark) ? costs.possessive : 0)
      faults.push('mixed')
    } else if (partner.shape !== mark.shape && !isWirePair(partner, mark)) {
      cost += costs.mixedShape
      faults.push('mixed')
    }
    if (partner.end === mark.start) cost += 2
    push(next, dropped, cost, state.open.slice(0, depth), {
      mark,
      does: 'closes',
      partner,
      faults
    })
    dropped = drop(dropped, partner)
  }
  // It closes what nobody opened.
  push(
    next,
    state,
    costs.unopened +
      fit.cost +
      turned -
      doubt(mark, 'closes') +
      (state.open.at(-1)?.level === mark.level ? costs.laterFirst : 0),
    state.open,
    {
      mark,
      does: 'unopened',
      faults: ['unopened']
    }
  )
}

/** `the workers' hall`, whatever stands open before. */
function looksPossessive(mark: Candidate): boolean {
  return mark.isAfterS && mark.after === 'space' && mark.isBeforeLowerCase
}

/** A mark that neither opens nor closes. */
function pass(
  next: State[],
  state: State,
  mark: Candidate,
  article: Article
): void {
  const stay = (cost: number, does: Step['does'], faults: FaultKind[] = []) =>
    push(next, state, cost, state.open, {mark, does, faults})
  if (mark.level === 'single' && mark.shape !== 'guillemet') {
    const isTurned = mark.direction === 'opens'
    stay(
      apostropheCost(mark, article.outer) + (isTurned ? 1 : 0),
      'apostrophe',
      isTurned ? ['misdirected'] : []
    )
  }
  if (mark.before === 'digit' && mark.direction !== 'opens')
    stay(primeCost(mark), 'prime')
  const last = state.path?.step
  if (
    last &&
    last.mark.end === mark.start &&
    last.mark.level === mark.level &&
    last.does !== 'doubles'
  ) {
    // Of two alike that open, the outer one is too many.
    const isOuter = last.does === 'opens' && last.mark.glyph === mark.glyph
    push(next, state, costs.doubled, state.open, {
      mark: isOuter ? last.mark : mark,
      does: 'doubles',
      faults: ['doubled']
    })
  }
  const looksOpening =
    (mark.before === 'space' || mark.before === 'edge') &&
    mark.after !== 'space'
  stay(
    looksOpening
      ? strayOpenerCost(state.open.at(-1), mark, article)
      : costs.stray,
    'stray',
    ['stray']
  )
}

/** An opening mark too many; in a quotation, against one that lacks its closer. */
function strayOpenerCost(
  around: Candidate | undefined,
  mark: Candidate,
  {text, marks}: Article
): number {
  if (around?.level !== mark.level)
    return costs.unclosed - doubt(mark, 'opens') + 0.02
  const odds = firstUnclosedOdds(text, around, mark, marks[mark.index + 1])
  return (
    costs.unclosed -
    doubt(around, 'opens') +
    Math.max(-0.15, Math.min(1.7, 0.35 * odds))
  )
}

/** An outer quotation goes on: the first mark of the block opens it again. */
function reopen(next: State[], state: State, mark: Candidate): void {
  const partner = state.open[0]
  if (!partner) return
  const fits =
    mark.isFirst && mark.level === partner.level && mark.after !== 'space'
  if (fits && mark.direction !== 'closes') {
    push(next, state, mark.shape === partner.shape ? 0 : 0.6, [mark], {
      mark,
      does: 'reopens',
      partner,
      faults: []
    })
  }
}

/** At the end of a block quotations close, or go on in the next. */
function endBlock(
  text: string,
  state: State,
  block: Block,
  following: Candidate | undefined,
  blocks: readonly Block[]
): State[] {
  if (state.open.length === 0) return [state]
  if (state.isPending) return [dropAll(state)]
  const ended = [dropAll(state)]
  const outermost = state.open[0]
  const next = blocks[block.index + 1]
  if (
    outermost &&
    next &&
    following?.isFirst &&
    following.block === next.index
  ) {
    let kept: State = state
    for (const mark of state.open.slice(1).reverse()) kept = drop(kept, mark)
    const doubts = trailsOff(text, block)
      ? 0
      : (outermost.isFirst ? 0 : 0.7) +
        (outermost.isBeforeLowerCase ? 0.8 : 0) +
        (isPhrase(outermost) && seemsToEnd(text, blocks, outermost, following)
          ? 0.8
          : 0) +
        (hasAttribution(text, outermost.end, block.end) ? 2.8 : 0)
    ended.push({
      cost: kept.cost + costs.continued + doubts,
      open: [outermost],
      isPending: true,
      path: kept.path
    })
  }
  return ended
}

function dropAll(state: State): State {
  let ended = state
  for (const mark of [...state.open].reverse()) ended = drop(ended, mark)
  const {cost, path} = ended
  return {cost, open: [], isPending: false, path}
}

function drop(state: State, mark: Candidate): State {
  const {cost, open, isPending, path} = state
  return {
    cost: cost + costs.unclosed - doubt(mark, 'opens'),
    open,
    isPending,
    path: {
      step: {mark, does: 'unclosed', faults: ['unclosed']},
      before: path
    }
  }
}

/** How unreal a mark looks that no reading can pair, 0 to 1.4. */
function doubt(mark: Candidate, as: 'opens' | 'closes'): number {
  if (as === 'opens')
    return Math.min(1.4, Math.max(0, 0.5 - 0.22 * mark.openingOdds))
  return mark.before === 'letter' && mark.after === 'space' ? 0.2 : 0
}

/** ` `` ` and `''` are a pair of wires. */
function isWirePair(a: Candidate, b: Candidate): boolean {
  return (
    (a.glyph === '``' && b.glyph === "''") ||
    (a.glyph === '`' && b.glyph === "'")
  )
}

/** `„…“` and `‚…‘`, as in German. */
function isLowHighPair(a: Candidate, b: Candidate): boolean {
  return (
    (a.glyph === '„' && b.glyph === '“') || (a.glyph === '‚' && b.glyph === '‘')
  )
}

/** The best states, at most `rivals` for one stack of open marks. */
function keepBest(states: State[]): readonly State[] {
  states.sort((a, b) => a.cost - b.cost)
  const seen = new Map<string, number>()
  const kept: State[] = []
  const limit = (states[0]?.cost ?? 0) + tolerance
  for (const state of states) {
    if (state.cost > limit) break
    const key = stackKey(state)
    const count = seen.get(key) ?? 0
    if (count >= rivals) continue
    seen.set(key, count + 1)
    kept.push(state)
    if (kept.length >= beam) break
  }
  return kept
}

function stackKey({open, isPending}: State): string {
  let key = isPending ? 'p' : ''
  for (const mark of open) key += mark.index + ','
  return key
}

function stretchOf(states: readonly State[]): Stretch {
  const [best, ...others] = states
  if (!best) return {steps: []}
  const steps = stepsOf(best.path)
  const other = others[0]
  if (!other) return {steps}
  const margin = other.cost - best.cost
  return {steps, rival: {steps: stepsOf(other.path), margin}}
}

function stepsOf(path: Path | undefined): readonly Step[] {
  const steps: Step[] = []
  for (let at = path; at; at = at.before) steps.push(at.step)
  return steps.reverse()
}
