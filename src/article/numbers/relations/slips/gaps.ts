import type {NumberConflict} from '../../conflict.js'
import {cueSet} from '../cues.js'
import type {Figure} from '../outline.js'
import {alikeBeside, meets} from './beside.js'
import type {Role, Told} from './role.js'
import {conflictOf, isSlip, isTelling} from './slip.js'

/** `That is £28,500 short of what it needs` */
export const gap: Role = {
  cues: cueSet(
    'gap margin difference lead majority shortfall deficit surplus increase decrease drop reduction short shy between apart separate separates separated separating ahead behind'
  ),
  kinds: ['M', 'N', 'T'],
  before:
    /\b(?:gap|margin|difference|lead|majority|shortfall|deficit|surplus|increase|decrease|drop|reduction)(?: (?:was|is|of|by|at)){0,2} (?:just |only )?$/,
  behind:
    /^(?: [a-z-]+){0,2}? (?:short\b|shy\b|between the(?:m| «|\b)|apart\b|separat|ahead\b|behind\b)/,
  check: isGap
}

function isGap(told: Told): NumberConflict | undefined {
  const {stated} = told
  const before = alikeBeside(told, -1)
  const around = [...before.toReversed(), ...alikeBeside(told, 1, 1)]
  const gapOf = (one: Figure, other: Figure) =>
    Math.abs(one.value - other.value)
  const isMet = around.some((one) =>
    around.some(
      (other) => one !== other && meets(stated, gapOf(one, other), [one, other])
    )
  )
  if (isMet || !isTelling(stated)) return undefined
  const pair = before.slice(1).flatMap((first, index) => {
    const last = before[index]
    const areClose =
      last !== undefined &&
      last.block - first.block <= 1 &&
      stated.block - first.block <= 3 &&
      stated.value < Math.min(first.value, last.value) &&
      first.hedge === 'none' &&
      last.hedge === 'none'
    return areClose && isSlip(stated, gapOf(first, last)) ? [first, last] : []
  })
  const [first, last, third] = pair
  return first && last && !third
    ? conflictOf(told, 'difference', gapOf(first, last), pair, 'are apart')
    : undefined
}
