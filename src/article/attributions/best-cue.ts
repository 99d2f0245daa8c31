import {isPhase} from './cue-verbs.js'
import type {Cue} from './cues.js'
import {phraseStartingAt} from './phrase-starting.js'
import type {Token} from './tokens.js'

/** The verb of speech that most likely frames a quotation. */
export function bestCue(
  tokens: readonly Token[],
  at: number,
  cues: readonly Cue[]
): Cue | undefined {
  let best: Cue | undefined
  let bestScore = -Infinity
  for (const cue of cues) {
    if (isPhase(tokens, cue)) continue
    const score = scoreOf(tokens, at, cue)
    if (score > bestScore) {
      best = cue
      bestScore = score
    }
  }
  return bestScore > 0 ? best : undefined
}

const classPoints = {core: 3, naming: 2.7, other: 2} as const

function scoreOf(tokens: readonly Token[], at: number, cue: Cue): number {
  const isAfter = cue.at > at
  return (
    classPoints[cue.form.cue] +
    (isAfter ? tailPoints(tokens, at, cue) : leadPoints(tokens, at, cue)) -
    breaksBetween(tokens, Math.min(at, cue.at), Math.max(at, cue.at))
  )
}

/** What the place of a verb before a quotation says for its framing it. */
function leadPoints(tokens: readonly Token[], at: number, cue: Cue): number {
  const distance = (at - cue.at) * 0.03
  if (leadsIn(tokens, cue.at, at)) return 0.8 - distance
  return closesBefore(tokens, cue, at) ? -2 - distance : -distance
}

/**
 * What the place of a verb after a quotation says for its framing it, as only
 * a tail does: `"…", a plan that critics say`.
 */
function tailPoints(tokens: readonly Token[], at: number, cue: Cue): number {
  const nearest = Math.min(cue.at, cue.subject.first)
  const touches = nearest - at <= 2 && cue.at - at <= 5
  // `"…" and the mayor said` begins a clause of its own.
  const isNew = opensNewClause(tokens, at)
  // `…, said Karimova` tells of all that stands before it.
  const isInverted =
    cue.order === 'verb first' &&
    cue.form.cue === 'core' &&
    tokens[cue.at - 1]?.kind === 'comma'
  return (
    (touches ? 0.6 : 0) +
    (isInverted ? 1 : 0) -
    (isNew ? 1.2 : 0) -
    (cue.at - at) * 0.06 -
    0.3
  )
}

function breaksBetween(
  tokens: readonly Token[],
  from: number,
  to: number
): number {
  let breaks = 0
  for (let at = from + 1; at < to; at++) {
    const kind = tokens[at]?.kind
    if (kind === 'stop' || kind === 'colon') breaks++
    else if (kind === 'comma') breaks += 0.25
  }
  return breaks
}

/** `When Karimova told them, Brand rose with “…”`: it is Brand who does. */
function closesBefore(tokens: readonly Token[], cue: Cue, at: number): boolean {
  const first = tokens[0]?.lower === 'even' ? 1 : 0
  if (!adverbial.has(tokens[first]?.lower ?? '')) return false
  const comma = tokens.findIndex(({kind}) => kind === 'comma')
  if (comma < cue.at || comma > at) return false
  // `As Karimova said, the mill is “…”`: the rest is hers.
  if (tokens[first]?.lower === 'as' && cue.at === comma - 1) return false
  const subject = phraseStartingAt(tokens, comma + 1)
  return subject !== undefined && subject.last < at
}

const adverbial: ReadonlySet<string> = new Set(
  'when while as after before since because if although though once until'.split(
    ' '
  )
)

/** `boasted: "…"`: nothing but a point stands between. */
export function leadsIn(
  tokens: readonly Token[],
  cue: number,
  at: number
): boolean {
  for (let index = cue + 1; index < at; index++) {
    const kind = tokens[index]?.kind
    if (kind !== 'comma' && kind !== 'colon') return false
  }
  return true
}

const newClause: ReadonlySet<string> = new Set(
  'and but that which who where whose until when if while though although unless because after before since than'.split(
    ' '
  )
)

function opensNewClause(tokens: readonly Token[], at: number): boolean {
  const next =
    tokens[at + 1]?.kind === 'comma' ? tokens[at + 2] : tokens[at + 1]
  const isList = next?.lower === 'and' && tokens[at + 2]?.kind === 'quote'
  return !isList && newClause.has(next?.lower ?? '')
}
