import {matchesOf} from '../../text/matches.js'
import {decimalsOf} from '../quantities/decimals.js'
import type {Block} from '../blocks/index.js'
import type {Digits} from '../digits.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly digits: Digits
}

const units = {
  miles: 'miles?',
  km: 'kilomet(?:er|re)s?|km',
  feet: 'feet|foot|ft',
  metres: 'met(?:er|re)s?|m',
  pounds: 'pounds?|lbs?',
  kilograms: 'kilograms?|kilos?|kg',
  acres: 'acres?',
  hectares: 'hectares?|ha',
  mph: 'mph|miles (?:per|an) hour',
  kmh: 'km/h|kph|kmh|kilomet(?:er|re)s (?:per|an) hour'
} as const
type UnitName = keyof typeof units

/** The international yard and pound (1959), rounded. */
const factors: readonly (readonly [UnitName, UnitName, number])[] = [
  ['miles', 'km', 1.6093],
  ['feet', 'metres', 0.3048],
  ['pounds', 'kilograms', 0.4536],
  ['acres', 'hectares', 0.4047],
  ['mph', 'kmh', 1.6093]
]

const number = String.raw`(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`
const any = Object.values(units).toReversed().join('|')
/** `60 miles (97 km)`, `97 km (60 miles)` */
const pair = new RegExp(
  String.raw`(?<![\d.,/$£€–-])${number}[ -](${any}) \((?:about |around |some |nearly )?${number}[ -](${any})\)`,
  'dg'
)
/** `30 degrees Celsius (86 Fahrenheit)` */
const temperatures =
  /(?<![\d.,-]|below |minus )((?:-|minus )?\d{1,3})(?: degrees|°)? ?(Celsius|C|Fahrenheit|F)\b \((?:about |around |nearly )?((?:-|minus )?\d{1,3})(?: degrees|°)? ?(Celsius|C|Fahrenheit|F)\b\)/dg
/** Degrees, and share of the true value, that a rounded temperature may be off. */
const degrees = 3
const degreesShare = 0.04
/** Share of the true value that a rounded one may be off. */
const slack = 0.12

/** A measure and the same in other units, which it is not. */
export function findConversions({
  text,
  blocks,
  digits
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (const {index, start, end} of blocks) {
    if ((digits.get(index)?.length ?? 0) < 2) continue
    const content = text.slice(start, end)
    if (!content.includes('(') || !/\(.{0,10}\d/.test(content)) continue
    for (const match of matchesOf(temperatures, content)) {
      const [, one = '', from = '', two = '', to = ''] = match
      const [, its, , at] = match.indices ?? []
      const isFromCelsius = from.startsWith('C')
      const value = signed(one)
      const wanted = Math.round(
        isFromCelsius ? value * 1.8 + 32 : (value - 32) / 1.8
      )
      if (isFromCelsius === to.startsWith('C') || !at || !its) continue
      const off = Math.abs(wanted - signed(two))
      if (off <= Math.max(degrees, Math.abs(wanted) * degreesShare)) continue
      found.push({
        kind: 'conversion',
        at: {start: start + at[0], end: start + at[1]},
        expected: String(wanted),
        because: `${one} degrees ${from} are ${wanted} ${to}`,
        related: [{start: start + its[0], end: start + its[1]}],
        isSure: true
      })
    }
    for (const match of matchesOf(pair, content)) {
      const [, one = '', from = '', two = '', to = ''] = match
      const factor = factorOf(from, to)
      const [first, second] = [valueOf(one), valueOf(two)]
      if (factor === undefined || isClose(first * factor, second, two)) continue
      const [, , , at] = match.indices ?? []
      const [, its] = match.indices ?? []
      if (!at || !its) continue
      const expected = String(rounded(first * factor))
      found.push({
        kind: 'conversion',
        at: {start: start + at[0], end: start + at[1]},
        expected,
        because: `${one} ${from} are ${expected} ${to}`,
        related: [{start: start + its[0], end: start + its[1]}],
        isSure: true
      })
    }
  }
  return found
}

function factorOf(from: string, to: string): number | undefined {
  const is = (unit: UnitName, name: string) =>
    new RegExp(`^(?:${units[unit]})$`).test(name)
  for (const [one, two, factor] of factors) {
    if (is(one, from) && is(two, to)) return factor
    if (is(two, from) && is(one, to)) return 1 / factor
  }
  return undefined
}

/** `minus 40`, `-40` */
function signed(number: string): number {
  return Number(number.replace(/^minus /, '-'))
}

function valueOf(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}

/** Within the slack, or within the last place that is not a zero. */
function isClose(exact: number, stated: number, digits: string): boolean {
  const zeros = /0*$/.exec(digits.replace(/\..*$/, ''))?.[0].length ?? 0
  const places = decimalsOf(digits)
  const half = places > 0 ? 0.5 / 10 ** places : 10 ** zeros / 2
  return (
    Math.abs(exact - stated) <=
    Math.max(exact * slack, Math.min(half, exact / 4))
  )
}

function rounded(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value)
}
