import {conflictOfYears, type NumberConflict} from '../conflict.js'
import type {Claim, Told} from './claim.js'
import type {Figure} from './outline.js'
import {shape} from './shapes.js'

/** Years, and how many lie between. */
export const years: readonly Claim[] = [
  {
    shapes: [
      // `for 20 years, since 2010`, `75 years ago, in 1952`, `a 45-year-old bridge, built in 1950`
      shape('since', `(?<=\\bfor ){by:T} years,? since [^«».;]{0,60}?{from:Y}`),
      shape(
        'ago',
        `{by:T} years ago(?: this [a-z]+)?,? in (?:[A-Z][a-z]+ )?{from:Y}`
      ),
      shape(
        'year',
        `{by:NT}-year-old [^«».;]{2,30}, (?:which was |who was )?(?:built|opened|founded|planted|born|completed) in {from:Y}(?! and\\b)`
      ),
      shape(
        'years',
        `{by:T} years old, (?:which )?(?:was|is) (?:built|opened|founded|planted|completed) in {from:Y}`
      )
    ],
    check: isSince
  },
  {
    shapes: [
      // `founded in 1899. It marks its 125th birthday this year, 2014`
      shape(
        'anniversary birthday',
        `(?<=\\b(?:founded|opened|built|formed|established|launched|born|married) (?:[a-z]+ )?in ){from:Y}[^«»“”"]{0,60}?\\.\\s(?:It|He|She|They|The [a-z]+)(?: [a-z]+){0,4} (?:its|his|her|their) {by:O} (?:anniversary|birthday) (?:this year, |in (?:[A-Z][a-z]+ )?){to:Y}`
      ),
      // `cast in 1740, was 250 years old when it cracked in 2010`
      shape(
        'years year birthday anniversary turned was',
        `(?<=\\b(?:founded|opened|built|formed|established|launched|born|cast|planted|made|laid|completed|begun) (?:[a-z]+ )?in ){from:Y}[^«».;“”"]{0,50}?(?:(?:was|turned|is) {by:NT}(?: years old)? when|(?:marked|celebrated) (?:its|his|her|their) {by2:O} (?:birthday|anniversary)) ?[^«».;“”"]{0,50}?\\bin {to:Y}`
      ),
      shape(
        'born',
        `(?<=\\bwas ){by:N},? in {to:Y}\\.\\s[Bb]orn in {from:Y},? (?:he|she|[A-Z])`
      ),
      shape(
        'year',
        `(?<=\\b[Ii]n (?:its|his|her|their) ){by:O} year,[^«».;“”"]{0,40}\\b(?:held|founded|opened|staged|born|begun) in {from:Y},[^«».;“”"]{0,40}\\bin {to:Y}`
      )
    ],
    check: isJubilee
  },
  {
    shapes: [
      // `in 1962. Her first show was two years earlier, in 1964`
      shape(
        ['earlier before later', 'years', 'in'],
        `{from:Y}[^«»“”"]{0,80}?\\b(?:was|came|had come|followed) {by:T} years (?:(?<less>earlier|before)|(?<more>later)), in {to:Y}`
      )
    ],
    check: isTurned
  }
]

/** Code units in which someone says when it is. */
const farthestSaid = 20_000

/** The year of publication, or in which someone said it. */
const saidIn =
  /\b(?:said|told|wrote|reported|published)(?: [a-z]+){0,3} in («Y\d+»)|\bthis year, («Y\d+»)/

function isSince({operands, article, outline, figures}: Told) {
  const {by, from} = operands
  const said = saidIn.exec(outline.text.slice(0, farthestSaid))
  const told = /\d+/.exec(said?.[1] ?? said?.[2] ?? '')?.[0]
  const now = article.published?.year ?? figures[Number(told ?? NaN)]?.value
  if (!by || !from || now === undefined) return undefined
  return unlessAgreed(by, from.value, now, [from])
}

function isJubilee({operands}: Told) {
  const {by = operands['by2'], from, to} = operands
  if (!by || !from || !to) return undefined
  return unlessAgreed(by, from.value, to.value, [from, to])
}

/** Where a span is another than the years from one to the other. */
function unlessAgreed(
  by: Figure,
  from: number,
  to: number,
  related: readonly Figure[]
): NumberConflict | undefined {
  const years = to - from
  if (years < 0 || Math.abs(years - by.value) <= 1) return undefined
  return conflictOfYears(by, from, to, related)
}

function isTurned({operands, match}: Told) {
  const {from, to} = operands
  if (!from || !to) return undefined
  const isLater = match.groups?.['more'] !== undefined
  if (isLater ? to.value >= from.value : to.value <= from.value)
    return undefined
  return {
    kind: 'order',
    at: to,
    because: `it is ${isLater ? 'before' : 'after'} ${from.value}`,
    related: [from],
    isSure: true
  } satisfies NumberConflict
}
