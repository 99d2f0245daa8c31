import {areAlike, slackOf} from '../agreement.js'
import type {Figure, Outline} from '../outline.js'
import type {Told} from './role.js'

/** Figures and paragraphs within which those that are meant stand. */
export const farthest = 9
const nearBlocks = 5

/** `from 80`, `aged 63`: of another time, or another thing. */
const isApart =
  /\b(?:from|aged|age|than|against|compared with|like|last (?:year|month|week|season)(?:['’]s)?)(?: the| of| an?)? $/
const isAge = / at $/

/** Figures of the kind before one or behind it, the nearest first. */
export function alikeBeside(
  {outline: {figures, text}, stated}: Told,
  step: 1 | -1,
  blocks = nearBlocks,
  areLike = areAlike
): readonly Figure[] {
  const found: Figure[] = []
  for (let count = 1; count <= farthest; count++) {
    const one = figures[stated.index + step * count]
    if (!one || Math.abs(one.block - stated.block) > blocks) break
    if (one.kind !== stated.kind || !areLike(one, stated)) continue
    const lead = text.slice(Math.max(0, one.from - 24), one.from)
    if (isApart.test(lead) || isOne(one)) continue
    if (one.noun === undefined && isAge.test(lead) && one.value < 100) continue
    found.push(one)
  }
  return found
}

/** `one another`, `one of them`. */
function isOne({value, quantity}: Figure): boolean {
  return value === 1 && quantity?.digits === ''
}

/** Those from the nearest on, two and more. */
export function runsOf(
  beside: readonly Figure[]
): readonly (readonly Figure[])[] {
  return beside.slice(1).map((_, index) => beside.slice(0, index + 2))
}

/** `eight carry passengers`: what stands behind a number is no noun of it. */
export function areOfKind(one: Figure, other: Figure): boolean {
  return one.kind !== 'M' || areAlike(one, other)
}

export function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, {value}) => sum + value, 0)
}

export function meets(stated: Figure, right: number, from: readonly Figure[]) {
  return Math.abs(stated.value - right) <= slackOf(stated, ...from)
}

/** `another 9` is 9. */
export function isExact({text}: Outline, {hedge, from}: Figure): boolean {
  return (
    hedge === 'none' ||
    /\b(?:another|a further|an additional|an extra) $/i.test(
      text.slice(Math.max(0, from - 15), from)
    )
  )
}
