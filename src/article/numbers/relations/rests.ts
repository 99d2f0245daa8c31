import {
  anyPair,
  areAlike,
  conflictAt,
  isHuge,
  sentenceOf,
  shareOf,
  slackOf,
  wordsOf
} from './agreement.js'
import type {Claim, Told} from './claim.js'
import {type Figure} from './outline.js'
import {shape} from './shapes.js'

/** A whole, what is taken from it and what is left. */
export const rests: readonly Claim[] = [
  {
    shapes: [
      // `took $84,000. She has repaid $30,000 and still owes $64,000`
      shape(
        'still leaves leaving leave other remaining down',
        `{all:MN}……{part:MN}(?:……{other:MN})?……\\b(?:still (?:[a-z]+ )?|[Tt]he (?:other|remaining) |leav(?:es?|ing) (?:(?:it|them|him|her|just|only) )?(?:with )?|(?:is|are|was|were) (?:now )?down to |(?:other|remaining) ){rest:MN}`
      ),
      shape(
        'still left remain remains remained unaccounted outstanding',
        `{all:MN}……{part:MN}……{rest:MN}(?: [a-z]+){0,4}? (?:(?:is|are|was|were|have|has) (?:[a-z]+ )?still|still|are left|is left|remain(?:s|ed)?|outstanding|unaccounted)\\b`
      ),
      shape(
        ['of', 'other remaining still leaving'],
        `{part:N}…\\bof …{all:N}(?:……{other:N})?……(?:[Tt]he (?:other|remaining)|still [a-z]+|leaving) {rest:N}`
      ),
      // `took 1,250 of the 2,000 votes. The other two had 600 and 350`
      shape(
        ['of', 'other remaining'],
        `{part:N} of (?:the |its )?{all:N}[^«».;]{0,40}\\.\\s(?:The|Her|His|Their) (?:other|remaining)(?: «N\\d+»)?[^«».;]{0,40}{other:N} and {rest:N}`
      ),
      // `began with $4,200, took in $3,100 and spent $2,500, leaving $5,800`
      shape(
        'leaving left',
        `{all:MN}…\\b(?:took in|raised|added|received|hired|earned|gained|bought) (?:another )?{plus:MNmn}…\\b(?:spent|lost|paid|gave away|sold|cut) {part:MN}…\\b(?:leaving|left)\\b…{rest:MN}`
      )
    ],
    check: leaves
  },
  {
    shapes: [
      // `80 percent of the $50,000 cost; the village must find the other $15,000`
      shape(
        ['of', 'other remaining rest'],
        `{share:PF} of …{all:MN}……\\b(?:the )?(?:other|remaining|rest,) {rest:MN}`
      ),
      // `Of the 400, half were given it and the other 250 were not`
      shape(
        'other rest',
        `(?<=\\b[Oo]f (?:the |its |their )?){all:N} [^«».;]{2,60}{share:F} [^«».;]{2,60}\\bthe (?:other|rest,) {rest:N}`
      ),
      shape(
        'kept left',
        `{share:PF} of …{all:M}…\\b(?:kept|leaving (?:him|her|it|them|only|just)|was left with) {rest:M}`
      )
    ],
    check: leavesOfShare
  }
]

/** What makes a part of a whole no longer one. */
const taken =
  /\b(?:re)?(?:takes?|goes to|gets?|covers?|paid|handed|turned over|pumped|removed|taken|took|sold|used|spent|raised|collected|destroyed|burned|rescued|freed|released|evacuated|contained|restored|back (?:in|on|to|for)|delivered|received|cleared|built|filled|completed|found|recovered|returned|shipped|vaccinated|counted|cut|cutting|closed|closing|laid off|lost|losing|fired|firing|resigned|voted|answered|passed|failed|arrested|identified|settled|repaired)\b/

const shrunk =
  /\b(?:cut|cutting|lost|losing|laid off|fired|firing|sold|selling|closed|closing)\b/

function leaves({figures, operands, article, outline}: Told) {
  const {all, part, rest, plus, other} = operands
  if (!all || !part || !rest) return undefined
  if (!areAlike(all, part) || !areAlike(all, rest)) return undefined
  if (isHuge(all, part, rest)) return undefined
  // `18 of those moved out`: a part itself.
  if (
    /^ of (?:those|these|them|whom)\b/.test(
      outline.text.slice(all.to, all.to + 12)
    )
  )
    return undefined
  const whole = all.value + (plus?.value ?? 0)
  // `the insurers paid £92,000, the club £45,000 and the town £20,000`
  const item = figures[all.index - 1]
  const [first, last] = other ? [all, other] : [item, part]
  const isOneRow =
    part.index > all.index &&
    first?.kind === all.kind &&
    sentenceOf(first) === sentenceOf(last) &&
    sentenceOf(last) !== sentenceOf(rest)
  if (isOneRow || (other && !areAlike(all, other))) return undefined
  const given = part.value + (other?.value ?? 0)
  const right = whole - given
  if (given >= whole || part.value >= whole || rest.value >= all.value * 1.5)
    return undefined
  const before = outline.text.slice(Math.max(0, part.from - 12), part.from)
  const isOpening = /(?:[.;:,]\s|\bof (?:whom|which) )$/.test(before)
  const told = outline.text.slice(
    part.from < all.from ? Math.max(0, part.from - 40) : all.to,
    rest.from
  )
  if (!taken.test(told) && !isOpening) return undefined
  // Others may be neither the part nor the rest, unless all are told of.
  const isShort = !plus && given + rest.value < all.value
  if (
    isShort &&
    !(shrunk.test(told) && /\b(?:down to|leaving (?:it|them|with)) /.test(told))
  )
    return undefined
  const slack = slackOf(
    all,
    part,
    rest,
    ...(plus ? [plus] : []),
    ...(other ? [other] : [])
  )
  const holds = (x: Figure, y: Figure) =>
    Math.abs(x.value - y.value - rest.value) <= slack
  if (Math.abs(right - rest.value) <= slack) return undefined
  if (anyPair(figures, rest, all, holds)) return undefined
  return conflictAt(
    article.text,
    'rest',
    rest,
    right,
    [all, part],
    (shown) =>
      `${wordsOf(article.text, part)}${other ? ` and ${wordsOf(article.text, other)}` : ''} of ${wordsOf(article.text, all)} leave ${shown}`
  )
}

function leavesOfShare({operands, article}: Told) {
  const {all, share, rest} = operands
  if (!all || !share || !rest || !areAlike(all, rest)) return undefined
  const part = shareOf(share)
  const right = all.value * (1 - part)
  if (Math.abs(right - rest.value) <= all.value * 0.015 + slackOf(rest))
    return undefined
  return conflictAt(
    article.text,
    'rest',
    rest,
    right,
    [all, share],
    (shown) =>
      `${wordsOf(article.text, share)} of ${wordsOf(article.text, all)} leave ${shown}`
  )
}
