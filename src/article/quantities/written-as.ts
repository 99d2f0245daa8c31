import {grouped} from '../../text/grouped.js'
import {decimalsOf} from './decimals.js'
import type {Quantity} from './index.js'

/** A value written as a quantity of the text is: like `£9.9m`, `£8.6m`. */
export function writtenAs(
  text: string,
  {start, end, digits, magnitude}: Quantity,
  value: number
): string {
  const places = Math.max(1, decimalsOf(digits))
  const rounded = Number((value / magnitude).toFixed(places))
  return text
    .slice(start, end)
    .replace(digits === '' ? /^\S+/ : /\d[\d,.]*/, () => grouped(rounded))
}
