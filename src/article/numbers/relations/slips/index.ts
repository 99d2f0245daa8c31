import type {NumberConflict} from '../../conflict.js'
import type {Cues} from '../cues.js'
import type {Kind, Outline} from '../outline.js'
import {change} from './changes.js'
import {each} from './each.js'
import {fillsParagraph} from './filled.js'
import {gap} from './gaps.js'
import {lastOfRow, rest} from './rests.js'
import type {Role} from './role.js'
import {share} from './shares.js'
import {total} from './totals.js'

type Article = {readonly text: string}

const roles = [total, rest, lastOfRow, each, share, change, gap]

const rolesOf: ReadonlyMap<Kind, readonly Role[]> = new Map(
  (['M', 'N', 'T', 'P'] as const).map((kind) => [
    kind,
    roles.filter(({kinds}) => kinds.includes(kind))
  ])
)

/** Figures that nearly are what others near by give: by one digit, or little. */
export function findSlips(
  {text}: Article,
  outline: Outline,
  cuesIn: (block: number) => Cues
): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (const stated of outline.figures) {
    const {from, to, kind, hedge, index, block} = stated
    const own = rolesOf.get(kind)
    if (hedge !== 'none' || !own) continue
    const told = {text, outline, stated}
    const isLast = outline.figures[index + 1]?.block !== block
    const row = isLast ? fillsParagraph(told) : undefined
    if (row) found.push(row)
    const lead = outline.text.slice(Math.max(0, from - 60), from)
    const tail = outline.text.slice(to, to + 40)
    const near = cuesIn(block)
    for (const {cues, before, behind, check} of own) {
      if (near[cues] !== 1) continue
      if (!before.test(lead) && !behind.test(tail)) continue
      const conflict = check(told)
      if (conflict) found.push(conflict)
    }
  }
  return found
}
