import {grouped} from '../../text/grouped.js'
import type {Quantity} from './index.js'

/** A value written as a quantity of the text is: like `£9.9m`, `£8.6m`. */
export function writtenAs(
  text: string,
  {start, end, digits, magnitude}: Quantity,
  value: number
): string {
  const places = Math.max(1, digits.split('.')[1]?.length ?? 0)
  const rounded = Number((value / magnitude).toFixed(places))
  return text
    .slice(start, end)
    .replace(digits === '' ? /^\S+/ : /\d[\d,.]*/, () => grouped(rounded))
}
