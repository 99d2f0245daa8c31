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

/** `arrested four suspects … All five suspects`: the same, counted again. */
export function findRecounts({
  text,
  blocks,
  quantities
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  const byNoun = new Map<string, Quantity[]>()
  for (const quantity of quantities) {
    const {unit} = quantity
    if (unit.kind !== 'count' || isMeasure(unit.noun)) continue
    const known = byNoun.get(unit.noun)
    if (!known) {
      byNoun.set(unit.noun, [quantity])
      continue
    }
    const first = known.at(-1)
    if (
      first &&
      isRecount(text, quantity) &&
      !known.some((one) => one.value !== first.value)
    ) {
      const between = text.slice(
        Math.max(0, first.start - 40),
        quantity.end + 60
      )
      const isNear = quantity.block - first.block <= nearBlocks
      const areBody = [first, quantity].every(
        (one) =>
          blocks[one.block]?.kind === 'body' &&
          one.hedge === 'none' &&
          !one.isPart &&
          !one.isQuoted &&
          one.magnitude === 1
      )
      const isTold = quantities.some(
        (one) => one.value === quantity.value && one.start < quantity.start
      )
      if (
        isNear &&
        areBody &&
        !isTold &&
        !first.isDefinite &&
        first.value < quantity.value &&
        quantity.value <= 2 * first.value &&
        first.value > 1 &&
        hasSameModifiers(first, quantity) &&
        !joined.test(between)
      )
        found.push({
          kind: 'recount',
          at: quantity,
          expected: text.slice(first.start, first.end),
          because: `there are ${text.slice(first.start, first.end)} before`,
          related: [first],
          isSure: true
        })
    }
    known.push(quantity)
  }
  return found
}

/** What the same go on to do. */
const goesOn =
  /^(?: [a-z-]+){0,2}? [a-z]+ (?:will|were|are|have|had|would|remain|face|appeared|denied|pleaded|survived|died|could)\b/

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
