import {isUnbalanced, type MarkFault} from '../marks/faults.js'
import type {Quote} from '../quotes.js'
import {confidenceOf, weigh, type Evidence} from './evidence.js'
import {isBare, wordCount} from './frames.js'
import {isLedIn, isTakenUp} from './led-in.js'
import {repeatedIn} from './repeated.js'
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
  const settings = settingsIn(scene)
  if (settings.length === 0) return []
  const tally = tallyOf(scene, settings)
  return withoutTold(scene, settings).map((setting) => {
    const signs = readSigns(scene, tally, setting)
    const evidence = weigh(signs)
    const points = evidence.reduce((sum, sign) => sum + sign.points, 0)
    const confidence = confidenceOf(points)
    return {quote: setting.quote, setting, signs, evidence, points, confidence}
  })
}

/** Full quotations on their own, where no mark is amiss. */
function settingsIn(
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
    return isOnItsOwn(scene, quote) ? [settingOf(scene, quote)] : []
  })
}

/** Those of which nothing around them tells whose words they are. */
function withoutTold(
  {blocks, words}: Scene,
  settings: readonly Setting[]
): readonly Setting[] {
  const repeated = repeatedIn(
    words.filter(({block}) => isProse(blocks[block]?.kind)),
    settings.map(({quote}) => quote)
  )
  return settings.filter(
    (setting) =>
      !repeated.has(setting.quote) && !isLedIn(setting) && !isTakenUp(setting)
  )
}

/** Whether it is a whole quotation, with no words beside it in its statement. */
function isOnItsOwn({text, blocks, narration}: Scene, quote: Quote): boolean {
  // One that runs over several paragraphs is the speech a story is about.
  if (quote.kind !== 'paired' || quote.continues !== undefined) return false
  if (isSingle(text, quote.start) !== isSingle(text, quote.end - 1))
    return false
  if (!isProse(blocks[quote.block]?.kind)) return false
  if (!isFull(text, quote) || wordCount(text, quote) < shortest) return false
  const own = narration(quote.block).find(({tokens}) =>
    tokens.some((token) => token.quote === quote)
  )
  return own !== undefined && isBare(own.tokens)
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

/** Whether the mark there is a single one; `‘…”` is a fault of the marks. */
function isSingle(text: string, at: number): boolean {
  return /['‘’]/.test(text.charAt(at))
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
