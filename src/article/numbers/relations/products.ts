import {areAlike, conflictAt, slackOf, wordsOf} from './agreement.js'
import type {Claim, Told} from './claim.js'
import {stepOf} from './outline.js'
import {shape} from './shapes.js'

/** So many at so much each. */
export const products: readonly Claim[] = [
  {
    shapes: [
      // `15 laptops to each of 20 schools, 350 in total`
      shape(
        'each',
        `{n:MN} (?:[a-z]+ ){0,3}(?:to|for) each of (?:[a-z]+ ){0,2}{m:N}(?! [^«».]*\\b(?:and|plus)\\b [^«».]*«)…, (?:for |or |making )?(?:an? )?(?:total of )?{total:MN}(?= [a-z ]{0,20}(?:in total|in all|altogether)|(?<=total of «[MN]\\d+»))`
      ),
      // `40 cakes at $5 each, $250 in all`
      shape(
        'each apiece head per ticket person kilo bottle copy share night unit',
        `{m:N}[^«».;]{0,50}?\\b(?:at|with|of|for|worth|costing|fined|given|paid|carrying|holding|charged|promised|awarded)(?: a (?:cost|price) of)? {n:MN}(?: [a-z]+)? (?:each|apiece|a head|per [a-z]+|a (?:ticket|person|kilo|bottle|copy|share|night|unit))\\b(?:…\\b(?:raised|raising|earned|earning|made|making|brought in|took in|collected|total(?:l?ing)? (?:of )?|in all|altogether|carry|costs?|paid|pay|spent)|,) ?(?:(?:for )?an? [a-z ]*total of )?{total:MN}(?!…\\b(?:with|including|plus|that|this|last|other|also)\\b)`
      ),
      // `300 people, each of whom paid $15, bringing in $4,500`
      shape(
        'each',
        `{m:N}…,? (?:and )?each(?: of (?:whom|them|which))? [a-z]+ (?:an? )?{n:M}[^«».;]{0,30}, (?:bringing in|raising|making|earning|for|a total of|or) (?:a total of )?{total:M}`
      ),
      // `Each of the 20 families gets 500 crowns, 12,000 crowns in all`
      shape(
        'each',
        `(?<=\\b[Ee]ach of (?:the |its |their |these )?){m:N} [^«».;,]{0,50}{n:MN}(?: [a-z]+)?, (?:(?:for |or )?an? total of )?{total:MN}(?=(?: [a-z]+)? (?:in all|in total|altogether|all told)|(?<=total of «\\w+»))`
      ),
      // `$12 an hour, or $600 for a 40-hour week`
      shape(
        ['or', 'for', 'hour day week month'],
        `{n:MN} (?:[a-z]+ )?(?:an?|per) (?<unit>hour|day|week|month),? or {total:MN} (?:[a-z]+ )?for an? {m:T}-\\k<unit>\\b`
      ),
      // `$200 a day for 30 days, a total of $9,000`
      shape(
        'day week month year per each every',
        `{n:MN} (?:[a-z]+ )?(?:an?|per|each|every) (?<unit>day|week|month|year) (?:for|over) {m:T} (?<period>day|week|month|year)s,? (?:or |and |making |for )?(?:an? )?(?:total of )?{total:MN}(?=(?: [a-z]+)? (?:in all|in total|altogether|all told)|(?<=total of «\\w+»))`
      ),
      // `averaged 21,000 over 10 home games, for a season total of 240,000`
      shape(
        'averaged averaging',
        `(?<=\\baverag(?:ed|ing) ){n:MN}…\\b(?:over|in|across|for|from) (?:[a-z’']+ ){0,3}{m:N}…\\b(?:total of|totall?ing|or) {total:MN}`
      )
    ],
    check: multiplies
  },
  {
    shapes: [
      // `five concerts drew 6,000 people, an average of 1,500`
      shape('average', `{n:N}…{total:MN}…, (?:or )?an average of {each:MN}`),
      shape(
        'average',
        `{total:MN}…\\b(?:in|over|from|at) {n:NT}…, (?:or )?an average of {each:MN}`
      ),
      // `300 acres for $1.2 million, or $4,000 an acre`
      shape(
        ['or', 'a an per each'],
        `{n:N} (?<unit>[a-z]+?)e?s\\b…{total:M},? or {each:M} (?:an?|per|each) \\k<unit>`
      ),
      // `get $9 million. … Each of 300 farms will be paid $30,000`
      shape(
        'each',
        `{total:M}………\\b[Ee]ach of (?:the |its |their )?{n:N} [^«».;,]{2,40}{each:M}`
      ),
      // `raised $45,000. … The 900 runners paid $50 each`
      shape(
        'each',
        `{total:M}………{n:N} (?:[a-z]+ ){1,3}(?:paid|gave|donated|raised|put in) {each:M} (?:each|apiece)\\b`
      ),
      // `60 tablets in six thefts of ten tablets each`
      shape(
        'each',
        `{total:N}…\\bin {n:N} …\\bof {each:N}(?: [a-z]+){0,2} each\\b`
      ),
      // `40 days after she left. … 3,200 miles, an average of 80 miles a day`
      shape(
        ['or average', 'a an per each'],
        `{n:T} (?<unit>day|week|month|year|hour)s\\b………{total:MN}…, (?:or|an average of) {each:MN} (?:[a-z]+ )?(?:an?|per|each) \\k<unit>\\b`
      ),
      // `1,200 trees over four years, or 400 a year`
      shape(
        ['or', 'over in during for', 'a an per each every'],
        `{total:MN}…\\b(?:over|in|during|for) {n:T} (?<unit>year|month|week|day|hour)s,? or {each:MN} (?:[a-z]+ )?(?:an?|per|each|every) \\k<unit>\\b`
      ),
      shape(
        'equal each evenly',
        `{total:M}(?=[^«»]{0,70}«\\w+»[^.]{0,60}\\b(?:equal|each)|[^«»]{0,60}\\b(?:equal|even|split|shared|divided))[^«».]{0,70}?\\b(?:to|among|between|by|into) (?:[a-z]+ ){0,2}{n:N}……\\b[Ee]ach …{each:M}(?!…\\b(?:more|less|plus|extra|also)\\b)`
      ),
      shape(
        'each',
        `{total:M}…\\b(?:split|shared|divided)\\b…\\b(?:among|between|by) (?:[a-z]+ ){0,2}{n:N}…{each:M} each`
      )
    ],
    check: divides
  },
  {
    shapes: [
      // `120 pies at $8 and 200 loaves at $5, bringing in $2,160`
      shape(
        [
          'at of',
          'bringing took taking brought earned earning raised raising made making total all worth paid for'
        ],
        `{n:N}…\\b(?:at|of) {p:M}…(?:\\band|,|;) …{m:N}…\\b(?:at|of) {q:M}…\\b(?:bringing in|took in|taking in|brought in|earned|earning|raised|raising|made|making|total of|in all|worth|paid|for) (?:an? )?(?:total of )?{total:M}(?!…\\b(?:with|including|plus|besides)\\b)`
      )
    ],
    check: addsProducts
  },
  {
    shapes: [
      // `10, 12 and 14 minutes, an average of 15`
      shape(
        'average',
        `{a:MNT}, {b:MNT},?(?: {c:MNT},)? and {d:MNT}…, (?:for |or )?an average of {each:MNT}`
      ),
      shape(
        'average',
        `(?<=\\b[Aa]verage of [^«».;]{0,60}(?:«\\w+» )?[^«».;]{0,40}){a:MN}, {b:MN},?(?: {c:MN},)? and {d:MN}, (?:is|was|were|comes to) {each:MN}`
      )
    ],
    check: isMean
  },
  {
    shapes: [
      // `$1,450 a month, come to $15,400 a year`
      shape(
        [
          'year month week day',
          'month week day hour',
          'or come comes which that amount amounts add adds for'
        ],
        `{each:MN} (?:[a-z]+ )?(?:an?|per|each) (?<short>month|week|day|hour),?(?: or| come to| comes to| which is| that is| amounts? to| adds? up to| for a total of) {total:MN} (?:[a-z]+ )?(?:an?|per|each) (?<long>year|month|week|day)\\b`
      ),
      shape(
        ['year month week day', 'month week day hour', 'or'],
        `{total:MN} (?:[a-z]+ )?(?:an?|per) (?<long>year|month|week|day), or {each:MN} (?:[a-z]+ )?(?:an?|per) (?<short>month|week|day|hour)\\b`
      )
    ],
    check: isRate
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

/** How many of the one are in the other. */
const timesOf: Readonly<Record<string, number>> = {
  'day week': 7,
  'day month': 30.4,
  'day year': 365,
  'week month': 52 / 12,
  'week year': 52,
  'month year': 12
}

function multiplies({operands, article, match, outline}: Told) {
  const {n, m, total} = operands
  // `four of $500 each and seven of $1,000 each`: that is half of it.
  const lead = outline.text.slice(Math.max(0, match.index - 60), match.index)
  if (/«M\d+»[^«».;]{0,50}\band $/.test(lead)) return undefined
  if (!n || !m || !total || n.kind !== total.kind) return undefined
  const {unit = '', period = unit} = match.groups ?? {}
  const factor = period === unit ? 1 : timesOf[`${unit} ${period}`]
  if (factor === undefined || (n.noun !== total.noun && n.noun && total.noun))
    return undefined
  const right = n.value * m.value * factor
  const slack = Math.max(
    slackOf(total, n),
    factor === 1 ? 0 : right * 0.05,
    stepOf(total) > 1e5 ? right * 0.05 : 0
  )
  if (Math.abs(right - total.value) <= slack) return undefined
  if (total.value < right / 3 || total.value > right * 3) return undefined
  return conflictAt(article.text, 'product', total, right, [n, m], (shown) =>
    period === unit
      ? `${wordsOf(article.text, m)} times ${wordsOf(article.text, n)} is ${shown}`
      : `${wordsOf(article.text, n)} a ${unit} for ${wordsOf(article.text, m)} ${period}s is ${shown}`
  )
}

function divides({operands, article}: Told) {
  const {n, each, total} = operands
  if (!n || !each || !total || each.kind !== total.kind || n.value < 2)
    return undefined
  if (each.kind === 'N' && n.noun === each.noun) return undefined
  const right = total.value / n.value
  if (Math.abs(right - each.value) <= right * 0.05 + slackOf(each))
    return undefined
  if (each.value > right * 3 || each.value < right / 3) return undefined
  return conflictAt(
    article.text,
    'product',
    each,
    right,
    [n, total],
    (shown) =>
      `${wordsOf(article.text, total)} by ${wordsOf(article.text, n)} is ${shown}`
  )
}

function addsProducts({operands, article}: Told) {
  const {n, m, p, q, total} = operands
  if (!n || !m || !p || !q || !total) return undefined
  const right = n.value * p.value + m.value * q.value
  if (Math.abs(right - total.value) <= slackOf(total, p, q)) return undefined
  if (total.value < right / 3 || total.value > right * 3) return undefined
  return conflictAt(
    article.text,
    'product',
    total,
    right,
    [n, p, m, q],
    (shown) => `together they are ${shown}`
  )
}

function isMean({operands, article}: Told) {
  const {each, ...rest} = operands
  const parts = Object.values(rest)
  if (!each) return undefined
  const right = parts.reduce((sum, {value}) => sum + value, 0) / parts.length
  if (Math.abs(right - each.value) <= right * 0.02 + slackOf(each))
    return undefined
  return conflictAt(
    article.text,
    'product',
    each,
    right,
    parts,
    (shown) =>
      `${parts.map((part) => wordsOf(article.text, part)).join(' and ')} are ${shown} on average`
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
  return conflictAt(
    article.text,
    'product',
    each,
    total.value / most,
    [total],
    (shown) =>
      `${wordsOf(article.text, total)} a ${long} is ${shown} a ${short}`
  )
}
