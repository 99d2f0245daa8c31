import {conflictOfSum} from './agreement.js'
import type {Claim, Told} from './claim.js'
import {shape} from './shapes.js'

/** Parts that are more than their whole. */
export const overfull: readonly Claim[] = [
  {
    shapes: [
      // `Nine miners were trapped. Six were brought out alive, and four died`
      shape(
        [
          'alive rescued survived unhurt unharmed safe freed saved approved passed accepted backed favor favour for yes won day days men boys male males first whom them these those',
          'dead died killed bodies body drowned perished rejected failed refused defeated against opposed turned no lost second third last other night nights women girls female females whom them these those'
        ],
        `{all:NT}……(?<before>[^«».\n]{0,60}){a:N}(?<between>[^«».;]{0,60}(?:\\band\\b|,)[^«».;]{0,50}){b:N}(?<after>[^«».;]{0,60})`
      ),
      // `Of the 60 flights, 22 were canceled and 48 were late`
      shape(
        ['of', 'and', 'were was had have are'],
        `(?<=\\bOf (?:the|its|their) ){all:N} [^«».;]{0,60}(?:«W\\d+»[^«».;]{0,20})?, {a:N}(?<between> (?:were|was|had|have|are)\\b[^«».;]{0,50}\\band ){b:N}(?<after> (?:were|was|had|have|are)\\b[^«».;]{0,60})(?<isOf>)`
      )
    ],
    check: isOverfull
  },
  {
    shapes: [
      // `a record of 31-24 … a schedule of 52 games`
      shape(
        'record finished ended went are is were season',
        `(?<=\\b(?:record of |(?:finished|ended|went|are|is|were|season) (?:[a-z]+ ){0,2}?)){a:R}……(?:\\b(?:schedule|season|total) of |\\bplay(?:ed)? (?:[a-z]+ ){0,2}){all:N}(?: |-)games?\\b`
      ),
      // `voted 5-3. All seven members were there`
      shape(
        ['all', 'voted vote votes voting'],
        `(?<=\\bvot(?:ed|es?|ing) (?:by |of )?){a:R}[^“”"]{0,170}?\\b[Aa]ll {all:N} (?:[a-z]+ )?(?:members|judges|justices|councill?ors|trustees|commissioners|senators|delegates|of them)`
      ),
      // `All 42 members were there. … passed by 26 votes to 18`
      shape(
        'votes',
        `(?<=\\b[Aa]ll (?:of its |the |its )?){all:N} (?:[a-z]+ )?(?:members|judges|justices|councill?ors|trustees|commissioners|delegates|senators)\\b………{a:N} votes to {b:N}`
      ),
      shape(
        'votes',
        `{a:N} votes to {b:N}………(?<=\\b[Aa]ll (?:of its |the |its )?){all:N} (?:[a-z]+ )?(?:members|judges|justices|councill?ors|trustees|commissioners|delegates|senators)\\b`
      ),
      // `A 12-person jury convicted him by ten votes to three`
      shape(
        ['by', 'to'],
        `{all:N}-(?:person|member|judge|seat|strong) [^«».;]{2,60}\\bby {a:N} (?:votes )?to {b:N}`
      ),
      // `injuring 17 people. … Eleven of the injured were on the bus and eight in the van`
      shape(
        ['of', 'and', 'were was', 'on in at'],
        `{all:N}………{a:N} of (?:the [a-z]+|them) (?:were|was) (?:on|in|at) [^«».;,]{2,40} and {b:N} (?:were )?(?:on|in|at) `
      ),
      // `12 of the 25 seats, up from nine. The Farmers have eight and the Liberals seven`
      shape(
        'seats members delegates mandates votes',
        `{a:N} of (?:[A-Za-z’'-]+ ){0,3}{all:N} (?:[a-z]+ )?(?:seats|members|delegates|mandates|votes)\\b(?:[^«».]|«[WYT]\\d+»){0,60}(?:\\b(?:up|down|from|against|compared)\\b[^«».]{0,12}{was:N}[^«».]{0,40})?\\.\\s[^«».;]{0,70}{b:N}[^«».;]{0,60}\\b(?:and|while)\\b[^«».;]{0,50}{c:N}(?=[.,;])`
      ),
      // `won 140 games and lost 90 … played 220 games`
      shape(
        ['won', 'lost', 'played'],
        `(?<=\\bwon ){a:N}…\\blost {b:N}……\\bplayed (?:[a-z]+ )?{all:N}`
      )
    ],
    check: isTooMany
  }
]

const fates: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:alive|rescued|survived|unhurt|unharmed|safe|freed|saved)\b/,
    /\b(?:dead|died|killed|bodies|body|drowned|perished)\b/
  ],
  [
    /\b(?:approved|passed|accepted|backed|in favou?r|for|yes|won)\b/,
    /\b(?:rejected|failed|refused|defeated|against|opposed|turned down|no|lost)\b/
  ],
  [/\b(?:the|its|his|her) first\b/, /\b(?:second|third|last|other)\b/],
  [/\bday(?:s|-shift)?\b/, /\bnights?\b/],
  [/\b(?:men|boys|male|males)\b/, /\b(?:women|girls|female|females)\b/]
]

const isOther =
  /\b(?:both|also|as well|same|other|another|further|more|later|since|previous|earlier|year|ago)\b/

/** Of those counted each can only be one or the other. */
function isOverfull({operands, match, article}: Told) {
  const {all, a, b} = operands
  const {before = '', between = '', after = ''} = match.groups ?? {}
  if (!all || !a || !b) return undefined
  const sum = a.value + b.value
  if (sum <= all.value || sum > all.value * 1.35) return undefined
  if (a.value >= all.value || b.value >= all.value) return undefined
  if (isOther.test(match[0])) return undefined
  const joint = /(?:,(?: and)?|\band) (?![^]*(?:,|\band) )/.exec(between)
  const cut = joint?.index ?? between.length
  const ofFirst = before + between.slice(0, cut)
  const ofSecond = between.slice(cut) + after
  const areFates = fates.some(
    ([one, other]) =>
      (one.test(ofFirst) && other.test(ofSecond)) ||
      (other.test(ofFirst) && one.test(ofSecond))
  )
  const isNamed =
    all.noun === undefined ||
    a.noun === undefined ||
    a.noun === all.noun ||
    /\bof (?:whom|them|which|those|these)\b/.test(match[0]) ||
    all.quantity?.isDefinite ||
    /\b(?:trapped|aboard|on board|crew|missing|hostages)\b/.test(match[0])
  // `1,900 of them on jets and 2,600 on other planes`
  const [, placed] =
    /^ of (?:them|whom|these|those) (in|on|at|for|by|from|to) /.exec(between) ??
    []
  const arePlaced = placed !== undefined && after.startsWith(` ${placed} `)
  if (
    b.noun !== undefined &&
    b.noun !== a.noun &&
    b.noun !== all.noun &&
    a.noun === undefined
  )
    return undefined
  if (
    match.groups?.['isOf'] === undefined &&
    !arePlaced &&
    (!areFates || !isNamed)
  )
    return undefined
  return conflictOfSum(article.text, all, sum, [a, b])
}

function isTooMany({operands, article}: Told) {
  const {all, a, b, c} = operands
  if (!all || !a) return undefined
  const parts = [a, b, c].filter((part) => part !== undefined)
  const sum = parts.reduce((total, {value}) => total + value, 0)
  if (sum <= all.value || sum > all.value * 1.35) return undefined
  return conflictOfSum(article.text, all, sum, parts)
}
