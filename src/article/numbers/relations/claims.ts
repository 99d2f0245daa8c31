import type {Day} from '../../dates/calendar.js'
import {writtenAs} from '../../quantities/written-as.js'
import type {NumberConflict} from '../conflict.js'
import {notAll} from '../parts.js'
import {stepOf, type Figure, type Outline} from './outline.js'
import {change, goes, moved, shape, type Shape} from './shapes.js'

export type Operands = Record<string, Figure>

/** Figures as a shape found them. */
type Told = {
  readonly article: {readonly text: string; readonly published: Day | undefined}
  readonly outline: Outline
  readonly figures: readonly Figure[]
  readonly match: RegExpExecArray
  readonly operands: Operands
}

/** What figures in certain places of a sentence claim of each other. */
type Claim = {
  readonly shapes: readonly Shape[]
  readonly check: (told: Told) => NumberConflict | undefined
}

const more = '(?:more|higher|taller|longer|larger|bigger|older|heavier|deeper|above|over|ahead of|faster|hotter)'
const less = '(?:fewer|less|lower|shorter|smaller|younger|lighter|below|under|short of|slower|cheaper)'

export const claims: readonly Claim[] = [
  {
    // `fell 12 points, to 41 percent in June from 57 percent in May`
    shapes: [
      shape(
        /\bfrom|compared with|against/,
        `(?<=\\b${moved}(?: by)? (?:an? )?){by:MPDNF}…\\bto {to:MPN}…(?:\\bfrom|,? compared with|,? against) (?:an? )?{from:MPN}`
      ),
      // `from $20 to $23, an increase of 25 percent`
      shape(
        /\bfrom /,
        `(?<=\\bfrom (?:an? )?){from:MPN}…\\bto {to:MPN}…\\b${change} of (?:just |only )?{by:MPDNF}`
      ),
      // `from $20 to $23, a 25 percent increase`
      shape(
        /\bfrom /,
        `(?<=\\bfrom (?:an? )?){from:MPN}…\\bto {to:MPN}…, (?:an? |or ){by:MPDN} ${change}\\b`
      ),
      // `from 80 to 120, up 50 percent`
      shape(
        /\bfrom /,
        `(?<=\\bfrom (?:an? )?){from:MPN}…\\bto {to:MPN}…, (?:up|down) {by:MPDN}`
      ),
      // `fell $6 to $42. They had closed at $52`
      shape(
        /\bhad\b/,
        `(?<=\\b${moved}(?: by)? ){by:MPDNF}…\\bto {to:MPN}…\\.\\s(?:They|It|He|She|The [a-z]+) had (?:[a-z]+ ){1,3}{from:MPN}(?!…\\b(?:week|month|year|high|peak|record|ago|earlier)s?\\b)`
      ),
      // `$40,000 would rise by 5 percent, to $44,000`
      shape(
        new RegExp(goes),
        `{from:MPN}…\\b${goes} (?:by )?{by:MPDNF},? to {to:MPN}`
      ),
      // `will rise by 10 percent. A ticket that now costs $2.50 will cost $3`
      shape(
        /\bnow\b/,
        `(?<=\\b${goes} (?:by )?){by:PF}……\\bnow [a-z]+ {from:MN} (?:will|would) [a-z]+ {to:MN}`
      ),
      // `will add 12 planes, bringing its fleet to 70. It now flies 52`
      shape(
        /\bbringing\b.*\bnow\b/,
        `{by:N}…, bringing …\\bto {to:N}…….\\b(?:now|currently) …{from:N}`
      ),
      // `up $4 million from this year's. This year's was $38 million`
      shape(
        /['’]s\./,
        `{to:MN}…,? up {by:MN} (?:from|on) (?<when>this|last) year['’]s\\.(?:[^«»“”"])[^«»“”"]{0,3}(?:[Tt]his|[Ll]ast) year['’]s …\\b(?:is|was|stands at|stood at) {from:MN}`
      ),
      // `compared with $12 million. That is a 20 percent wider loss`
      shape(
        /compared with|against|up from|down from/,
        `{to:MN}…,? (?:compared with|against|up from|down from) (?:an? )?{from:MN}(?:…\\.|…,) (?:That|This)? ?(?:is |was )?an? {by:P} `
      )
    ],
    check: differs
  },
  {
    // `earned $44 million, up from $38 million`
    shapes: [
      shape(
        /(?:up|down) from\b/,
        `{to:MNPT}(?: [A-Za-z]+){0,6}, (?:(?<more>up)|(?<less>down)) (?:[a-z]+ly )?from (?:an? |the )?{from:MNPT}`
      )
    ],
    check: isMoved
  },
  {
    // `sold for $3.2 million, far below its estimate of $3 million`
    shapes: [
      shape(
        /\b(?:above|below|under|over|short of|ahead of|than) (?:the|its|their|his|her|an?) /,
        `{to:MNP}(?: [A-Za-z]+){0,6}, (?:far |well |just |slightly |still |much )?(?:(?<more>above|ahead of|higher than)|(?<less>below|under|short of|lower than)) (?:the|its|their|his|her|an?)(?: [a-z-]+){1,4} (?:of )?{from:MNP}`
      )
    ],
    check: isMoved
  },
  {
    // `1,450, which is 250 more than the 1,100`
    shapes: [
      shape(
        new RegExp(` (?:${more}|${less}) `),
        `{to:MPNT}…(?:,|\\bwhich (?:is|was|are)|[–—-]|\\bor) {by:MPDNTF} (?:[a-z]+ ){0,3}?(?:(?<more>${more})|(?<less>${less}))(?: than)?(?:(?! and\\b) [A-Za-zÀ-ỿ’'-]+){0,6} {from:MPNT}`
      )
    ],
    check: differs
  },
  {
    // `took $84,000. She has repaid $30,000 and still owes $64,000`
    shapes: [
      shape(
        /\bstill\b|\bleav(?:es?|ing)\b|\bother\b|\bremain|\bleft\b|down to\b/,
        `{all:MN}……{part:MN}……\\b(?:still (?:[a-z]+ )?|[Tt]he (?:other|remaining) |leav(?:es?|ing) (?:(?:it|them|him|her|just|only) )?(?:with )?|(?:is|are|was|were) (?:now )?down to |(?:other|remaining) ){rest:MN}`
      ),
      shape(
        /\bstill\b|\bleft\b|\bremain|\bunaccounted|outstanding/,
        `{all:MN}……{part:MN}……{rest:MN}(?: [a-z]+){0,4}? (?:(?:is|are|was|were|have|has) (?:[a-z]+ )?still|still|are left|is left|remain(?:s|ed)?|outstanding|unaccounted)\\b`
      )
    ],
    check: leaves
  },
  {
    shapes: [
      shape(
        /\bof\b/,
        `{part:N}…\\bof …{all:N}……[Tt]he (?:other|remaining) {rest:N}`
      )
    ],
    check: leaves
  },
  {
    // `80 percent of the $50,000 cost; the village must find the other $15,000`
    shapes: [
      shape(
        /\b(?:other|remaining|rest)\b/,
        `{share:PF} of …{all:MN}……\\b(?:the )?(?:other|remaining|rest,) {rest:MN}`
      )
    ],
    check: leavesOfShare
  },
  {
    // `began with $4,200, took in $3,100 and spent $2,500, leaving $5,800`
    shapes: [
      shape(
        /\bleaving\b|\bleft\b/,
        `{all:MN}…\\b(?:took in|raised|added|received|hired|earned|gained|bought) (?:another )?{plus:MNmn}…\\b(?:spent|lost|paid|gave away|sold|cut) {part:MN}…\\b(?:leaving|left)\\b…{rest:MN}`
      )
    ],
    check: leaves
  },
  {
    // `$20 last season and $31 this season, for a two-year total of $65`
    shapes: [
      shape(
        /\btotal of\b|\bbringing\b|\bcombined\b/,
        `{a:MN}…(?:,|;|\\band|\\bplus) …{b:MN}(?:…(?:,|;|\\band|\\bplus) …{c:MN})?(?:…(?:,|;|\\band|\\bplus) …{d:MN})?(?:…, (?:for |or |making |giving …)?(?:an? |the )?(?:«T\\d+»[ -][a-z]+ |[a-z-]+ )?(?:total|sum) of|…, bringing the [a-z]+ to) {total:MN}`
      ),
      // `14 inches in two days. Eight inches fell on Monday and nine on Tuesday`
      shape(
        /\bin «T/,
        `{total:N}…\\bin «T\\d+» days……{a:N}…\\bon «W\\d+» and {b:N} (?:[a-z]+ )?on «W\\d+»`
      ),
      // `44 students and three teachers. All 49 people`
      shape(
        /\b[Aa]ll «/,
        `{a:N} [a-z-]+(?: [a-z-]+)? and {b:N} [a-z-]+(?: [a-z-]+)?\\.\\sAll (?:of the |the )?{total:N} (?:people|passengers|of them|were|have|aboard|on board|escaped|survived|died)`
      ),
      // `Twelve states joined. Five more signed, bringing the number to 19`
      shape(
        /\bmore\b.*\bbringing\b/,
        `{a:N}……{b:N} more …, bringing …\\bto {total:N}`
      ),
      // `220 votes to 198, with six abstentions. In all, 428 voted`
      shape(
        /\b(?:In all|In total|All told|Altogether)\b/,
        `{a:MN}…\\b(?:and|to|against) …{b:MN}(?:…\\b(?:and|with) {c:MN}…)?(?:[^«».\\n]{0,60})\\.\\s(?:In all|In total|All told|Altogether),? …{total:MN}(?!…\\b(?:before|since|career|life|including|by)\\b)`
      ),
      // `to 15,000 volunteers and a placebo to another 15,000. Of the 35,000`
      shape(
        /\banother «/,
        `{a:N}…\\band …another {b:Nn}(?:[^«».\\n]{0,40})\\.\\s(?:Of|All) the {total:N}`
      )
    ],
    check: adds
  },
  {
    // `320 deaths, twice the 140 of 2017`
    shapes: [
      shape(
        /«F/,
        `{a:MNT}…(?:,|\\bis|\\bwas|\\bor) (?:exactly |which is )?{times:Ff} (?:of |as [a-z]+ as )?(?:the|its|their|his|her|what|that)(?: [a-z’'-]+){0,2} {b:MNT}`
      )
    ],
    check: isTimes
  },
  {
    // `48,000 of its 80,000 voters went, a turnout of 68 percent`
    shapes: [
      shape(
        /\bof\b.*«[PF]/,
        `{part:MN} (?:[a-z-]+ ){0,2}(?:out )?of (?:[A-Za-z’'-]+ ){0,3}{all:MN}…, (?:or |exactly |just |an? (?:[a-z-]+ ){1,3}of |for an? (?:[a-z-]+ ){1,3}of ){1,2}{share:PF}`
      ),
      // `62 percent of the 5,000 ballots, or 1,900`
      shape(
        /«[PFp]\d+» of\b/,
        `{share:PFp} of (?:[A-Za-z’'-]+ ){0,3}{all:MN}…,? or {part:MN}`
      ),
      // `holds 80 million gallons when full. At 25 percent of capacity, it holds 40 million`
      shape(
        /\bfull\b|\bcapacity\b/,
        `{all:N}…\\b(?:when full|at capacity|at most)\\.\\s…\\b[Aa]t {share:PF}(?: of capacity| full),?…\\b(?:holds?|held|has|contains?) …{part:N}`
      )
    ],
    check: isShare
  },
  {
    // `15 laptops to each of 20 schools, 350 in total`
    shapes: [
      shape(
        /\beach of\b/,
        `{n:MN} (?:[a-z]+ ){0,3}(?:to|for) each of (?:[a-z]+ ){0,2}{m:N}(?! [^«».]*\\b(?:and|plus)\\b [^«».]*«)…, (?:for |or |making )?(?:an? )?(?:total of )?{total:MN}(?= [a-z ]{0,20}(?:in total|in all|altogether)|(?<=total of «[MN]\\d+»))`
      ),
      // `averaged 21,000 over 10 home games, for a season total of 240,000`
      shape(
        /\baverag/,
        `(?<=\\baverag(?:ed|ing) ){n:MN}…\\b(?:over|in|across|for|from) (?:[a-z’']+ ){0,3}{m:N}…\\b(?:total of|totall?ing|or) {total:MN}`
      )
    ],
    check: multiplies
  },
  {
    // `five concerts drew 6,000 people, an average of 1,500`
    shapes: [
      shape(
        /\baverage of\b/,
        `{n:N}…{total:MN}…, (?:or )?an average of {each:MN}`
      ),
      shape(
        /\bequal|\beach\b|\bevenly\b/,
        `{total:M}…\\b(?:to|among|between|by|into) (?:[a-z]+ ){0,2}{n:N}…\\b(?:equal(?:ly)?|evenly)\\b……\\b[Ee]ach …{each:M}`
      ),
      shape(
        /\beach\b/,
        `{total:M}…\\b(?:split|shared|divided)\\b…\\b(?:among|between|by) (?:[a-z]+ ){0,2}{n:N}…{each:M} each`
      )
    ],
    check: divides
  },
  {
    // `120 pies at $8 and 200 loaves at $5, bringing in $2,160`
    shapes: [
      shape(
        /\b(?:at|of) «M/,
        `{n:N}…\\b(?:at|of) {p:M}…(?:\\band|,|;) …{m:N}…\\b(?:at|of) {q:M}…\\b(?:bringing in|took in|taking in|brought in|earned|earning|raised|raising|made|making|total of|in all|worth|paid|for) (?:an? )?(?:total of )?{total:M}(?!…\\b(?:with|including|plus|besides)\\b)`
      )
    ],
    check: addsProducts
  },
  {
    // `$60 a year, or $6 a month`
    shapes: [
      shape(
        /\b(?:an?|per) (?:year|month|week|day)\b/,
        `{total:MN} (?:[a-z]+ )?(?:an?|per) (?<long>year|month|week|day), or {each:MN} (?:[a-z]+ )?(?:an?|per) (?<short>month|week|day|hour)\\b`
      )
    ],
    check: isRate
  },
  {
    // `Nine miners were trapped. Six were brought out alive, and four died`
    shapes: [
      shape(
        /\band\b/,
        `{all:N}(?:……|…)(?<before>[^«».\n]{0,60}){a:N}(?<between>[^«».;]{0,60}\\band\\b[^«».;]{0,50}){b:N}(?<after>[^«».;]{0,60})`
      )
    ],
    check: isOverfull
  },
  {
    // `a record of 31-24 … a schedule of 52 games`
    shapes: [
      shape(
        /«R/,
        `(?<=\\b(?:record of |(?:finished|ended|went|are|is|were|season) (?:[a-z]+ ){0,2}?)){a:R}……(?:\\b(?:schedule|season|total) of |\\bplay(?:ed)? (?:[a-z]+ ){0,2}){all:N}(?: |-)games?\\b`
      ),
      // `voted 5-3. All seven members were there`
      shape(
        /«R/,
        `(?<=\\bvot(?:ed|es?|ing) (?:by )?){a:R}[^“”"]{0,170}?\\b[Aa]ll {all:N} (?:[a-z]+ )?(?:members|judges|justices|councill?ors|trustees|commissioners|of them)`
      ),
      // `won 140 games and lost 90 … played 220 games`
      shape(
        /\bwon\b.*\blost\b/,
        `(?<=\\bwon ){a:N}…\\blost {b:N}……\\bplayed (?:[a-z]+ )?{all:N}`
      )
    ],
    check: isTooMany
  },
  {
    // `Lotte, 71, is four years older than Maren, who is 65`
    shapes: [
      shape(
        /\b(?:older|younger) than\b/,
        `(?<=, ){to:N}, (?:is|was) {by:T} years? (?:(?<more>older)|(?<less>younger)) than …, (?:who is |who was |now |aged )?{from:N}(?=[,.])`
      )
    ],
    check: isAgeGap
  },
  {
    // `who is 66, took office 12 years ago at the age of 58`
    shapes: [
      shape(
        /\byears ago\b/,
        `(?<=, |\\b(?:is|turned|aged) ){now:N}(?:[^«»]{0,90}?)(?:[^«»]{0,60}?){by:T} years ago,? (?:at|when (?:he|she|they) (?:was|were))(?: the age of| age)? {then:N}(?=[,. ])`
      ),
      shape(
        /\byears ago\b/,
        `(?<=\\b(?:is|turned|aged) ){now:N}[^«»“”"]{0,90}?\\bat (?:the age of |age )?{then:N}\\.\\sThat was {by:T} years ago`
      )
    ],
    check: isAgo
  },
  {
    // `was 19 when she married in 1948 and 81 when she died in 2015`
    shapes: [
      shape(
        /\bwhen (?:he|she|they)\b.*\bwhen (?:he|she|they)\b/,
        `(?<=\\bwas ){now:N} when (?:he|she|they) [^«».;]{2,50} in {from:Y}[^«».;]{0,10}\\band (?:was )?{then:N} when (?:he|she|they) [^«».;]{2,50} in {to:Y}`
      )
    ],
    check: areAgesInYears
  },
  {
    // `for 20 years, since 2010`, `75 years ago, in 1952`, `a 45-year-old bridge, built in 1950`
    shapes: [
      shape(
        /\bsince\b/,
        `(?<=\\bfor ){by:T} years,? since [^«».;]{0,60}?{from:Y}`
      ),
      shape(/ago/, `{by:T} years ago,? in {from:Y}`),
      shape(
        /-year-old/,
        `{by:NT}-year-old [^«».;]{2,30}, (?:which was |who was )?(?:built|opened|founded|planted|born|completed) in {from:Y}(?! and\\b)`
      ),
      shape(
        /years old/,
        `{by:T} years old, (?:which )?(?:was|is) (?:built|opened|founded|planted|completed) in {from:Y}`
      )
    ],
    check: isSince
  },
  {
    // `founded in 1899. It marks its 125th birthday this year, 2014`
    shapes: [
      shape(
        /(?:anniversary|birthday)/,
        `(?<=\\b(?:founded|opened|built|formed|established|launched|born|married) (?:[a-z]+ )?in ){from:Y}[^«»“”"]{0,60}?\\.\\s(?:It|He|She|They|The [a-z]+)(?: [a-z]+){0,4} (?:its|his|her|their) {by:O} (?:anniversary|birthday) (?:this year, |in (?:[A-Z][a-z]+ )?){to:Y}`
      )
    ],
    check: isJubilee
  },
  {
    // `in 1962. Her first show was two years earlier, in 1964`
    shapes: [
      shape(
        /\byears (?:earlier|before|later)\b/,
        `{from:Y}[^«»“”"]{0,80}?\\b(?:was|came|had come|followed) {by:T} years (?:(?<less>earlier|before)|(?<more>later)), in {to:Y}`
      )
    ],
    check: isTurned
  },
  {
    // `on Tuesday. Two days later, on Friday`
    shapes: [
      shape(
        /\bdays later\b/,
        `{from:W}[^«»“”"]{0,120}?{by:T} days later, (?:on )?{to:WC}`
      ),
      shape(
        /\bdays later\b/,
        `{from:W}[^«»“”"]{0,120}?{by:T} days later, (?:on )(?:[a-z]+ )?{to:C}`
      ),
      shape(
        /\bdays later\b/,
        `{from:WC}[^«»“”"]{0,60}?\\b(?:and|until|to) (?:[a-z]+ ){0,5}?{to:WC},? {by:T} days later`
      )
    ],
    check: isDaysLater
  }
]

const perLong: Readonly<Record<string, readonly [number, number]>> = {
  'year month': [12, 12],
  'year week': [46, 53],
  'year day': [200, 366],
  'month week': [4, 4.5],
  'month day': [20, 31],
  'week day': [5, 7],
  'day hour': [7, 24],
  'week hour': [15, 168]
}

function differs({figures, operands, match, article}: Told) {
  const {from, to, by} = operands
  if (!from || !to || !by || !areAlike(from, to)) return undefined
  const isShare = by.kind === 'P' || by.kind === 'F'
  if (isShare && (from.kind === 'P' || by.value > 2 && by.kind === 'F'))
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
    : slackOf(from, to, by)
  const holds = (x: Figure, y: Figure) =>
    Math.abs(measured(x, y) - stated) <= slack
  if (holds(to, from) || anyPair(figures, by, from, holds, [from, to])) return undefined
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
  const wording = (one: Figure) => article.text.slice(one.start, one.end)
  return {
    kind: 'difference',
    at: by,
    ...(shown !== undefined && {expected: shown}),
    because:
      shown === undefined
        ? `${wording(to)} is ${sign > 0 ? 'less' : 'more'} than ${wording(from)}`
        : `from ${wording(from)} to ${wording(to)} it is ${shown}`,
    related: [from, to],
    isSure: true
  } satisfies NumberConflict
}

/** What makes a part of a whole no longer one. */
const taken =
  /\b(?:re)?(?:paid|handed|turned over|pumped|removed|taken|took|sold|used|spent|raised|collected|destroyed|burned|rescued|freed|released|evacuated|contained|restored|back (?:in|on|to|for)|delivered|received|cleared|built|filled|completed|found|recovered|returned|shipped|vaccinated|counted|cut|cutting|closed|closing|laid off|lost|losing|fired|firing|resigned|voted|answered|passed|failed|arrested|identified|settled|repaired)\b/
const shrunk = /\b(?:cut|cutting|lost|losing|laid off|fired|firing|sold|selling|closed|closing)\b/

function leaves({figures, operands, article, outline}: Told) {
  const {all, part, rest, plus} = operands
  if (!all || !part || !rest) return undefined
  if (!areAlike(all, part) || !areAlike(all, rest)) return undefined
  if (isHuge(all, part, rest)) return undefined
  const whole = all.value + (plus?.value ?? 0)
  const right = whole - part.value
  if (part.value >= whole || rest.value >= all.value * 1.5) return undefined
  const told = outline.text.slice(
    part.from < all.from ? Math.max(0, part.from - 40) : all.to,
    rest.from
  )
  if (!taken.test(told)) return undefined
  // Others may be neither the part nor the rest, unless all are told of.
  const isShort = !plus && part.value + rest.value < all.value
  if (isShort && !(shrunk.test(told) && /\b(?:down to|leaving (?:it|them|with)) /.test(told)))
    return undefined
  const slack = slackOf(all, part, rest, ...(plus ? [plus] : []))
  const holds = (x: Figure, y: Figure) =>
    Math.abs(x.value - y.value - rest.value) <= slack
  if (Math.abs(right - rest.value) <= slack) return undefined
  if (anyPair(figures, rest, all, holds)) return undefined
  return conflictAt(article.text, 'rest', rest, right, [all, part], (shown) =>
    `${wordsOf(article.text, part)} of ${wordsOf(article.text, all)} leave ${shown}`
  )
}

function isMoved({operands, match, article}: Told) {
  const {from, to} = operands
  if (!from || !to || !areAlike(from, to) || isHuge(from, to)) return undefined
  const isUp = match.groups?.['more'] !== undefined
  if (isUp ? to.value >= from.value : to.value <= from.value) return undefined
  return {
    kind: 'direction',
    at: to,
    because: `${wordsOf(article.text, to)} is ${isUp ? 'less' : 'more'} than ${wordsOf(article.text, from)}`,
    related: [from],
    isSure: true
  } satisfies NumberConflict
}

function leavesOfShare({operands, article}: Told) {
  const {all, share, rest} = operands
  if (!all || !share || !rest || !areAlike(all, rest)) return undefined
  const part = shareOf(share)
  const right = all.value * (1 - part)
  if (Math.abs(right - rest.value) <= all.value * 0.015 + slackOf(all, rest))
    return undefined
  return conflictAt(article.text, 'rest', rest, right, [all, share], (shown) =>
    `${wordsOf(article.text, share)} of ${wordsOf(article.text, all)} leave ${shown}`
  )
}

function adds({figures, operands, match, article}: Told) {
  const {total, ...rest} = operands
  const parts = Object.values(rest)
  if (!total || parts.length < 2) return undefined
  if (notAll.test(match[0].replaceAll(/\banother\b|\bmore\b/g, ''))) return undefined
  if (parts.some((part) => part.kind !== total.kind)) return undefined
  if (total.kind === 'M' && parts.some((part) => !areAlike(part, total)))
    return undefined
  const sum = parts.reduce((all, {value}) => all + value, 0)
  const slack = slackOf(total, ...parts)
  if (Math.abs(sum - total.value) <= slack) return undefined
  if (sum < total.value * 0.6 || sum > total.value * 1.6) return undefined
  if (parts.some(({value}) => value >= total.value)) return undefined
  // One more figure near by may be a part of it.
  const isMore = near(figures, total).some(
    (one) =>
      !parts.includes(one) &&
      one !== total &&
      Math.abs(sum + one.value - total.value) <= slack
  )
  if (isMore) return undefined
  return conflictAt(article.text, 'sum', total, sum, parts, (shown) =>
    `${parts.map((part) => wordsOf(article.text, part)).join(' and ')} make ${shown}`
  )
}

function isTimes({figures, operands, article}: Told) {
  const {a, b, times} = operands
  if (!a || !b || !times || !areAlike(a, b)) return undefined
  const {hedge, value} = times
  const below = hedge === 'most' ? Infinity : hedge === 'about' ? 0.25 : 0.06
  const above = hedge === 'least' ? Infinity : hedge === 'about' ? 0.15 : 0.06
  const holds = (x: Figure, y: Figure) => {
    const off = x.value / y.value / value - 1
    const slack = slackOf(x, y) / y.value / value
    return -below - slack <= off && off <= above + slack
  }
  if (holds(a, b) || anyPair(figures, times, a, holds)) return undefined
  return conflictAt(article.text, 'share', a, b.value * times.value, [times, b], (shown) =>
    `${wordsOf(article.text, times)} ${wordsOf(article.text, b)} is ${shown}`
  )
}

function isShare({figures, operands, article}: Told) {
  const {part, all, share} = operands
  if (!part || !all || !share || part.kind !== all.kind) return undefined
  const stated = 100 * shareOf(share)
  if (part.value >= all.value || isBound(share)) return undefined
  const slack =
    (share.kind === 'F' ? 5.5 : share.hedge === 'none' ? 1.5 : 4) + (100 * slackOf(part, all)) / all.value
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

function multiplies({operands, article}: Told) {
  const {n, m, total} = operands
  if (!n || !m || !total || n.kind !== total.kind) return undefined
  const right = n.value * m.value
  if (Math.abs(right - total.value) <= Math.max(slackOf(total), stepOf(n) * m.value * 0.5))
    return undefined
  if (total.value < right / 3 || total.value > right * 3) return undefined
  return conflictAt(article.text, 'product', total, right, [n, m], (shown) =>
    `${wordsOf(article.text, m)} times ${wordsOf(article.text, n)} is ${shown}`
  )
}

function divides({operands, article}: Told) {
  const {n, each, total} = operands
  if (!n || !each || !total || each.kind !== total.kind || n.value < 2) return undefined
  if (each.kind === 'N' && n.noun === each.noun) return undefined
  const right = total.value / n.value
  if (Math.abs(right - each.value) <= right * 0.05 + slackOf(each)) return undefined
  if (each.value > right * 3 || each.value < right / 3) return undefined
  return conflictAt(article.text, 'product', each, right, [n, total], (shown) =>
    `${wordsOf(article.text, total)} by ${wordsOf(article.text, n)} is ${shown}`
  )
}

function addsProducts({operands, article}: Told) {
  const {n, m, p, q, total} = operands
  if (!n || !m || !p || !q || !total) return undefined
  const right = n.value * p.value + m.value * q.value
  if (Math.abs(right - total.value) <= slackOf(total, p, q)) return undefined
  if (total.value < right / 3 || total.value > right * 3) return undefined
  return conflictAt(article.text, 'product', total, right, [n, p, m, q], (shown) =>
    `together they are ${shown}`
  )
}

function isRate({operands, match, article}: Told) {
  const {total, each} = operands
  const {long = '', short = ''} = match.groups ?? {}
  const [least, most] = perLong[`${long} ${short}`] ?? [0, 0]
  if (!total || !each || most === 0 || !areAlike(total, each)) return undefined
  const low = (total.value / most) * 0.95 - slackOf(each)
  const high = (total.value / least) * 1.05 + slackOf(each)
  if (low <= each.value && each.value <= high) return undefined
  return conflictAt(article.text, 'product', each, total.value / most, [total], (shown) =>
    `${wordsOf(article.text, total)} a ${long} is ${shown} a ${short}`
  )
}

const fates: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:alive|rescued|survived|unhurt|unharmed|safe|freed|saved)\b/,
    /\b(?:dead|died|killed|bodies|body|drowned|perished)\b/
  ],
  [
    /\b(?:approved|passed|accepted|backed|in favou?r|yes|won)\b/,
    /\b(?:rejected|failed|refused|defeated|against|opposed|turned down|no|lost)\b/
  ],
  [/\bday(?:s|-shift)?\b/, /\bnights?\b/],
  [/\b(?:men|boys|male|males)\b/, /\b(?:women|girls|female|females)\b/]
]

/** Of those counted each can only be one or the other. */
function isOverfull({operands, match, article}: Told) {
  const {all, a, b} = operands
  const {before = '', between = '', after = ''} = match.groups ?? {}
  if (!all || !a || !b) return undefined
  const sum = a.value + b.value
  if (sum <= all.value || sum > all.value * 1.35) return undefined
  if (a.value >= all.value || b.value >= all.value) return undefined
  if (isOther.test(match[0])) return undefined
  const cut = between.lastIndexOf(' and ')
  const ofFirst = before + between.slice(0, cut)
  const ofSecond = between.slice(cut) + after
  const areFates = fates.some(
    ([one, other]) =>
      (one.test(ofFirst) && other.test(ofSecond)) ||
      (other.test(ofFirst) && one.test(ofSecond))
  )
  const isNamed = all.noun === undefined || a.noun === undefined || a.noun === all.noun || /\bof (?:whom|them|which|those|these)\b/.test(match[0]) || all.quantity?.isDefinite || /\b(?:trapped|aboard|on board|crew|missing|hostages)\b/.test(match[0])
  if (!areFates || !isNamed) return undefined
  return conflictAt(article.text, 'sum', all, sum, [a, b], (shown) =>
    `${wordsOf(article.text, a)} and ${wordsOf(article.text, b)} make ${shown}`
  )
}

const isOther = /\b(?:both|also|as well|same|other|another|further|more|later|since|previous|earlier|year|ago)\b/

function isTooMany({operands, article}: Told) {
  const {all, a, b} = operands
  if (!all || !a) return undefined
  const sum = a.value + (b?.value ?? 0)
  if (sum <= all.value || sum > all.value * 1.35) return undefined
  return conflictAt(article.text, 'sum', all, sum, b ? [a, b] : [a], (shown) =>
    b ? `${wordsOf(article.text, a)} and ${wordsOf(article.text, b)} make ${shown}` : `${wordsOf(article.text, a)} makes ${shown}`
  )
}

function isAgeGap({operands, match, article}: Told) {
  const {to, by, from} = operands
  if (!to || !by || !from) return undefined
  const gap = match.groups?.['less'] === undefined ? to.value - from.value : from.value - to.value
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
  if (Math.abs(right - then.value) <= 1 || right < 0 || now.value > 115) return undefined
  return conflictAt(article.text, 'age', then, right, [now, by], (shown) =>
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

/** The year of publication, or in which someone said it. */
const saidIn = /\b(?:said|told|wrote|reported|published)(?: [a-z]+){0,3} in («Y\d+»)|\bthis year, («Y\d+»)/

function isSince({operands, article, outline, figures}: Told) {
  const {by, from} = operands
  const said = saidIn.exec(outline.text)
  const told = /\d+/.exec(said?.[1] ?? said?.[2] ?? '')?.[0]
  const now = article.published?.year ?? figures[Number(told ?? NaN)]?.value
  if (!by || !from || now === undefined) return undefined
  const years = now - from.value
  if (years < 0 || Math.abs(years - by.value) <= 1) return undefined
  return {
    kind: 'years between',
    at: by,
    expected: String(years),
    because: `from ${from.value} to ${now} it is ${years} years`,
    related: [from],
    isSure: true
  } satisfies NumberConflict
}

function isJubilee({operands}: Told) {
  const {by, from, to} = operands
  if (!by || !from || !to) return undefined
  const years = to.value - from.value
  if (years < 0 || Math.abs(years - by.value) <= 1) return undefined
  return {
    kind: 'years between',
    at: by,
    expected: String(years),
    because: `from ${from.value} to ${to.value} it is ${years} years`,
    related: [from, to],
    isSure: true
  } satisfies NumberConflict
}

function isTurned({operands, match}: Told) {
  const {from, to} = operands
  if (!from || !to) return undefined
  const isLater = match.groups?.['more'] !== undefined
  if (isLater ? to.value >= from.value : to.value <= from.value) return undefined
  return {
    kind: 'order',
    at: to,
    because: `it is ${isLater ? 'before' : 'after'} ${from.value}`,
    related: [from],
    isSure: true
  } satisfies NumberConflict
}

function isDaysLater({operands, figures}: Told) {
  const {from, by, to} = operands
  if (!from || !by || !to || by.noun !== 'day') return undefined
  const fits = (one: Figure) => {
    if (one.day !== undefined && to.day !== undefined) {
      const apart = to.day - one.day
      // Years that are not written may differ.
      return apart === by.value || apart === by.value - 1 || Math.abs(apart) > 300
    }
    if (one.kind !== 'W' || to.kind !== 'W') return undefined
    return (to.value - one.value - by.value) % 7 === 0
  }
  const others = near(figures, by).filter(
    (one) => one !== to && (one.kind === 'W' || one.kind === 'C')
  )
  if (fits(from) !== false || others.some((one) => fits(one) !== false)) return undefined
  return {
    kind: 'days between',
    at: by,
    because: 'it is another day of the week or month',
    related: [from, to],
    isSure: true
  } satisfies NumberConflict
}

/** From 0 to 1. */
function shareOf({kind, value}: Figure): number {
  return kind === 'P' ? value / 100 : value
}

function areAlike(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind) return false
  return (
    one.noun === other.noun ||
    (one.kind === 'N' && (one.noun === undefined || other.noun === undefined))
  )
}

function isHuge(...figures: readonly Figure[]): boolean {
  const powers = figures.map(({quantity}) => quantity?.magnitude ?? 1)
  return Math.max(...powers) > 1000 * Math.min(...powers)
}

function isBound({hedge}: Figure): boolean {
  return hedge === 'least' || hedge === 'most'
}

/** Half the last place of each; whole figures are told in one step. */
function slackOf(...figures: readonly Figure[]): number {
  const steps = figures.map((figure) => ({
    step: stepOf(figure),
    isWhole: (figure.quantity?.magnitude ?? 1) === 1
  }))
  const whole = Math.min(
    ...steps.filter(({isWhole}) => isWhole).map(({step}) => step)
  )
  return steps.reduce(
    (sum, {step, isWhole}) => sum + 0.51 * (isWhole ? whole : step),
    0
  )
}

/** Figures before and behind one within which another may be meant. */
const reach = 7

function near(figures: readonly Figure[], one: Figure): readonly Figure[] {
  const at = figures.indexOf(one)
  return figures.slice(Math.max(0, at - reach), at + reach)
}

/** Whether two other figures near by meet the claim, so that they may be meant. */
function anyPair(
  figures: readonly Figure[],
  stated: Figure,
  like: Figure,
  holds: (one: Figure, other: Figure) => boolean,
  own: readonly Figure[] = []
): boolean {
  const isOwn = (one: Figure, other: Figure) =>
    own.includes(one) && own.includes(other)
  const others = near(figures, stated).filter(
    (one) => one !== stated && one.kind === like.kind
  )
  return others.some((one) =>
    others.some(
      (other) => one !== other && !isOwn(one, other) && holds(one, other)
    )
  )
}

function written(text: string, like: Figure, value: number): string {
  return like.quantity ? writtenAs(text, like.quantity, value) : String(value)
}

function wordsOf(text: string, {start, end}: Figure): string {
  return text.slice(start, end)
}

function conflictAt(
  text: string,
  kind: NumberConflict['kind'],
  at: Figure,
  right: number,
  related: readonly Figure[],
  because: (shown: string) => string
): NumberConflict {
  const expected = written(text, at, right)
  return {kind, at, expected, because: because(expected), related, isSure: true}
}
