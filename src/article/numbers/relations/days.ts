import type {NumberConflict} from '../conflict.js'
import {near} from './agreement.js'
import type {Claim, Told} from './claim.js'
import {type Figure} from './outline.js'
import {shape} from './shapes.js'

/** Days and hours, and how many lie between. */
export const days: readonly Claim[] = [
  {
    shapes: [
      // `on June 3, five days before a concert on June 6`
      shape(
        'before after weeks',
        `{from:WC},? {by:T} (?:days|weeks) before [^«».;“”"]{2,50}\\bon {to:WC}`
      ),
      shape(
        'before after weeks',
        `{to:WC},? {by:T} (?:days|weeks) after [^«».;“”"]{2,50}\\bon {from:WC}`
      ),
      // `on Tuesday. Two days later, on Friday`
      shape(
        'later',
        `{from:W}[^«»“”"]{0,120}?{by:T} days later, (?:on )?{to:WC}`
      ),
      shape(
        'later',
        `{from:W}[^«»“”"]{0,120}?{by:T} days later, on (?:[a-z]+ )?{to:C}`
      ),
      shape(
        'later',
        `{from:WC}[^«»“”"]{0,60}?\\b(?:and|until|to) (?:[a-z]+ ){0,5}?{to:WC},? {by:T} days later`
      ),
      shape(
        'weeks days later after',
        `{from:WC}[^«»“”"]{0,90}?[Oo]n {to:WC}, {by:T} (?:weeks|days) (?:into|later)`
      ),
      shape(
        'weeks days',
        `(?<=\\bborn on ){from:WC}[^«»“”"]{0,40}?{by:T} (?:weeks|days) old when [^«»“”".]{0,60}\\bon {to:WC}`
      )
    ],
    check: isDaysLater
  },
  {
    shapes: [
      // `left at 6:15 a.m. and crashed 40 minutes later, at 7:15 a.m.`
      shape(
        '',
        `{from:K}[^«»“”"]{0,120}?{by:T} (?<unit>hours|minutes) later,? at (?:about )?{to:K}`
      ),
      shape(
        '',
        `{from:K}[^«»“”"]{0,60}?{to:K}, {by:T} (?<unit>hours|minutes) later(?! than)`
      )
    ],
    check: isHoursLater
  }
]

function isDaysLater({operands, figures}: Told) {
  const {from, by, to} = operands
  if (!from || !by || !to) return undefined
  if (by.noun !== 'day' && by.noun !== 'week') return undefined
  const days = by.value * (by.noun === 'week' ? 7 : 1)
  const slack = by.noun === 'week' ? 3 : 0
  const fits = (one: Figure) => {
    if (one.day !== undefined && to.day !== undefined) {
      const apart = to.day - one.day
      // Years that are not written may differ.
      return (
        (apart >= days - 1 - slack && apart <= days + slack) ||
        Math.abs(apart) > 300
      )
    }
    if (one.kind !== 'W' || to.kind !== 'W' || slack > 0) return undefined
    return (to.value - one.value - days) % 7 === 0
  }
  const others = near(figures, by).filter(
    (one) => one !== to && (one.kind === 'W' || one.kind === 'C')
  )
  if (fits(from) !== false || others.some((one) => fits(one) !== false))
    return undefined
  return {
    kind: 'days between',
    at: by,
    because: 'it is another day of the week or month',
    related: [from, to],
    isSure: true
  } satisfies NumberConflict
}

function isHoursLater({operands, match}: Told) {
  const {from, by, to} = operands
  if (!from || !by || !to) return undefined
  const isInHours = match.groups?.['unit'] === 'hours'
  const stated = by.value * (isInHours ? 60 : 1)
  const day = from.isHalf && to.isHalf ? 1440 : 720
  const apart = (to.value - from.value + 2 * day) % day
  const slack = isInHours ? 30 : 2
  if (
    Math.abs(apart - stated) <= slack ||
    Math.abs(apart - stated) >= day - slack
  )
    return undefined
  return {
    kind: 'hours between',
    at: by,
    because: `it is ${apart % 60 === 0 ? `${apart / 60} hours` : `${apart} minutes`}`,
    related: [from, to],
    isSure: true
  } satisfies NumberConflict
}
