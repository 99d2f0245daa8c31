import {announcer} from './announcer.js'
import type {Attribution, Speaker} from './attribution.js'
import {isBare} from './frames.js'
import type {Narration} from './narration.js'
import {leadingSubject} from './leading-subject.js'
import type {NounPhrase} from './noun-phrase.js'
import {signatureBelow} from './signature-below.js'
import {speakerOf} from './speaker.js'
import type {Token} from './tokens.js'

/** What stands around a bare quotation. */
export type Surroundings = {
  readonly text: string
  /** The statements of its block, and its own index among them. */
  readonly statements: readonly Narration[]
  readonly at: number
  /** The statements of the block above. */
  readonly above: readonly Narration[]
  /** The statements of the block below. */
  readonly below: readonly Narration[]
  /** The last attributed quote before it in its block. */
  readonly same: Attribution | undefined
  /** The next framed quote of its block, after bare ones only. */
  readonly later: Attribution | undefined
  /** The quote that it continues from an earlier paragraph. */
  readonly continued: Attribution | undefined
  /** The last quote of the paragraphs before. */
  readonly before: Attribution | undefined
}

type Carried = Pick<
  Attribution,
  'frame' | 'attributed' | 'basis' | 'speaker' | 'cue'
>

/** Who speaks a quotation that its own statement gives no speaker. */
export function carry(around: Surroundings): Carried {
  const {same, continued, later, before} = around
  const nearer = same && toldSince(around, same)
  if (nearer)
    return {
      frame: 'same paragraph',
      attributed: 'yes',
      basis: same.basis === 'guessed' ? 'guessed' : 'carried',
      speaker: nearer
    }
  if (same?.speaker)
    return {
      ...same,
      frame: 'same paragraph',
      basis: same.basis === 'guessed' ? 'guessed' : 'carried'
    }
  if (continued?.speaker)
    return {...continued, frame: 'continues', basis: 'carried'}
  if (later?.speaker)
    return {...later, frame: 'same paragraph', basis: 'carried'}
  const announced = announcer(around)
  if (announced) return framed('S said Q', announced)
  const signed = signatureBelow(around)
  if (signed) return framed('signature', signed)
  const summed = summedUpBelow(around)
  if (summed) return framed('S said Q', summed)
  const told = toldBefore(around) ?? toldAfter(around)
  if (told)
    return {
      frame: 'same paragraph',
      attributed: 'yes',
      basis: 'guessed',
      speaker: told
    }
  const near = before?.speaker ?? toldAbove(around)
  if (near)
    return {
      frame: 'previous paragraph',
      attributed: 'no',
      basis: 'guessed',
      speaker: near
    }
  return {frame: 'none', attributed: 'no', basis: 'none'}
}

/** `"…," Karimova said. Brand added that it leaked. "…"`: it is Brand. */
function toldSince(
  {text, statements, at}: Surroundings,
  {quote}: Attribution
): Speaker | undefined {
  const last = statements[at - 1]
  if (!last || (last.tokens[0]?.start ?? 0) < quote.end) return undefined
  const cue = last.cues.findLast(({form}) => form.cue === 'core')
  if (cue?.subject.kind !== 'name' && cue?.subject.kind !== 'pronoun')
    return undefined
  return speakerOf(text, last.tokens, cue.subject)
}

function framed(frame: Attribution['frame'], speaker: Speaker): Carried {
  return {frame, attributed: 'yes', basis: 'framed', speaker}
}

/** `That is what Karimova told the court.` at the start of the paragraph below. */
function summedUpBelow({
  text,
  statements,
  at,
  below
}: Surroundings): Speaker | undefined {
  const [first] = below
  if (!first || at < statements.length - 1) return undefined
  if (!pointsBack(first.tokens)) return undefined
  const cue = first.cues.find(({form}) => form.cue === 'core')
  return cue && speakerOf(text, first.tokens, cue.subject)
}

/** `That was`, `Those were`, `That’s` and `So`, as against `Those owners`. */
function pointsBack([first, second]: readonly Token[]): boolean {
  if (/^(?:that|those)$/.test(first?.lower ?? ''))
    return /^(?:is|are|was|were)$/.test(second?.lower ?? '')
  return /^(?:that['’]s|so|thus)$/.test(first?.lower ?? '')
}

/** `Karimova was furious. "…"`: the subject of the statement before. */
function toldBefore({text, statements, at}: Surroundings): Speaker | undefined {
  const last = statements.slice(0, at).findLast(({tokens}) => !isBare(tokens))
  if (!last) return undefined
  const cue =
    last.cues.findLast(({form}) => form.cue === 'core') ?? last.cues.at(-1)
  const subject =
    cue?.subject ?? leadingSubject(last.tokens) ?? askedAbout(last.tokens)
  return subject && speakerOf(text, last.tokens, subject)
}

/** `Why was she in the mill? "…"`. */
function askedAbout(tokens: readonly Token[]): NounPhrase | undefined {
  if (tokens.at(-1)?.lower !== '?') return undefined
  const at = tokens.findIndex(({lower}) => lower === 'he' || lower === 'she')
  return at < 0 ? undefined : {first: at, last: at, kind: 'pronoun'}
}

/** The subject of the last statement of the paragraph above. */
function toldAbove({text, at, above}: Surroundings): Speaker | undefined {
  const last = at === 0 ? above.at(-1) : undefined
  if (!last) return undefined
  const cue = last.cues.findLast(({form}) => form.cue === 'core')
  const subject = cue?.subject ?? leadingSubject(last.tokens)
  if (subject?.kind !== 'name' && subject?.kind !== 'pronoun') return undefined
  return speakerOf(text, last.tokens, subject)
}

/** `"…" That is what Karimova told the court.` */
function toldAfter({text, statements, at}: Surroundings): Speaker | undefined {
  const next = statements.slice(at + 1).find(({tokens}) => !isBare(tokens))
  const cue = next?.cues.find(({form}) => form.cue === 'core')
  return next && cue && speakerOf(text, next.tokens, cue.subject)
}
