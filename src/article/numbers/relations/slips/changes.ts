import type {NumberConflict} from '../../conflict.js'
import {areAlike, conflictAt, sentenceOf, wordsOf} from '../agreement.js'
import {cueSet} from '../cues.js'
import type {Figure} from '../outline.js'
import type {Role, Told} from './role.js'

/** `2.4 million, compared with 2 million. The 40 percent rise` */
export const change: Role = {
  cues: cueSet(
    'increase rise jump gain growth drop fall decline decrease cut reduction'
  ),
  kinds: ['P'],
  before:
    /\b(?:increase|rise|jump|gain|growth|drop|fall|decline|decrease|cut|reduction) of $/,
  behind:
    /^ (?:increase|rise|jump|gain|growth|drop|fall|decline|decrease|cut|reduction)\b/,
  check: isChange
}

function isChange(told: Told): NumberConflict | undefined {
  const {stated, outline} = told
  const around = outline.figures.slice(
    Math.max(0, stated.index - 5),
    stated.index + 4
  )
  const pairs = around.flatMap((one, index) =>
    around
      .slice(index + 1)
      .filter(
        (other) =>
          (other.kind === 'M' || other.kind === 'N') &&
          other.kind === one.kind &&
          areAlike(one, other)
      )
      .map((other) => [one, other] as const)
  )
  const changeOf = (one: Figure, other: Figure) =>
    Math.abs(one.value / other.value - 1) * 100
  const slack = Math.max(1, stated.value * 0.05)
  const isMet = pairs.some(
    ([one, other]) =>
      Math.abs(changeOf(one, other) - stated.value) <= slack ||
      Math.abs(changeOf(other, one) - stated.value) <= slack
  )
  if (isMet) return undefined
  for (const [one, other] of pairs) {
    if (
      other.index !== one.index + 1 ||
      other.index > stated.index ||
      stated.index - other.index > 1
    )
      continue
    if ((sentenceOf(stated) ?? 0) - (sentenceOf(other) ?? 0) > 1) continue
    const between = outline.text.slice(one.to, other.from)
    const isUp =
      /^(?: [A-Za-z]+){0,5},? (?:up|down|compared with|against)(?: from)? $/.test(
        between
      )
    const isTo =
      /\b(?!rang)[a-z]+ from $/.test(
        outline.text.slice(Math.max(0, one.from - 14), one.from)
      ) && /^(?: [a-z]+){0,3} to $/.test(between)
    const next = outline.figures[stated.index + 1]
    if ((!isUp && !isTo) || one.hedge !== 'none' || other.hedge !== 'none')
      continue
    if (
      next &&
      /[MN]/.test(next.kind) &&
      sentenceOf(next) === sentenceOf(stated)
    )
      continue
    const right = isTo ? changeOf(other, one) : changeOf(one, other)
    if (right / stated.value > 3 || stated.value / right > 3) continue
    return conflictAt(
      told.text,
      'difference',
      stated,
      right,
      [one, other],
      (shown) =>
        `from ${wordsOf(told.text, isTo ? one : other)} to ${wordsOf(told.text, isTo ? other : one)} it is ${shown}`
    )
  }
  return undefined
}
