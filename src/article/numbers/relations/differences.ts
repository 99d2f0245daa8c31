import type {NumberConflict} from '../conflict.js'
import {
  anyPair,
  areAlike,
  opening,
  slackOf,
  wordsOf,
  written
} from './agreement.js'
import type {Claim, Told} from './claim.js'
import {type Figure} from './outline.js'
import {
  change,
  changeWords,
  goes,
  goesWords,
  less,
  lessWords,
  more,
  moreWords,
  moved,
  movedWords,
  shape
} from './shapes.js'

/** A change, and both its ends. */
export const differences: readonly Claim[] = [
  {
    shapes: [
      // `fell 12 points, to 41 percent in June from 57 percent in May`
      shape(
        ['from compared against', 'to', movedWords],
        `(?<=\\b${moved}(?: by)? (?:an? )?){by:MPDNF}…\\bto {to:MPN}…(?:\\bfrom|,? compared with|,? against) (?:an? )?{from:MPN}`
      ),
      // `from $20 to $23, an increase of 25 percent`
      shape(
        ['from', 'to', changeWords],
        `(?<=\\bfrom (?:an? )?){from:MPN}…\\bto {to:MPN}…\\b${change} of (?:just |only )?{by:MPDNF}`
      ),
      // `from $20 to $23, a 25 percent increase`
      shape(
        ['from', 'to', changeWords],
        `(?<=\\bfrom (?:an? )?){from:MPN}…\\bto {to:MPN}…, (?:an? |or ){by:MPDN} ${change}\\b`
      ),
      // `from 80 to 120, up 50 percent`
      shape(
        ['from', 'to', 'up down'],
        `(?<=\\bfrom (?:an? )?){from:MPN}…\\bto {to:MPN}…, (?:up|down) {by:MPDN}`
      ),
      // `fell by 90 percent, from 1,000 to 200`, `lost 12 seats, falling from 60 to 52`
      shape(
        ['from', 'to', `${movedWords} ${goesWords}`],
        `(?<=\\b(?:${moved}|${goes}) (?:(?!to |from |of )[a-z]+ ){0,3}?(?:by )?){by:MPDNFT}(?:(?! and )[^«».;:]|«[YWT]\\d+»){0,60}? (?:[a-z]+ing )?from {from:MPNT}…\\bto {to:MPNT}`
      ),
      // `to 180 a week from 240, a reduction of 40 percent`
      shape(
        ['from', 'to', changeWords],
        `(?<=\\bto ){to:MPN}…\\bfrom {from:MPN}…, an? ${change} of (?:just |only )?{by:MPDNF}`
      ),
      // `rose $2.10 to $64.50, after closing at $61.40`
      shape(
        ['after having', 'to', 'at', movedWords],
        `(?<=\\b${moved}(?: by)? ){by:MPDNF}…\\bto {to:MPN}…,? (?:after|having) [a-z]+ at {from:MPN}`
      ),
      // `fell $6 to $42. They had closed at $52`
      shape(
        ['had', 'to', movedWords],
        `(?<=\\b${moved}(?: by)? ){by:MPDNF}…\\bto {to:MPN}…\\.\\s(?:They|It|He|She|The [a-z]+) had (?:[a-z]+ ){1,3}{from:MPN}(?!…\\b(?:week|month|year|high|peak|record|ago|earlier)s?\\b)`
      ),
      // `$40,000 would rise by 5 percent, to $44,000`
      shape(
        ['to', goesWords],
        `{from:MPN}…\\b${goes} (?:by )?{by:MPDNF},? to {to:MPN}`
      ),
      // `will rise by 10 percent. A ticket that now costs $2.50 will cost $3`
      shape(
        ['now', goesWords],
        `(?<=\\b${goes} (?:by )?){by:PF}……\\bnow [a-z]+ {from:MN} (?:will|would) [a-z]+ {to:MN}`
      ),
      // `will add 12 planes, bringing its fleet to 70. It now flies 52`
      shape(
        ['now', 'to', 'bringing taking lifting raising'],
        `{by:N}…, (?:bringing|taking|lifting|raising) …\\bto {to:N}…….\\b(?:now|currently) …{from:N}`
      ),
      // `will grow by 8,000 seats to 50,000. At present it holds 44,000`
      shape(
        ['present now currently today', 'by', 'to', goesWords],
        `(?<=\\b${goes} by ){by:MN}…\\bto {to:MN}[^«»“”".]{0,60}\\.\\s(?:At present|Now|Currently|Today|It now|They now)\\b[^«».]{0,50}{from:MN}`
      ),
      // `61 votes to 48, a majority of 15`
      shape(
        'margin majority lead difference',
        `{to:N}[^«».;]{0,40}?\\b(?:to|against)\\b[^«».;]{0,40}?{from:N}…, (?:an? )?(?:margin|majority|lead|difference) of {by:N}`
      ),
      // `won by 300 votes, with 2,140 to her 1,740`
      shape(
        ['by', 'to against', 'won lost ahead behind prevailed beaten beat'],
        `(?<=\\b(?:won|lost|ahead|behind|prevailed|beaten|beat [A-Z][a-z]+) by ){by:N}(?: votes| points)?, (?:with )?{to:N}[^«».;]{0,20}\\b(?:to|against)\\b[^«».;]{0,30}{from:N}`
      ),
      // `gained eight seats and now holds 40, up from 30`
      shape(
        ['now', 'from', movedWords],
        `(?<=\\b${moved} (?:by )?){by:MN}[^«».;]{0,30}\\bnow [a-z]+ {to:MN}, (?:up|down) from {from:MN}`
      ),
      // `up $4 million from this year's. This year's was $38 million`
      shape(
        ['year', 'up'],
        `{to:MN}…,? up {by:MN} (?:from|on) (?:this|last) year['’]s\\.[^«»“”"]{1,4}(?:[Tt]his|[Ll]ast) year['’]s …\\b(?:is|was|stands at|stood at) {from:MN}`
      ),
      // `to 1,320 in July from 880, an increase of 440, or 30 percent`
      shape(
        ['or', 'from', 'to', changeWords],
        `(?<=\\bto ){to:MN}…,? from {from:MN}…, an? ${change} of «\\w+»(?: [a-z]+)?, or {by:P}`
      ),
      // `17, compared with 12 last year, a rise of seven`
      shape(
        ['compared against from', changeWords],
        `{to:MN}…,? (?:compared with|against|up from|down from) (?:an? )?{from:MN}…, an? ${change} of (?:just |only )?{by:MNPF}`
      ),
      // `compared with $12 million. That is a 20 percent wider loss`
      shape(
        'compared against from down',
        `{to:MN}…,? (?:compared with|against|up from|down from) (?:an? )?{from:MN}(?:…\\.|…,) (?:That|This)? ?(?:is |was )?an? {by:P} `
      ),
      // `1,450, which is 250 more than the 1,100`
      shape(
        `${moreWords} ${lessWords}`,
        `{to:MPNT}…(?:,|\\bwhich (?:is|was|are)|[–—-]|\\bor) {by:MPDNTF} (?!(?:are|is|were|was|had|have)\\b)(?:[a-z]+ ){0,3}?(?:(?<more>${more})|(?<less>${less}))(?: than)?(?:(?! and | - )[^«».;–—]){1,60}{from:MPNT}(?! (?:[a-z]+ )?(?:before|until|when)\\b)`
      ),
      // `At 1,240 feet, the mast is 150 feet taller than the old one, which was 1,190`
      shape(
        ['than', 'is are stands', `${moreWords} ${lessWords}`],
        `{to:MNT}[^«»;”]{0,40}?\\b(?:is|are|stands) {by:MNPT} (?:[a-z]+ ){0,3}?(?:(?<more>${more})|(?<less>${less})) than (?:(?! and )[^«».;]){2,40}{from:MNT}`
      )
    ],
    check: differs
  },
  {
    shapes: [
      // `rose 10 percent. … sold for $264,000, against $200,000 a year earlier`
      shape(
        ['from against compared', movedWords],
        `(?<=\\b${moved}(?: by)? (?:an? )?){by:PF}………{to:MN}(?: [A-Za-z]+){0,4},? (?:(?:up|down) from|compared with|against) (?:an? )?{from:MN}`
      ),
      // `rise 5 percent. … A pass, now $200, will cost $220`
      shape(
        ['now', 'will would to', goesWords],
        `(?<=\\b${goes}(?: by)? ){by:PF}………\\bnow {from:MN}…(?:will|would|to) (?:[a-z]+ )?{to:MN}`
      ),
      // `won by 212 votes. … had 3,418 votes to 3,106`
      shape(
        ['by of', 'votes points seats', 'to against and'],
        `(?<=\\b(?:by|majority of|margin of|lead of) ){by:N}(?= (?:votes|points|seats)\\b)………{to:N}(?: [a-z]+)? (?:to|against|and (?:his|her|the|[A-Z]))\\b[^«».;]{0,30}?{from:N}`
      ),
      // `slipped four points to 38 percent. … stood at 42 percent in May`
      shape(
        'points',
        `(?<=\\b(?:${moved}|slipped|slid)(?: by)? ){by:DN} (?:percentage )?points? to {to:P}………\\b(?:stood at|was at|was|had been) {from:P}`
      ),
      // `a gap of $12 million. … spend $210 million and take in $198 million`
      shape(
        'gap deficit shortfall surplus hole profit',
        `(?<=\\b(?:gap|deficit|shortfall|surplus|hole|profit) of ){by:M}………\\b(?:spend|spent|pay|paid|cost|take in|took in|earn|earned|raise|raised) {to:M} and [^«».;]{0,30}{from:M}`
      ),
      // `leads by seven points. … has 46 percent and Brand 43 percent`
      shape(
        ['by', 'points', 'lead leads leading led ahead'],
        `(?<=\\b(?:lead(?:s|ing)?|led|ahead) [^«».;]{0,40}by ){by:DN}(?= points\\b(?! (?:among|with|on)\\b))………{to:P}[^«».;]{0,60}?(?:to|and|against|,|while) [^«».;]{0,30}?{from:P}`
      ),
      // `moved five points clear … have 58 points; second-placed Brae have 51`
      shape(
        'clear ahead',
        `{by:N}(?= points (?:clear|ahead)\\b)………{to:N} points[^«».]{0,80}{from:N}`
      )
    ],
    check: differsInOpening
  }
]

const changes = new RegExp(`\\b${moved}\\b(?! from\\b)`)

/** A change that a story opens with, and both its ends behind. */
function differsInOpening(told: Told) {
  const {operands, figures, outline} = told
  const {by, from, to} = operands
  if (!by || !from || !to || by.block > opening) return undefined
  const first = Math.min(from.index, to.index)
  const isOtherYear = figures
    .slice(by.index + 1, first)
    .some(({kind}) => kind === 'Y')
  const between = outline.text.slice(by.to, figures[first]?.from)
  return isOtherYear || changes.test(between) ? undefined : differs(told)
}

function differs({figures, operands, match, article}: Told) {
  const {from, to, by} = operands
  if (!from || !to || !by || !areAlike(from, to)) return undefined
  if (by.noun === 'times') return undefined
  const isShare = by.kind === 'P' || by.kind === 'F'
  if (isShare && (from.kind === 'P' || (by.value > 2 && by.kind === 'F')))
    return undefined
  if (by.kind === 'D' ? from.kind !== 'P' : !isShare && !areAlike(by, from))
    return undefined
  const {more, less} = match.groups ?? {}
  const sign = more !== undefined ? 1 : less !== undefined ? -1 : 0
  const gapOf = (x: Figure, y: Figure) =>
    sign === 0 ? Math.abs(x.value - y.value) : sign * (x.value - y.value)
  const measured = (x: Figure, y: Figure) =>
    isShare ? (100 * gapOf(x, y)) / y.value : gapOf(x, y)
  const stated = by.kind === 'F' ? by.value * 100 : by.value
  const slack = isShare
    ? Math.max(by.kind === 'F' ? 4 : 1, stated * 0.04) +
      (60 * slackOf(from, to)) / from.value
    : slackOf(from, to, by) + (by.kind === 'D' ? 1 : 0)
  const holds = (x: Figure, y: Figure) =>
    Math.abs(measured(x, y) - stated) <= slack
  if (holds(to, from) || anyPair(figures, by, from, holds, [from, to]))
    return undefined
  const right = measured(to, from)
  if (right <= 0 || right > stated * 12 || right < stated / 12) {
    if (sign === 0) return undefined
  }
  const shown =
    right <= 0
      ? undefined
      : isShare
        ? `${String(Math.round(right * 10) / 10)} percent`
        : by.kind === 'D'
          ? String(Math.round(right * 10) / 10)
          : written(article.text, by, right)
  return {
    kind: 'difference',
    at: by,
    ...(shown !== undefined && {expected: shown}),
    because:
      shown === undefined
        ? `${wordsOf(article.text, to)} is ${sign > 0 ? 'less' : 'more'} than ${wordsOf(article.text, from)}`
        : `from ${wordsOf(article.text, from)} to ${wordsOf(article.text, to)} it is ${shown}`,
    related: [from, to],
    isSure: true
  } satisfies NumberConflict
}
