import type {Range} from '../../text/range.js'
import type {Quantity} from '../quantities/index.js'
import type {Sentence} from '../sentences.js'
import type {NumberConflict} from './conflict.js'
import {
  ofThemAll,
  overfull,
  passedAndFailed,
  totalBehindRow
} from './loose-sums.js'
import {
  isAlike,
  isList,
  isOverfull,
  longestRow,
  notAll,
  sumConflict
} from './parts.js'
import {isWholeOfPart} from './whole.js'

type Article = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
}

const totalAfter =
  /(?:,? (?:for|making|giving|bringing)(?: [A-Za-zÀ-ỿ]+){0,4}? (?:a |the )?(?:combined |grand |overall |final )?(?:total|sum|tally)(?: (?:of|to))?|,? (?:(?:they |which |that |together )?(?:adds?|added|adding|comes?|came|amounts?|amounted) (?:up )?to|totalling|totaling|a total of|making|which (?:makes|adds up to|comes to|totals)|(?:in|for) all[:,]?|altogether[:,]?|or)|,? (?:and )?br(?:ings?|inging|ought) (?:the|its|their|his|her)(?: [A-Za-zÀ-ỿ]+){1,4} to)\s(?:about )?$/
const totalBehind =
  /^(?: [A-Za-zÀ-ỿ-]+){0,4}? (?:in all|in total|altogether|all told|combined|(?:in|over|for) (?:the|both|all) (?:two|three|four)\b)/
const inTheTwo = /^(?: [A-Za-zÀ-ỿ-]+)? (?:in|over|for) (?:the|both|all) $/
/** `in the two matches`, by the number of parts. */
const inTheFew = new Map([
  [2, /\bin (?:the two|its two|their two|both) /],
  [3, /\bin (?:the|its|their|all) three /],
  [4, /\bin (?:the|its|their|all) four /]
])
/** `won 12, drew five and lost four of its 20 games` */
const ofTheirs = /\band (?:lost|drew|failed|missed) $/
const ofAllGames = /^(?: [A-Za-zÀ-ỿ-]+)? of (?:its|their|his|her|the) $/
const isMadeOf =
  '(?:is |are |was |were |will be |has been )?(?:made up|composed) of|compris(?:es?|ed|ing)|consist(?:s|ed|ing)? of|(?:is |are |was |were |will be |has been |to be )?(?:divided|split|broken|breaks|shared)(?: down| up)? (?:into|between|among)'
const opensParts = new RegExp(
  `^[^.;:()«»“”"–—]{0,100} (?:said|says|added|announced|reported|told [a-z ]{3,20}|according to [A-Za-z ]{3,30}|(?:in|on|at|of|for|to) [^.;:()«»“”"–—]{1,50}):|^(?: [A-Za-zÀ-ỿ’'-]+){0,6}? ?(?::|[–—]|-{2}|,? of (?:whom|which)|,? (?:${isMadeOf})|(?<!\\b(?:are|is|was|were|ha[sd]|have)\\b.{0,40})\\()`
)
/** What is paid for, each with its amount behind it in brackets. */
const opensBrackets = new RegExp(
  `^[^.;:()]{0,60}? (?:pays? for|covers?|funds?|goes to|${isMadeOf}) [^.;:()]{0,60}\\($`
)
const opensRow =
  /^(?:(?! (?:in|on|from|at|for|against|by|to)\b) [A-Za-zÀ-ỿ’'-]+){0,6}?(?: in (?:the|its|their|both) (?:two|three|four)? ?[a-z]+)?, /
const ofThese = /^(?:Of|Among) (?:these|those|them)\b,? /
const theRest = /\bthe (?:remaining|other|rest|last)\b/

/** A stated sum and its parts, in one sentence or in the next. */
export function findSums({
  text,
  sentences,
  quantities
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  let before: readonly Quantity[] = []
  let next = 0
  for (const sentence of sentences) {
    const own: Quantity[] = []
    for (
      let one = quantities[next];
      one?.sentence === sentence.index;
      one = quantities[++next]
    )
      own.push(one)
    const conflict =
      own.length + before.length > 1 &&
      own.length > 0 &&
      sumIn(text, sentence, own, before, sentences)
    if (conflict) found.push(conflict)
    before = own
  }
  return found
}

function sumIn(
  text: string,
  sentence: Sentence,
  own: readonly Quantity[],
  before: readonly Quantity[],
  sentences: readonly Sentence[]
): NumberConflict | undefined {
  return (
    totalFirst(text, sentence, own) ??
    totalLast(text, sentence, own) ??
    totalBefore(text, sentence, own, before) ??
    totalBehindRow(text, sentence, own, before, sentences) ??
    overfull(text, own) ??
    ofThemAll(text, own) ??
    passedAndFailed(text, sentence, own, before)
  )
}

/** `214 pupils: 92 in Brae, 71 in Orla and 41 in Tarn`. */
function totalFirst(
  text: string,
  sentence: Sentence,
  own: readonly Quantity[]
): NumberConflict | undefined {
  if (own.length < 3) return undefined
  for (const [index, total] of own.entries()) {
    if (isWholeOfPart(text, total)) continue
    const after = text.slice(total.end, Math.min(sentence.end, total.end + 70))
    const isShared = /\b[Oo]f (?:the|these|those|its|their) $/.test(
      text.slice(total.start - 10, total.start)
    )
    const opened = isShared ? undefined : opensParts.exec(after)?.[0]
    const row = opened ?? opensRow.exec(after)?.[0]
    const first = own[index + 1]
    if (first && opensBrackets.test(text.slice(total.end, first.start))) {
      const behind = own.slice(index + 1)
      return (total.unit.kind === 'currency' || total.magnitude > 1) &&
        areBracketed(text, behind) &&
        !notAll.test(text.slice(total.end, sentence.end))
        ? sumConflict(text, total, behind, sentence)
        : undefined
    }
    if (row === undefined) continue
    const from = total.end + row.length
    if (opened !== undefined && first && first.start < from) continue
    const close = closeOf(row, text.slice(from, from + longestRow))
    const to = Math.min(from + close, sentence.end)
    if (to - from > longestRow) continue
    const parts = within(own, index + 1, {start: from, end: to})
    if (!isList(text, from, to, parts)) continue
    const conflict = sumConflict(text, total, parts, {start: from, end: to})
    if (opened !== undefined) return conflict
    if (isShared && parts.some((part) => isOfOtherKind(total, part))) continue
    // Of a whole some may go unmentioned, but no more than all can be named.
    const arePeople = !isShared && parts.every(({unit}) => isOfPeople(unit))
    const isPlaced = arePlaced(text, parts)
    const isWhole =
      theRest.test(text.slice(from, to)) ||
      arePeople ||
      (parts.length > 2 && isPlaced)
    const isWholeTold =
      isPlaced && inTheFew.get(parts.length)?.test(row) === true
    const areOneAndAnother =
      parts.length === 2 && /^ of one\b/.test(text.slice(parts[0]?.end))
    const isSure =
      areOneAndAnother ||
      isShared ||
      isWholeTold ||
      (first?.start === from && (arePeople || isPlaced))
    if (isSure && (isWhole || isWholeTold || isOverfull(total, parts)))
      return conflict
  }
  return undefined
}

/** Those from `first` on that stand in a row; the others are not looked at. */
function within(
  own: readonly Quantity[],
  first: number,
  row: Range
): readonly Quantity[] {
  const found: Quantity[] = []
  for (let at = first; at < own.length; at++) {
    const part = own[at]
    if (!part || part.end > row.end) break
    if (part.start >= row.start) found.push(part)
  }
  return found
}

/** What goes on behind parts set off by commas: `, made up of …, will`. */
const goesOn = /, (?:will|would|is|are|was|were|has|have|had|can|could|must)\b/

/** Where what brackets, dashes or commas set off ends. */
function closeOf(opening: string, rest: string): number {
  if (opening.includes(', ')) {
    const end = goesOn.exec(rest)
    if (end) return end.index
  }
  const mark = /(?:\(|[–—]|-{2})$/.exec(opening)?.[0]
  const close = mark ? rest.indexOf(mark === '(' ? ')' : mark) : -1
  return close < 0 ? Infinity : close
}

/** `92 in Brae, 71 in Orla and 41 in Tarn, for a total of 214`. */
function totalLast(
  text: string,
  sentence: Sentence,
  own: readonly Quantity[]
): NumberConflict | undefined {
  if (own.length < 3) return undefined
  const isSpan = inTheTwo.test(text.slice(own.at(-2)?.end, own.at(-1)?.start))
  const stated = isSpan ? own.slice(0, -1) : own
  const total = stated.at(-1)
  if (!total || stated.length < 3) return undefined
  const before = text.slice(sentence.start, total.start)
  const opening = totalAfter.exec(before)
  const isOr = opening !== null && /,? or\s$/.test(opening[0])
  const isTotal =
    (opening !== null && !isOr) ||
    (totalBehind.test(text.slice(total.end, total.end + 60)) &&
      !/\band $/.test(before)) ||
    isOfGames(text, own)
  // `would rise by 5 percent, and with a grant of $2,000 come to`.
  if (!isTotal || own.some(({unit}) => unit.kind === 'percent'))
    return undefined
  const parts = stated
    .slice(0, -1)
    .filter((part) => total.unit.kind !== 'currency' || isAlike(total, part))
    .filter(isNoCountOfParts)
    .filter(
      (part) => total.magnitude < 1e6 || part.magnitude === total.magnitude
    )
    .map((part) => (isOfGames(text, own) ? {...part, isPart: false} : part))
  const to = sentence.start + (opening?.index ?? before.length)
  return isList(text, sentence.start, to, parts)
    ? sumConflict(text, total, parts, {start: sentence.start, end: to})
    : undefined
}

/** `three classes with 22, 19 and 24 children`: three tells how many parts. */
function isNoCountOfParts(
  {value}: Quantity,
  index: number,
  parts: readonly Quantity[]
): boolean {
  return index > 0 || parts.length < 3 || value !== parts.length - 1
}

function isOfGames(text: string, own: readonly Quantity[]): boolean {
  const [last, total] = own.slice(-2)
  return (
    last !== undefined &&
    total !== undefined &&
    own.length === 4 &&
    ofTheirs.test(text.slice(last.start - 12, last.start)) &&
    ofAllGames.test(text.slice(last.end, total.start))
  )
}

/** `There were 214 complaints. Of these, 92 came from Brae, 71 from …`. */
function totalBefore(
  text: string,
  {start, end}: Sentence,
  parts: readonly Quantity[],
  before: readonly Quantity[]
): NumberConflict | undefined {
  const [total] = before
  if (!total || before.length > 1 || parts.length < 2) return undefined
  if (total.block !== parts[0]?.block) return undefined
  const content = text.slice(start, end)
  const opened = ofThese.exec(content)?.[0]
  if (opened === undefined) return undefined
  const from = start + opened.length
  if (!isList(text, from, end, parts)) return undefined
  const isWhole = parts.length > 2 && arePlaced(text, parts)
  return isWhole || isOverfull(total, parts)
    ? sumConflict(text, total, parts, {start: from, end})
    : undefined
}

/** Parts that are told apart by where or when they are, and count nothing new. */
function arePlaced(text: string, parts: readonly Quantity[]): boolean {
  return parts.every(({end}) =>
    /^ (?:(?:came|was|were|went|are|is) )?(?:in|on|from|at|for|against|by|to)\b/.test(
      text.slice(end, end + 20)
    )
  )
}

/** Women and men are all there are. */
function isOfPeople(unit: Quantity['unit']): boolean {
  return (
    unit.kind === 'count' &&
    /^(?:men|women|boys|girls|adults|children|males|females)$/.test(unit.noun)
  )
}

function isOfOtherKind(total: Quantity, part: Quantity): boolean {
  return (
    part.unit.kind === 'count' &&
    total.unit.kind === 'count' &&
    part.unit.noun !== total.unit.noun
  )
}

function areBracketed(text: string, parts: readonly Quantity[]): boolean {
  return (
    parts.length > 1 &&
    parts.every(
      ({start, end, hedge}) =>
        text[start - 1] === '(' && text[end] === ')' && hedge === 'none'
    )
  )
}
