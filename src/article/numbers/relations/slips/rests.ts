import type {NumberConflict} from '../../conflict.js'
import {isHuge, sentenceOf} from '../agreement.js'
import {cueSet} from '../cues.js'
import type {Figure} from '../outline.js'
import {
  alikeBeside,
  areOfKind,
  isExact,
  meets,
  runsOf,
  sumOf
} from './beside.js'
import {never, type Role, type Told} from './role.js'
import {conflictOf, isNear, isSlip, isTelling} from './slip.js'

/** `He still has 420 of them` */
export const rest: Role = {
  cues: cueSet(
    'still other remaining last final outstanding unsold leaving left remain remained go unaccounted'
  ),
  kinds: ['M', 'N'],
  before:
    /\b(?:still (?:(?!another)[a-z]+ )?|[Tt]he (?:other|remaining|last|final|outstanding|unsold) |[Ll]eaving (?:(?:it|them|him|her|just|only|with|a balance of) ){0,3})$/,
  behind:
    /^(?: (?!still)[a-z-]+){0,3}? (?:(?:is|are|was|were|have|has) )?(?:left|remain|remained|remaining|still (?!to\b)|to go|outstanding|unaccounted)\b/,
  check: isRest
}

/** `Twenty of them run on gas, and 18 have batteries. The remaining …` */
export const lastOfRow: Role = {
  cues: cueSet('other remaining last final'),
  kinds: ['M', 'N'],
  before: /\b(?:other|remaining|last|final) $/,
  behind: never,
  check: closesRow
}

function isRest(told: Told): NumberConflict | undefined {
  const {stated} = told
  const before = alikeBeside(told, -1)
  const runs = [...runsOf(before), ...before.map((one) => [one])]
  const restOf = (run: readonly Figure[]) =>
    2 * (run.at(-1)?.value ?? 0) - sumOf(run)
  const isMet = runs.some(
    (run) =>
      meets(stated, restOf(run), run) ||
      before.some((one) => meets(one, stated.value + sumOf(run), run))
  )
  if (isMet) return undefined
  const run = runs.find(
    (parts) =>
      parts.length > 1 &&
      parts.every(({hedge}) => hedge === 'none') &&
      !isHuge(stated, ...parts) &&
      isSlip(stated, restOf(parts)) &&
      isTelling(stated) &&
      stated.value > 99
  )
  return run && conflictOf(told, 'rest', restOf(run), run.toReversed(), 'leave')
}

/** What a row leaves over is the rest of what is told before. */
function closesRow(told: Told): NumberConflict | undefined {
  const {stated, outline} = told
  const before = alikeBeside(told, -1, 0, areOfKind).filter(
    (one) => (sentenceOf(one) ?? 0) >= (sentenceOf(stated) ?? 0) - 1
  )
  if (before.length < 2 || before.some((one) => !isExact(outline, one)))
    return undefined
  const sum = stated.value + sumOf(before)
  const last = before.at(-1)?.index ?? 0
  let from = last
  const first = stated.block - 6
  while ((outline.figures[from - 1]?.block ?? -Infinity) >= first) from--
  const wholes = outline.figures
    .slice(from, last)
    .filter((one) => one.kind === stated.kind && areOfKind(one, stated))
  const runs = runsOf([stated, ...before])
  const isMet =
    wholes.some(
      (whole) =>
        runs.some((run) => meets(whole, sumOf(run), run)) ||
        whole.value === stated.value + 1
    ) ||
    before.some((whole) =>
      before.some((part) =>
        meets(whole, stated.value + part.value, [stated, part])
      )
    )
  if (isMet) return undefined
  const [whole, other] = wholes.filter(
    (one) => one.hedge === 'none' && (isSlip(one, sum) || isNear(one, sum))
  )
  return whole &&
    !other &&
    whole.value > 9 &&
    before.every(({value}) => value < whole.value)
    ? conflictOf(
        told,
        'rest',
        stated.value + whole.value - sum,
        [whole, ...before.toReversed()],
        'leave'
      )
    : undefined
}
