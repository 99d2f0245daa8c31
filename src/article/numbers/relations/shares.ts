import type {NumberConflict} from '../conflict.js'
import {
  anyPair,
  areAlike,
  conflictAt,
  isBound,
  shareOf,
  slackOf,
  wordsOf
} from './agreement.js'
import type {Claim, Told} from './claim.js'
import {type Figure} from './outline.js'
import {shape} from './shapes.js'

/** A part of a whole, in percent, a fraction or times. */
export const shares: readonly Claim[] = [
  {
    shapes: [
      // `320 deaths, twice the 140 of 2017`
      shape(
        '',
        `{a:MNT}…(?:,|\\bis|\\bwas|\\bor) (?:exactly |which is )?{times:Ff} (?:of |as [a-z]+ as )?(?:the|its|their|his|her|what|that)(?: [a-z’'-]+){0,2} {b:MNT}`
      ),
      // `rescued 480 people. This year's figure, 720, is twice as high`
      shape(
        '',
        `{b:MN}……{a:MN},? (?:is|was|are|were) {times:Ff} as [a-z]+(?= as (?:that|the)\\b|[,.])`
      ),
      // `seats 8,000. A stand will bring that to 16,000, or three times as many as now`
      shape(
        'as',
        `{b:MN}……{a:MN}(?: [a-z]+){0,2},? (?:or )?(?:nearly |almost )?{times:Ff} (?:as (?:many|much|high|large|big|long) as|the (?:current|present|old|previous|earlier)|what it (?:is|was|has|had)) (?:today|now|before|at present|in the past|last|number|figure|total|level)`
      ),
      // `40,000 a day. Sales have since halved, to 25,000`
      shape(
        'since',
        `{b:MN}[^«»“”"]{0,60}(?:«Y\\d+»)?[^«»“”"]{0,40}\\bsince {times:Ff},? to {a:MN}`
      ),
      // `doubled from 40 to 90`
      shape(
        'from',
        `{times:Ff}[^«».;]{0,50}(?:since «Y\\d+»)?,? from {b:MN}…\\bto {a:MN}`
      )
    ],
    check: isTimes
  },
  {
    shapes: [
      // `has tripled in a year, to $5.20 from $2.10`
      shape(
        'to',
        `{times:Ff}[^«».;]{0,60}(?:«[YT]\\d+»)?,? to {a:MN}…\\bfrom (?:an? )?{b:MN}`
      ),
      // `doubled last year. … bought 9,100 vans, up from 6,200`
      shape(
        'from against compared',
        `{times:Ff}………{a:MN}(?: [A-Za-z]+){0,4},? (?:(?:up|down) from|compared with|against) (?:an? )?{b:MN}`
      )
    ],
    check: isVerbOfTimes
  },
  {
    shapes: [
      // `48,000 of its 80,000 voters went, a turnout of 68 percent`
      shape(
        ['of'],
        `{part:MN} (?:[a-z-]+ ){0,2}(?:out )?of (?:[A-Za-z’'-]+ ){0,3}{all:MN}…, (?:or |exactly |just |an? (?:[a-z-]+ ){1,3}of |for an? (?:[a-z-]+ ){1,3}of ){0,2}{share:PFf}(?=[,.;)]| of (?:them|whom))`
      ),
      // `62 percent of the 5,000 ballots, or 1,900`
      shape(
        ['of', 'or'],
        `{share:PFp} of (?:[A-Za-z’'-]+ ){0,3}{all:MN}…,? or {part:MN}`
      ),
      shape(
        'of',
        `{share:PF} of (?:[A-Za-z’'-]+ ){0,3}{all:MN}…, {part:MN}(?=(?: [a-z]+)?,| in all| of them| altogether)`
      ),
      // `640 pupils, and a quarter of them, 210`
      shape(
        'them whom these those',
        `{all:N}……{share:PFf} of (?:them|whom|these|those), (?:or )?{part:N}`
      ),
      // `It can hold 2 billion liters. It was three-quarters full, with 1.2 billion`
      shape(
        'full',
        `{all:N}……{share:PFf} full…,? (?:with|or|at|holding) {part:N}`
      ),
      // `Of 80 cows, 20 are ill. That is 40 percent`
      shape(
        ['of', 'that this', 'is'],
        `(?<=\\b[Oo]f (?:the |its |their )?){all:N} [^«».;]{2,40}, {part:N}[^«».;]{0,40}\\.\\s(?:That|This) is {share:PF}`
      ),
      // `Out of 400 applicants it took 25, one in eight`
      shape(
        'of',
        `(?<=\\b[Oo]f (?:the |its |their )?){all:N} [^«».;]{2,60}{part:N}(?: [a-z]+){0,4}, (?:or |an? (?:[a-z]+ ){1,3}of )?{share:PFf}(?=[,.])`
      ),
      // `reaches 60 percent of children. … 30,000 of the 50,000`
      shape(
        ['of'],
        `{share:P} of (?:[a-z]+ ){0,3}?(?<whom>[a-z]+)\\b………{part:MN} of (?:the |its |their ){all:MN} (?:[a-z]+ ){0,2}?\\k<whom>\\b`
      ),
      // `Three in five skip it. … Of 500 asked, 360 said so`
      shape(
        ['of', 'said had did were have do'],
        `{share:PF}………\\b[Oo]f (?:the |its |their )?{all:N} [^«».;]{2,60}, {part:N}(?= (?:said|had|did|were|have|do)\\b)`
      ),
      // `holds 80 million gallons when full. At 25 percent of capacity, it holds 40 million`
      shape(
        'full capacity',
        `{all:N}…\\b(?:when full|at capacity|at most)\\.\\s…\\b[Aa]t {share:PF}(?: of capacity| full),?…\\b(?:holds?|held|has|contains?) …{part:N}`
      )
    ],
    check: isShare
  },
  {
    shapes: [
      // `One in four, or 40 percent`
      shape(
        '',
        `{share:F}(?! as\\b)(?: [a-z’'-]+){0,5}?(?:,? or | \\(){part:P}`
      )
    ],
    check: isSameShare
  }
]

/** `tripled`, and no `fell by a third`. */
function isVerbOfTimes(told: Told) {
  const {times} = told.operands
  const isVerb = times && /ed$/.test(wordsOf(told.article.text, times))
  return isVerb ? isTimes(told) : undefined
}

function isTimes({figures, operands, article}: Told) {
  const {a, b, times} = operands
  const isOf = times !== undefined && times.value < 1 && a?.kind === 'N'
  if (!a || !b || !times) return undefined
  if (!(isOf && b.kind === 'N') && !areAlike(a, b)) return undefined
  const {hedge, value} = times
  const below = hedge === 'most' ? Infinity : hedge === 'about' ? 0.3 : 0.1
  const above = hedge === 'least' ? Infinity : hedge === 'about' ? 0.15 : 0.1
  const holds = (x: Figure, y: Figure) => {
    const off = x.value / y.value / value - 1
    const slack = slackOf(x, y) / y.value / value
    return -below - slack <= off && off <= above + slack
  }
  if (holds(a, b) || anyPair(figures, times, a, holds)) return undefined
  return conflictAt(
    article.text,
    'share',
    a,
    b.value * times.value,
    [times, b],
    (shown) =>
      /ed$/.test(wordsOf(article.text, times))
        ? `${wordsOf(article.text, b)} ${wordsOf(article.text, times)} is ${shown}`
        : `${wordsOf(article.text, times)} ${wordsOf(article.text, b)} is ${shown}`
  )
}

function isShare({figures, operands, article}: Told) {
  const {part, all, share} = operands
  if (!part || !all || !share || part.kind !== all.kind) return undefined
  const stated = 100 * shareOf(share)
  if (stated > 100 || part.value >= all.value || isBound(share))
    return undefined
  const slack =
    (share.kind === 'F' ? 5.5 : share.hedge === 'none' ? 1.5 : 4) +
    (100 * slackOf(part, all)) / all.value
  const holds = (x: Figure, y: Figure) =>
    Math.abs((100 * x.value) / y.value - stated) <= slack
  if (holds(part, all) || anyPair(figures, share, all, holds)) return undefined
  const right = (100 * part.value) / all.value
  const shown = right < 10 ? right.toFixed(1) : String(Math.round(right))
  const {text} = article
  return {
    kind: 'share',
    at: share,
    expected: `${shown} percent`,
    because: `${wordsOf(text, part)} of ${wordsOf(text, all)} is ${shown} percent`,
    related: [part, all],
    isSure: true
  } satisfies NumberConflict
}

function isSameShare({operands, article}: Told) {
  const {share, part} = operands
  if (!share || !part || share.value > 1) return undefined
  const right = 100 * share.value
  if (Math.abs(right - part.value) <= 5.5) return undefined
  return {
    kind: 'share',
    at: part,
    expected: `${Math.round(right)} percent`,
    because: `${wordsOf(article.text, share).toLowerCase()} is ${Math.round(right)} percent`,
    related: [share],
    isSure: true
  } satisfies NumberConflict
}
