import type {NumberConflict} from '../conflict.js'
import {areAlike, isHuge, wordsOf} from './agreement.js'
import type {Claim, Told} from './claim.js'
import {less, lessWords, more, moreWords, movedWords, shape} from './shapes.js'

/** What is more or less than another, by the words. */
export const directions: readonly Claim[] = [
  {
    shapes: [
      // `earned $44 million, up from $38 million`
      shape(
        ['from', 'up down'],
        `{to:MNP}(?: [A-Za-z]+){0,6}, (?:(?<more>up)|(?<less>down)) (?:[a-z]+ly )?from (?:an? |the )?{from:MNP}`
      ),
      // `4.1 million. It is larger than Velmora, which has 5.6 million`
      shape(
        ['than', 'which who', `${moreWords} ${lessWords}`],
        `{to:N}(?: [a-z]+)?\\.\\s(?:It|He|She|They|The [a-z]+) (?:is|was|are) (?:(?<more>${more}|more populous)|(?<less>${less}|less populous)) than [^«».;]{2,40}, (?:which|who) (?:has|is|stands at|measures|weighs)(?: a population of)? {from:N}`
      ),
      shape(
        ['from', 'to', movedWords],
        `(?<=\\b(?:(?<more>rose|risen|grew|grown|climbed|jumped|increased)|(?<less>fell|fallen|dropped|declined|decreased|slid|slipped|shrank|shrunk)) (?:sharply |slightly )?from ){from:MNPT}(?: [A-Za-z]+){0,5} to {to:MNPT}`
      ),
      // `fell for a third month, to 212,000 in May from 205,000`
      shape(
        ['from', 'to', movedWords],
        `(?<=\\b(?:(?<more>rose|risen|grew|grown|climbed|jumped|increased)|(?<less>fell|fallen|dropped|declined|decreased|slid|slipped))\\b[^«».;:,]{0,50},?(?<!\\b(?:up|down)) to ){to:MNPT}(?: [A-Za-z]+| «[WY]\\d+»){0,5},? from (?:an? |the )?{from:MNPT}`
      ),
      // `sold for $3.2 million, far below its estimate of $3 million`
      shape(
        [
          'above ahead higher below under short lower',
          'the its their his her a an'
        ],
        `{to:MNP}(?: [A-Za-z]+){0,6}, (?:far |well |just |slightly |still |much )?(?:(?<more>above|ahead of|higher than)|(?<less>below|under|short of|lower than)) (?:the|its|their|his|her|an?)(?: [a-z-]+){1,4} (?:of )?{from:MNP}`
      )
    ],
    check: isMoved
  }
]

/** `a loss of 7.1 percent, down from 6.3`: less may be more. */
const isNegative =
  /\b(?:drop|loss|decline|deficit|fall|contraction|decrease|debt|minus|shortfall)\b/

function isMoved({operands, match, article, outline}: Told) {
  const {from, to} = operands
  if (!from || !to || !areAlike(from, to) || isHuge(from, to)) return undefined
  const lead = outline.text.slice(Math.max(0, match.index - 40), match.index)
  if (isNegative.test(lead) || isNegative.test(match[0])) return undefined
  const isUp = match.groups?.['more'] !== undefined
  if (isUp ? to.value >= from.value : to.value <= from.value) return undefined
  return {
    kind: 'direction',
    at: to,
    because: / from /.test(
      outline.text.slice(match.index - 6, match.index) + match[0]
    )
      ? `from ${wordsOf(article.text, from)} to ${wordsOf(article.text, to)} is ${isUp ? 'down, not up' : 'up, not down'}`
      : `${wordsOf(article.text, to)} is ${isUp ? 'less' : 'more'} than ${wordsOf(article.text, from)}`,
    related: [from],
    isSure: true
  } satisfies NumberConflict
}
