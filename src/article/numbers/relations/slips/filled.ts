import type {NumberConflict} from '../../conflict.js'
import type {Figure} from '../outline.js'
import {
  alikeBeside,
  areOfKind,
  farthest,
  isExact,
  meets,
  sumOf
} from './beside.js'
import type {Told} from './role.js'
import {conflictOf, isNear, isSlip, isTelling} from './slip.js'

/** Behind a part of a whole that is shared out. */
const isFor =
  /^(?: [a-z]+){0,2}?,? (?:goes|go|went|will|would|is|was|were|are|came|comes|in|on|for|to|at)\b/
const isEvery = /^ (?:[a-z]+ )?(?:per|each|apiece)\b|^ an? /

const isSpent =
  /\b(?:costs?|spent|paid|pays?|c[ao]mes? to|gave|gets?|got|on|for) $/

/** `cost $1.9 million. … The kitchen came to …, beds cost … and …` */
export function fillsParagraph(told: Told): NumberConflict | undefined {
  const {stated, outline} = told
  const {figures, text} = outline
  if (stated.kind !== 'M' && stated.kind !== 'N') return undefined
  const parts = [stated, ...alikeBeside(told, -1, 0, areOfKind)]
  const behind = (one: Figure) => text.slice(one.to, one.to + 40)
  const before = (one: Figure) =>
    text.slice(Math.max(0, one.from - 20), one.from)
  const whole100 = stated.kind === 'N' && parts.every(({value}) => value > 9)
  if (
    parts.length < 3 ||
    parts.some(
      (one) =>
        !isExact(outline, one) ||
        /(?<!\b(?:c[ao]mes?|amount(?:s|ed)?)) to $/.test(before(one)) ||
        isEvery.test(behind(one)) ||
        (whole100 !== true &&
          !isFor.test(behind(one)) &&
          !isSpent.test(before(one)))
    )
  )
    return undefined
  const first = parts.at(-1)?.index ?? 0
  const wholes = figures
    .slice(Math.max(0, first - farthest), first)
    .filter(
      (one) =>
        one.kind === stated.kind &&
        one.block < stated.block &&
        one.block >= stated.block - 2 &&
        areOfKind(one, stated)
    )
  const sum = sumOf(parts)
  if (wholes.some((one) => meets(one, sum, parts))) return undefined
  const [whole, other] = wholes.filter(
    (one) =>
      one.hedge === 'none' &&
      (isSlip(one, sum) || isNear(one, sum)) &&
      parts.every(({value}) => value < one.value)
  )
  if (!whole || other) return undefined
  if (
    stated.kind === 'N' &&
    (wholes.length > 1 ||
      whole.value < 100 ||
      !isTelling(whole) ||
      !isSlip(whole, sum))
  )
    return undefined
  return conflictOf(
    {...told, stated: whole},
    'sum',
    sum,
    parts.toReversed(),
    'make'
  )
}
