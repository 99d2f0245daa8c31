import type {NumberConflict} from '../../conflict.js'
import {isHuge, sentenceOf} from '../agreement.js'
import {cueSet} from '../cues.js'
import type {Figure} from '../outline.js'
import {alikeBeside, meets, runsOf, sumOf} from './beside.js'
import type {Role, Told} from './role.js'
import {conflictOf, isSlip, isTelling} from './slip.js'

/** `Altogether the course was 150 kilometers long` */
export const total: Role = {
  cues: cueSet(
    'all total sum tally together altogether overall told combined totaled totalled totaling totalling totals'
  ),
  kinds: ['M', 'N', 'T'],
  before:
    /\b(?:In all|In total|Altogether|All told|Together|Overall|[Ii]n all,|[Ii]n total,|[Aa]ltogether,)\b[^«».;\n]{0,45}$|\b(?:total|sum|tally)(?: [a-z]+){0,3} (?:of|was|is|to|at|reached) (?:an? )?$|\btotall?(?:ed|ing|s) $/,
  behind:
    /^(?: [a-z-]+){0,3}? (?:in all|in total|altogether|all told|combined)\b/,
  check: isTotal
}

function isTotal(told: Told): NumberConflict | undefined {
  const {stated} = told
  const before = alikeBeside(told, -1)
  const runs = [...runsOf(before), ...runsOf(alikeBeside(told, 1, 1))]
  const isMet = runs.some((run) => meets(stated, sumOf(run), run))
  if (isMet) return undefined
  const run = runs.find(
    (parts) =>
      (stated.value > 99 || parts.every(({hedge}) => hedge === 'none')) &&
      !isHuge(stated, ...parts) &&
      isSlip(stated, sumOf(parts)) &&
      isTelling(stated) &&
      isRow(told, parts, before)
  )
  return run && conflictOf(told, 'sum', sumOf(run), run.toReversed(), 'make')
}

/** Whether parts are of the same, and all that a sentence or more tells. */
function isRow(
  {stated}: Told,
  parts: readonly Figure[],
  before: readonly Figure[]
): boolean {
  const nouns = parts.filter(({noun}) => noun !== undefined)
  const next = before[parts.length]
  const [last] = parts
  const first = parts.at(-1)
  return (
    stated.noun !== undefined &&
    nouns.length > 0 &&
    nouns.every(({noun}) => noun === stated.noun) &&
    last === before[0] &&
    parts.every(({value}) => value < stated.value) &&
    sentenceOf(next) !== sentenceOf(first) &&
    (parts.length > 2 ||
      (sentenceOf(last) ?? 0) >= (sentenceOf(stated) ?? 0) - 1)
  )
}
