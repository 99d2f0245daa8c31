import type {Block} from '../blocks/index.js'
import type {Quantity} from '../quantities/index.js'
import {isMeasure} from '../quantities/nouns.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quantities: readonly Quantity[]
}

/** Paragraphs in which the same are counted again. */
const nearBlocks = 2
/** Others join them, or they are counted at another time. */
const joined =
  /\b(?:another|more|others?|additional|further|new|since|also|later|total|now|earlier|previous(?:ly)?|latest|last|plus|join(?:ed|s|ing)?|along with|together with|as well as|both|including|first|second|third|fourth|fifth|sixth|seventh|eighth|original|initial(?:ly)?|each|per|at least|remaining|addition|top|final|one of)\b/i

/** How a noun was counted last, and whether always alike. */
type Counted = {
  readonly last: Quantity
  readonly isAlways: boolean
  readonly times: number
}

/** `arrested four suspects … All five suspects`: the same, counted again. */
export function findRecounts({
  text,
  blocks,
  quantities
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  const byNoun = new Map<string, Counted>()
  const values = new Set<number>()
  for (const quantity of quantities) {
    const isTold = values.has(quantity.value)
    values.add(quantity.value)
    const {unit} = quantity
    if (unit.kind !== 'count' || isMeasure(unit.noun)) continue
    const known = byNoun.get(unit.noun)
    const first = known?.last
    byNoun.set(unit.noun, {
      last: quantity,
      isAlways: !first || (known.isAlways && first.value === quantity.value),
      times: (known?.times ?? 0) + 1
    })
    if (!first || !known.isAlways || isTold) continue
    const isAgain =
      (known.times > 1 && areAll(text, blocks, first, quantity)) ||
      (isRecount(text, quantity) && areSame(text, blocks, first, quantity))
    if (!isAgain) continue
    const written = text.slice(first.start, first.end)
    found.push({
      kind: 'recount',
      at: quantity,
      expected: written,
      because: `there are ${written} before`,
      related: [first],
      isSure: true
    })
  }
  return found
}

/** `The three books were …`, `liked all four books`: each time all of them. */
function areAll(
  text: string,
  blocks: readonly Block[],
  first: Quantity,
  again: Quantity
): boolean {
  const areExact = [first, again].every(
    (one) => isPlain(blocks, one) && one.isDefinite && one.value < 50
  )
  return (
    areExact &&
    // `the two countries` may be two of `all three`.
    Math.min(first.value, again.value) > 2 &&
    Math.abs(first.value - again.value) <= 2 &&
    again.block - first.block <= 2 * nearBlocks &&
    first.modifiers.join() === again.modifiers.join() &&
    /\ball $/.test(text.slice(again.start - 4, again.start)) &&
    !joined.test(
      text
        .slice(Math.max(0, again.start - 60), again.end + 60)
        .replaceAll(/\blast (?:[a-z]+day|week|month|year)\b/gi, '')
    )
  )
}

/** Whether more are counted of what was counted shortly before. */
function areSame(
  text: string,
  blocks: readonly Block[],
  first: Quantity,
  again: Quantity
): boolean {
  const areExact = [first, again].every(
    (one) => isPlain(blocks, one) && !one.isQuoted
  )
  return (
    areExact &&
    !first.isDefinite &&
    first.value > 1 &&
    first.value < again.value &&
    again.value <= 2 * first.value &&
    again.block - first.block <= nearBlocks &&
    hasSameModifiers(first, again) &&
    !joined.test(text.slice(Math.max(0, first.start - 40), again.end + 60))
  )
}

/** Of the story, exact, whole, and written out. */
function isPlain(
  blocks: readonly Block[],
  {block, hedge, isPart, magnitude}: Quantity
): boolean {
  return (
    blocks[block]?.kind === 'body' &&
    hedge === 'none' &&
    !isPart &&
    magnitude === 1
  )
}

/** What the same go on to do; `the 70 votes they were hoping for` do nothing. */
const goesOn =
  /^(?: [a-z-]+){0,2}? (?!(?:they|he|she|it|we|you) )[a-z]+ (?:will|were|are|have|had|would|remain|face|appeared|denied|pleaded|survived|died|could)\b/

function isRecount(text: string, {start, end, isDefinite}: Quantity): boolean {
  return (
    isDefinite &&
    goesOn.test(text.slice(end, end + 60)) &&
    !/\b(?:[Tt]hose|[Tt]hese) $/.test(text.slice(start - 6, start))
  )
}

/** `five climbers were killed … the six dead climbers` */
function hasSameModifiers(first: Quantity, again: Quantity): boolean {
  const kept = again.modifiers.filter(
    (word) => !/^(?:dead|injured|wounded|missing|accused|arrested)$/.test(word)
  )
  return first.modifiers.join() === kept.join()
}
