import type {Block} from '../blocks/index.js'
import {numeral} from '../quantities/numerals.js'
import type {NumberConflict} from './conflict.js'
import {matchesInBody} from './in-body.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
}

const fraction =
  '(?<fraction>half|(?:a|one)[ -]third|two[ -]thirds|(?:a|one)[ -]quarter|three[ -]quarters|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?:three|four|five|six|seven|eight|nine|ten))'
const whose = "(?:the |its |their |all |these |those |the [a-z]+['’]s )*"
const count = String.raw`\d{1,3}(?:,\d{3})+|\d+`
const unhedged =
  '(?<!\\b(?:nearly|almost|about|around|over|roughly|some|than|least|only|just|under|another|other) )'
const percent = '(?: ?per ?cent|%)'

/** `Half of the 80 workers, or 50` */
const ofAll = new RegExp(
  `${unhedged}\\b${fraction} of ${whose}(?<all>${count})(?: [a-z’'-]+){0,3},? or (?:some )?(?<part>${count})\\b(?!${percent}| (?:more|so|fewer)|[,.]\\d| (?:million|billion|thousand))`,
  'dgi'
)
/** `Half of the 80 workers, 50 in all, …`, `Two thirds of the 90 shops, 45 of them, …` */
const ofAllTold = new RegExp(
  `${unhedged}\\b${fraction} of ${whose}(?<all>${count})(?: [a-z’'-]+){0,3}, (?:or )?(?<part>${count})(?: (?:in all|of them|altogether)\\b|(?: [a-z]+)?,(?!\\d))`,
  'dgi'
)
/** `One in four, or 40 percent` */
const inPercent = new RegExp(
  `${unhedged}\\b${fraction}(?: [a-z’'-]+){0,5}?(?:,? or | \\()(?<percent>\\d{1,2}(?:\\.\\d+)?)${percent}`,
  'dgi'
)
/** `Of 200 people asked, 50, or a third, said no` */
const isFraction = new RegExp(
  `\\b(?:Of|Out of) (?:the |its |their |all )*(?<all>${count})(?: [a-z’'-]+){1,3}, (?:just |only )?(?<part>${count}),? or ${fraction}\\b`,
  'dg'
)
/** `12 of 60 wells, one in three, are clean` */
const apposed = new RegExp(
  `\\b(?<part>${count}) (?:out )?of (?:the |its |their |all )*(?<all>${count})(?: [a-z’'-]+){1,3}, (?:or )?${fraction},`,
  'dg'
)
/** Points of a percent that a fraction told in words may be off. */
const slack = 5.5

const mayTell =
  /half|third|quarter| (?:in|of) (?:every )?(?:three|four|five|six|seven|eight|nine|ten)\b/i

/** `…, or 50`, `… (40 percent)` */
const figureBehind =
  / or \d| or some \d| \(\d|, \d[\d,]* ?(?:in all|of them|altog|[a-z]*,)/
/** `50, or a third`, `12 of 60 wells, one in three` */
const fractionBehind =
  /\d[a-z ]*, (?:or )?(?:half|a|one|two|three|four|five|six|seven|eight|nine)\b/

/** A share told as a fraction, and in figures that make another. */
export function findFractions(article: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (const {match, start} of matchesInBody(article, shapesFor)) {
    const conflict = conflictOf(match, start)
    if (conflict) found.push(conflict)
  }
  return found
}

function shapesFor(content: string): readonly RegExp[] {
  if (!mayTell.test(content)) return []
  return [
    ...(figureBehind.test(content) ? [ofAll, ofAllTold, inPercent] : []),
    ...(fractionBehind.test(content) ? [isFraction, apposed] : [])
  ]
}

function conflictOf(
  {groups = {}, indices}: RegExpExecArray,
  offset: number
): NumberConflict | undefined {
  const {fraction = '', all, part, percent} = groups
  const share = 100 * valueOf(fraction)
  const total = numeral(all ?? '100')
  const stated = numeral(part ?? percent ?? '')
  const name = part === undefined ? 'percent' : 'part'
  const at = indices?.groups?.[name]
  const its = indices?.groups?.['fraction']
  if (!total || stated === undefined || !at || !its) return undefined
  if (Math.abs((100 * stated) / total - share) <= slack) return undefined
  // Of few, one more or less is many in a hundred.
  const wanted = (share * total) / 100
  if (Math.abs(stated - wanted) < 1) return undefined
  const shown = String(Math.round(wanted))
  return {
    kind: 'share',
    at: {start: offset + at[0], end: offset + at[1]},
    expected: all === undefined ? `${shown} percent` : shown,
    because: `${fraction.toLowerCase()}${all === undefined ? '' : ` of ${all}`} is ${shown}${all === undefined ? ' percent' : ''}`,
    related: [{start: offset + its[0], end: offset + its[1]}],
    isSure: true
  }
}

/** From 0 to 1. */
function valueOf(fraction: string): number {
  const [, top = '', bottom = ''] =
    /^(\w+) (?:in|out of)(?: every)? (\w+)$/i.exec(fraction) ?? []
  const parts = numeral(bottom)
  if (parts) return (numeral(top) ?? 0) / parts
  const words = fraction.toLowerCase().replace('-', ' ')
  if (words.endsWith('half')) return 1 / 2
  const times = numeral(words.split(' ')[0] ?? '') ?? 1
  return times / (words.includes('third') ? 3 : 4)
}
