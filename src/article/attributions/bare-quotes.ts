import {isUnbalanced, type MarkFault} from '../marks/faults.js'
import type {Quote} from '../quotes.js'
import {confidenceOf, weigh, type Evidence} from './evidence.js'
import {wordCount} from './frames.js'
import {readSigns, tallyOf, type Scene, type Signs} from './signs.js'

/** A full quotation that its own statement gives no speaker. */
export type BareQuote = {
  readonly quote: Quote
  readonly signs: Signs
  /** What the signs say for its having a speaker all the same. */
  readonly evidence: readonly Evidence[]
  /** Their sum. */
  readonly points: number
  /** 0 to 1: how likely it is to have no speaker, on published copy. */
  readonly confidence: number
}

/** The shortest quotation that is called a full one, in words. */
const shortest = 4

/** Full quotations without a speaker, with what speaks for one. */
export function findBareQuotes(
  scene: Scene & {readonly markFaults: readonly MarkFault[]}
): readonly BareQuote[] {
  const found: BareQuote[] = []
  const tally = tallyOf(scene)
  const broken = firstBrokenMarks(scene.markFaults)
  for (const attribution of scene.attributions) {
    const {quote, basis, attributed} = attribution
    if (attributed === 'not-speech' || basis === 'framed') continue
    // Past a mark without its partner, who speaks may stand inside the marks.
    if (quote.start > (broken.get(quote.block) ?? Infinity)) continue
    if (basis === 'carried' || quote.depth > 0) continue
    if (quote.kind === 'unopened' || quote.kind === 'unclosed') continue
    if (quote.continues !== undefined) continue
    const kind = scene.blocks[quote.block]?.kind
    if (kind !== 'body' && kind !== 'list-item') continue
    if (!isFull(scene.text, quote) || wordCount(scene.text, quote) < shortest)
      continue
    const statements = scene.narration[quote.block] ?? []
    const own = statements.find(({tokens}) =>
      tokens.some((token) => token.quote === quote)
    )
    if (!own || own.tokens.some(({kind: part}) => part === 'word')) continue
    const signs = readSigns(scene, tally, attribution)
    const evidence = weigh(signs)
    const points = evidence.reduce((sum, sign) => sum + sign.points, 0)
    found.push({
      quote,
      signs,
      evidence,
      points,
      confidence: confidenceOf(points)
    })
  }
  return found
}

/** Where each block has its first mark without a partner. */
function firstBrokenMarks(
  faults: readonly MarkFault[]
): ReadonlyMap<number, number> {
  const broken = new Map<number, number>()
  for (const {kind, mark} of faults)
    if (isUnbalanced(kind) && !broken.has(mark.block))
      broken.set(mark.block, mark.start)
  return broken
}

/** It begins with a capital and ends with a full stop, inside or outside. */
function isFull(text: string, {inner, end}: Quote): boolean {
  const opening = /^[[(.…\s]*\p{Lu}/u.test(
    text.slice(inner.start, inner.start + 8)
  )
  const ending = /[.!?…]["'”’]?$/.test(
    text.slice(inner.end - 2, inner.end).trimEnd()
  )
  return opening && (ending || /^[.!?]/.test(text.slice(end, end + 1)))
}
