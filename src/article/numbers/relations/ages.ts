import type {NumberConflict} from '../conflict.js'
import {conflictAt, wordsOf} from './agreement.js'
import type {Claim, Told} from './claim.js'
import {shape} from './shapes.js'

/** Two ages of one person, or of two. */
export const ages: readonly Claim[] = [
  {
    shapes: [
      // `Lotte, 71, is four years older than Maren, who is 65`
      shape(
        'older younger',
        `(?<=, ){to:N}, (?:is|was) {by:T} years? (?:(?<more>older)|(?<less>younger)) than …, (?:who is |who was |now |aged )?{from:N}(?=[,.])`
      ),
      // `at 19 and kept the title for eight years, until she was 31`
      shape(
        'until',
        `(?<=\\b(?:at|was|aged)(?: age| the age of)? ){from:N}[^«»“”"]{0,60}?\\bfor {by:T} years,? until (?:he|she|they) (?:was|were) {to:N}(?=[,.])`
      ),
      shape(
        'when',
        `(?<=, |\\bis ){to:N}, [^«»“”"]{0,60}?\\bfor {by:T} years\\b[^«»“”"]{0,60}\\.\\s[^«»“”".]{0,40}when (?:he|she|they) (?:was|were) {from:N}`
      )
    ],
    check: isAgeGap
  },
  {
    shapes: [
      // `who is 66, took office 12 years ago at the age of 58`
      shape(
        'years',
        `(?<=, |\\b(?:is|turned|aged) ){now:N}[^«»]{0,150}?{by:T} years ago,? (?:at|when (?:he|she|they) (?:was|were))(?: the age of| age)? {then:N}(?=[,. ])`
      ),
      shape(
        'years',
        `(?<=, |\\b(?:is|turned|aged) ){now:N}, [^«»“”"]{0,90}?\\bat (?:the age of |age )?{then:N}, {by:T} years ago`
      ),
      shape(
        'since',
        `(?<=\\b(?:is|turned|aged) ){now:N}, [^«»“”"]{0,90}?\\bsince (?:he|she) was {then:N}, (?:an? [a-z]+ of |for |or )?{by:T} years`
      ),
      shape(
        'years',
        `(?<=\\b(?:is|turned|aged) ){now:N}[^«»“”"]{0,90}?\\bat (?:the age of |age )?{then:N}\\.\\sThat was {by:T} years ago`
      )
    ],
    check: isAgo
  },
  {
    shapes: [
      // `was 19 when she married in 1948 and 81 when she died in 2015`
      shape(
        'when',
        `(?<=\\bwas ){now:N} when (?:he|she|they) [^«».;]{2,50} in {from:Y}[^«».;]{0,10}\\band (?:was )?{then:N} when (?:he|she|they) [^«».;]{2,50} in {to:Y}`
      )
    ],
    check: areAgesInYears
  }
]

function isAgeGap({operands, match, article}: Told) {
  const {to, by, from} = operands
  if (!to || !by || !from) return undefined
  const gap =
    match.groups?.['less'] === undefined
      ? to.value - from.value
      : from.value - to.value
  if (Math.abs(gap - by.value) <= 1) return undefined
  const shown = gap > 0 ? String(gap) : undefined
  return {
    kind: 'age',
    at: by,
    ...(shown !== undefined && {expected: shown}),
    because: `they are ${wordsOf(article.text, to)} and ${wordsOf(article.text, from)}`,
    related: [to, from],
    isSure: true
  } satisfies NumberConflict
}

function isAgo({operands, article}: Told) {
  const {now, by, then} = operands
  if (!now || !by || !then) return undefined
  const right = now.value - by.value
  if (Math.abs(right - then.value) <= 1 || right < 0 || now.value > 115)
    return undefined
  return conflictAt(
    article.text,
    'age',
    then,
    right,
    [now, by],
    (shown) =>
      `${wordsOf(article.text, by)} years before ${wordsOf(article.text, now)} it is ${shown}`
  )
}

function areAgesInYears({operands}: Told) {
  const {now, then, from, to} = operands
  if (!now || !then || !from || !to) return undefined
  const years = to.value - from.value
  if (Math.abs(then.value - now.value - years) <= 1) return undefined
  return {
    kind: 'age',
    at: then,
    expected: String(now.value + years),
    because: `${years} years after ${now.value} it is ${now.value + years}`,
    related: [now, from, to],
    isSure: true
  } satisfies NumberConflict
}
