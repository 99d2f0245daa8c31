import type {NumberConflict} from '../conflict.js'
import {notAll} from '../parts.js'
import {areAlike, conflictOfSum, near, opening, slackOf} from './agreement.js'
import type {Claim, Told} from './claim.js'
import {shape} from './shapes.js'

/** Parts and what they make. */
export const totals: readonly Claim[] = [
  {
    shapes: [
      // `$20 last season and $31 this season, for a two-year total of $65`
      shape(
        'total bringing combined',
        `{a:MN}…(?:,|;|\\band|\\bplus) …{b:MN}(?:…(?:,|;|\\band|\\bplus) …{c:MN})?(?:…(?:,|;|\\band|\\bplus) …{d:MN})?(?:…, (?:for |or |making |giving …)?(?:an? |the )?(?:«T\\d+»[ -][a-z]+ |[a-z-]+ )?(?:total|sum) of|…, bringing the [a-z]+ to) {total:MN}`
      ),
      // `14 inches in two days. Eight inches fell on Monday and nine on Tuesday`
      shape(
        ['in', 'days', 'on'],
        `{total:N}…\\bin «T\\d+» days……{a:N}…\\bon «W\\d+» and {b:N} (?:[a-z]+ )?on «W\\d+»`
      ),
      // `$18,400 in the fall and $21,300 in the spring. Its total was $41,700`
      shape(
        'total',
        `{a:MN}…\\band …{b:MN}[^«».\n]{0,60}\\.\\s(?:Its|The|Their|His|Her) (?:combined |overall )?total(?: [a-z]+){0,4},? (?:is |was |came to |of )?{total:MN}`
      ),
      // `fired 14 shots. Police fired 11. In all, 27 shots`
      shape(
        'all total told altogether',
        `{a:N}[^«».\n]{0,80}\\.\\s[^«».\n]{0,80}{b:N}[^«».\n]{0,80}\\.\\s(?:In all|In total|All told|Altogether), {total:N}(?!…\\b(?:before|since|career|life|including|by)\\b)`
      ),
      // `44 students and three teachers. All 49 people`
      shape(
        'all',
        `{a:N} [a-z-]+(?: [a-z-]+)? and {b:N} [a-z-]+(?: [a-z-]+)?\\.\\sAll (?:of the |the )?{total:N} (?:people|passengers|of them|were|have|aboard|on board|escaped|survived|died)`
      ),
      // `Twelve states joined. Five more signed, bringing the number to 19`
      shape('bringing', `{a:N}……{b:N} more …, bringing …\\bto {total:N}`),
      // `220 votes to 198, with six abstentions. In all, 428 voted`
      shape(
        'all total told altogether',
        `{a:MN}…\\b(?:and|to|against) …{b:MN}(?:…\\b(?:and|with) {c:MN}…)?(?:[^«».\\n]{0,60})\\.\\s(?:In all|In total|All told|Altogether),? …{total:MN}(?!…\\b(?:before|since|career|life|including|by)\\b)`
      ),
      // `to 15,000 volunteers and a placebo to another 15,000. Of the 35,000`
      shape(
        ['and', 'another'],
        `{a:N}…\\band …another {b:Nn}(?:[^«».\\n]{0,40})\\.\\s(?:Of|All) the {total:N}`
      )
    ],
    check: adds
  },
  {
    shapes: [
      // `buy 40 jets. … take 25 of the long ones and 20 of the short ones`
      shape(
        ['of', 'and'],
        `{total:MN}………{a:MN} of the [^«».;,]{2,40} and {b:MN} of the [^«».;,]{2,40}(?=[.,])`
      ),
      // `drew 18,500. … 5,500 came on Friday, 7,000 on Saturday and 6,000 on Sunday`
      shape(
        ['on', 'and'],
        `{total:MN}………{a:MNn}[^«».;]{0,20} on «W\\d+», {b:MN}[^«».;]{0,12} on «W\\d+»,? and {c:MN}[^«».;]{0,12} on «W\\d+»`
      ),
      // `Together they will have 175 shops. Lowell has 120 and Hearth 55`
      shape(
        'together combined',
        `(?<=\\b(?:[Tt]ogether|[Cc]ombined),? [^«».;]{0,40}){total:MN}………{a:MN}[^«».;,]{0,20} and [^«».;,]{0,30}?{b:MN}`
      ),
      // `12 jurors … seven women and five men`
      shape(
        'women men girls boys',
        `{total:N} (?:jurors|judges|members|people|children|pupils|students|delegates|recruits|players)\\b………{a:N} (?:women|men|girls|boys) and {b:N} (?:women|men|girls|boys)\\b`
      ),
      // `seven women and five men. … The 12 will`
      shape(
        'women men girls boys',
        `(?<=\\b(?:jury|panel|team|group|crew|class|court|committee|board) of ){a:N} (?:women|men|girls|boys) and {b:N} (?:women|men|girls|boys)\\b………\\b(?:The|All) {total:N} (?:will|were|are|have|had|must)\\b`
      ),
      // `share 12 million euros. … Aldo gets 5 million, Brenn 4 million and Castel 4 million`
      shape(
        [
          'and',
          'gets get got receives receive received has had took takes won gave gives raised'
        ],
        `{total:MN}………\\b[A-Z][a-z]+ (?:gets?|got|receives?|received|will get|will receive|has|had|took|takes|won|gave|gives|raised) {a:MN}[^«».;,]{0,20}, [A-Z][a-z]+ {b:MN}[^«».;,]{0,12},? and [A-Z][a-z]+ {c:MN}`
      )
    ],
    check: addsInOpening
  },
  {
    shapes: [
      // `passed by 61 percent to 42 percent`
      shape(
        [
          'to',
          'voted vote votes voting backed approved passed won lost beat rejected defeated'
        ],
        `(?<=\\b(?:vot(?:ed|es?|ing)|backed|approved|passed|won|lost|beat|rejected|defeated)\\b[^«».;]{0,60}){a:P} to {b:P}(?! of\\b)`
      ),
      // `won 56 percent of the vote and her rival 49 percent`
      shape(
        'vote votes',
        `(?<=\\b(?:won|got|took|received|polled|has|had) ){a:P} of (?:the )?votes?,? (?:and|to|against|while) [^«».;]{0,40}{b:P}(?! of (?!the vote)| in | four)`
      ),
      // `58 percent against and 45 percent in favor`, `Al holds 40 percent, Ben 35 percent and Cal 30 percent`
      shape(
        'against opposed opposing rejected',
        `{a:P} (?:[a-z]+ ){0,4}(?:against|opposed|opposing|rejected)[^«».;]{0,40}\\b(?:and|,|to) [^«».;]{0,30}{b:P} [^«».;]{0,20}\\b(?:for|favou?r|backed|support)`
      ),
      shape(
        'holds owns has',
        `(?<=\\b(?:holds?|owns?) ){a:P} of [^«».;]{0,40}, [^«».;]{2,30}{b:P} and [^«».;]{2,30}{c:P}`
      )
    ],
    check: isOverHundred
  }
]

/** Parts of what a story opens with, the only figures between them its times. */
function addsInOpening(told: Told) {
  const {total, a} = told.operands
  const isOpening = total && a && Math.min(total.block, a.block) <= opening
  return isOpening ? adds(told) : undefined
}

function adds({figures, operands, match, article}: Told) {
  const {total, ...rest} = operands
  const parts = Object.values(rest)
  if (!total || parts.length < 2) return undefined
  if (
    notAll.test(
      match[0].replaceAll(
        /\b(?:another|more|further|additional|[Ss]ome(?= «))\b/g,
        ''
      )
    )
  )
    return undefined
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
  return conflictOfSum(article.text, total, sum, parts)
}

function isOverHundred({operands}: Told) {
  const {a, b, c} = operands
  if (!a || !b) return undefined
  const sum = a.value + b.value + (c?.value ?? 0)
  if (sum <= 101.5 || sum > 125) return undefined
  return {
    kind: 'share',
    at: b,
    because: `with the other share it makes ${sum} percent`,
    related: c ? [a, c] : [a],
    isSure: true
  } satisfies NumberConflict
}
