import type {NumberConflict} from '../../conflict.js'
import {isOneSlip} from '../../one-slip.js'
import {conflictAt, wordsOf} from '../agreement.js'
import type {Figure} from '../outline.js'
import type {Told} from './role.js'

/** Two digits and more that are no noughts: few others come as near. */
export function isTelling({value}: Figure): boolean {
  return String(value).replaceAll(/^0?[.]|[.]|0+$/g, '').length > 1
}

/** `150` for 140, `45` for 54: one digit is another, or two changed places. */
export function isSlip({value}: Figure, right: number): boolean {
  return isOneSlip(String(value), String(Number(right.toFixed(6))))
}

/** `48` for 50: few are missed, of many. */
export function isNear({value, quantity}: Figure, right: number): boolean {
  const off = Math.abs(value - right) / (quantity?.magnitude ?? 1)
  return off <= 3 && off * (quantity?.magnitude ?? 1) <= value * 0.2
}

export function conflictOf(
  {text, stated}: Told,
  kind: NumberConflict['kind'],
  right: number,
  related: readonly Figure[],
  verb: string
): NumberConflict {
  const listed = related.map((one) => wordsOf(text, one)).join(' and ')
  return conflictAt(
    text,
    kind,
    stated,
    right,
    related,
    (shown) => `${listed} ${verb} ${shown}`
  )
}
