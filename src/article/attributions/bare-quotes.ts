import {isUnbalanced, type MarkFault} from '../marks/faults.js'
import type {Quote} from '../quotes.js'
import {confidenceOf, weigh, type Evidence} from './evidence.js'
import {isBare, wordCount} from './frames.js'
import {
  isProse,
  readSigns,
  settingOf,
  tallyOf,
  type Scene,
  type Setting,
  type Signs
} from './signs/index.js'

/** A full quotation that its own statement gives no speaker. */
export type BareQuote = {
  readonly quote: Quote
  readonly setting: Setting
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
  const candidates = candidatesIn(scene)
  if (candidates.length === 0) return []
  const tally = tallyOf(scene, candidates)
  return candidates.map((setting) => {
    const signs = readSigns(scene, tally, setting)
    const evidence = weigh(signs)
    const points = evidence.reduce((sum, sign) => sum + sign.points, 0)
    const confidence = confidenceOf(points)
    return {quote: setting.quote, setting, signs, evidence, points, confidence}
  })
}

function candidatesIn(
  scene: Scene & {readonly markFaults: readonly MarkFault[]}
): readonly Setting[] {
  const broken = firstBrokenMarks(scene.markFaults)
  // Who speaks may stand in a later paragraph of the quotation.
  const goOn = new Set(
    scene.attributions.flatMap(({quote, basis}) =>
      basis === 'framed' ? (quote.continues ?? []) : []
    )
  )
  const leftOpen = new Set(
    scene.attributions.flatMap(({quote: {kind, block}}) =>
      kind === 'unclosed' ? block : []
    )
  )
  return scene.attributions.flatMap(({quote, basis, attributed}) => {
    if (attributed === 'not-speech' || basis === 'framed') return []
    if (basis === 'carried' || quote.depth > 0) return []
    if (goOn.has(quote.index)) return []
    // It may go on with a quotation that nothing closes.
    const opensBlock = scene.blocks[quote.block]?.start === quote.start
    if (opensBlock && leftOpen.has(quote.block - 1)) return []
    // Past a mark without its partner, who speaks may stand inside the marks.
    if (quote.start > (broken.get(quote.block) ?? Infinity)) return []
    if (!isOnItsOwn(scene, quote)) return []
    const setting = settingOf(scene, quote)
    return isLedIn(setting) ? [] : [setting]
  })
}

/** Whether it is a whole quotation, with no words beside it in its statement. */
function isOnItsOwn({text, blocks, narration}: Scene, quote: Quote): boolean {
  // One that runs over several paragraphs is the speech a story is about.
  if (quote.kind !== 'paired' || quote.continues !== undefined) return false
  if (!isProse(blocks[quote.block]?.kind)) return false
  if (!isFull(text, quote) || wordCount(text, quote) < shortest) return false
  const own = narration[quote.block]?.find(({tokens}) =>
    tokens.some((token) => token.quote === quote)
  )
  return own !== undefined && isBare(own.tokens)
}

/** Whether the statement before says where the words are from. */
function isLedIn({before, isSameBlock}: Setting): boolean {
  const last = before.at(-1)
  if (!last) return false
  const {tokens, cues} = last
  // `From the report:` leads it in, whoever wrote it.
  if (tokens.at(-1)?.lower === ':') return true
  if (isSameBlock && cues.some(({order}) => order === 'according to'))
    return true
  // `Karimova issued a statement on the dam.`
  const verb = tokens.findIndex(({lower}) => issuing.test(lower))
  return (
    verb >= 0 &&
    tokens.some(({lower}, index) => index > verb && issued.test(lower))
  )
}

const issuing =
  /^(?:issu(?:e[ds]?|ing)|releas(?:e[ds]?|ing)|post(?:s|ed)?|publish(?:es|ed)?|sent|sends|shared)$/
const issued =
  /^(?:statement|tweet|letter|message|response|remark|memo)s?$|^(?:apology|reply)$/

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
