import type {Quantity} from '../quantities/index.js'
import type {Sentence} from '../sentences.js'
import type {NumberConflict} from './conflict.js'
import {isAlike, isList, notAll, sumConflict, sumOf} from './parts.js'
import {isWholeOfPart} from './whole.js'

type Article = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
}

const totalAfter =
  /(?:,? (?:for|making|giving|bringing)(?: [A-Za-zÀ-ỿ]+){0,4}? (?:a |the )?(?:combined |grand |overall |final )?(?:total|sum|tally)(?: (?:of|to))?|,? (?:totalling|totaling|adding up to|a total of|making|which (?:makes|adds up to|comes to|totals)|(?:in|for) all[:,]?|altogether[:,]?|or)|,? (?:and )?br(?:ings?|inging|ought) (?:the|its|their|his|her)(?: [A-Za-zÀ-ỿ]+){1,4} to)\s(?:about )?$/
const totalBehind =
  /^(?: [A-Za-zÀ-ỿ-]+){0,4}? (?:in all|in total|altogether|all told|combined)\b/
const isMadeOf =
  '(?:is |are |was |were |will be |has been )?(?:made up|composed) of|compris(?:es?|ed|ing)|consist(?:s|ed|ing)? of|(?:is |are |was |were |will be |has been |to be )?(?:divided|split|broken|breaks|shared)(?: down| up)? (?:into|between|among)'
const opensParts = new RegExp(
  `^(?: [A-Za-zÀ-ỿ’'-]+){0,6}? ?(?::|[–—]|-{2}|,? of whom|,? (?:${isMadeOf})|(?<!\\b(?:are|is|was|were|ha[sd]|have)\\b.{0,40})\\()`
)
/** What is paid for, each with its amount behind it in brackets. */
const opensBrackets = new RegExp(
  `^[^.;:()]{0,60}? (?:pays? for|covers?|funds?|goes to|${isMadeOf}) [^.;:()]{0,60}\\($`
)
const opensRow =
  /^(?:(?! (?:in|on|from|at|for|against|by|to)\b) [A-Za-zÀ-ỿ’'-]+){0,6}?, /
/** Longest row of parts, in code units. */
const longestRow = 1000
/** `crew of nine included five divers, three engineers and two cooks` */
const included = /^(?: [A-Za-zÀ-ỿ’'-]+){0,3} includ(?:ed|es) $/
/** `36 members, 20 of them women and 18 men` */
const ofThem = / of (?:them|whom) /
const pairsOfAll: readonly (readonly [string, string])[] = [
  ['passed', 'failed'],
  ['survived', 'died'],
  ['accepted', 'refused'],
  ['voted for', 'voted against'],
  ['said yes', 'said no']
]
/** `In all the council will spend` */
const totalNext =
  /^(?:In all|In total|Altogether|All told|Together|Combined|The total (?:is|was|cost|comes to|came to))\b/
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
      totalFirst(text, sentence, own) ??
      totalLast(text, sentence, own) ??
      totalBefore(text, sentence, own, before) ??
      totalBehindRow(text, sentence, own, before, sentences) ??
      overfull(text, own) ??
      womenAndMen(text, own) ??
      passedAndFailed(text, sentence, own, before)
    if (conflict) found.push(conflict)
    before = own
  }
  return found
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
    if (first && opensBrackets.test(text.slice(total.end, first.start)))
      return total.unit.kind === 'currency' &&
        areBracketed(text, own.slice(index + 1)) &&
        !notAll.test(text.slice(total.end, sentence.end))
        ? sumConflict(text, total, own.slice(index + 1), sentence)
        : undefined
    if (row === undefined) continue
    const from = total.end + row.length
    const close = text.slice(from, from + longestRow).indexOf(')')
    const to =
      row.endsWith('(') && close >= 0
        ? Math.min(from + close, sentence.end)
        : sentence.end
    if (to - from > longestRow) continue
    const parts = own
      .slice(index + 1)
      .filter(({start, end}) => start >= from && end <= to)
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
    const isSure =
      isShared || (first?.start === from && (arePeople || isPlaced))
    if (isSure && (isWhole || sumOf(parts) > total.value)) return conflict
  }
  return undefined
}

/** `92 in Brae, 71 in Orla and 41 in Tarn, for a total of 214`. */
function totalLast(
  text: string,
  sentence: Sentence,
  own: readonly Quantity[]
): NumberConflict | undefined {
  const total = own.at(-1)
  if (!total || own.length < 3) return undefined
  const before = text.slice(sentence.start, total.start)
  const opening = totalAfter.exec(before)
  const isTotal =
    (opening !== null && !/,? or\s$/.test(opening[0])) ||
    totalBehind.test(text.slice(total.end, total.end + 60))
  if (!isTotal) return undefined
  const parts = own
    .slice(0, -1)
    .filter((part) => total.unit.kind !== 'currency' || isAlike(total, part))
  const to = sentence.start + (opening?.index ?? before.length)
  return isList(text, sentence.start, to, parts)
    ? sumConflict(text, total, parts, {start: sentence.start, end: to})
    : undefined
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
  return isWhole || sumOf(parts) > total.value
    ? sumConflict(text, total, parts, {start: from, end})
    : undefined
}

/** `4 for the weir and 2 for the bridge. In all the council will spend 6.` */
function totalBehindRow(
  text: string,
  {start, end, index, block}: Sentence,
  own: readonly Quantity[],
  before: readonly Quantity[],
  sentences: readonly Sentence[]
): NumberConflict | undefined {
  const [total] = own
  const row = sentences[index - 1]
  if (!total || own.length > 1 || row?.block !== block) return undefined
  if (!totalNext.test(text.slice(start, end))) return undefined
  const isMoney = total.unit.kind === 'currency'
  const parts = before.filter((part) =>
    isMoney ? isAlike(total, part) : part.magnitude === total.magnitude
  )
  const [first] = parts
  if (!first || parts.length < 2 || !(isMoney || total.magnitude > 1))
    return undefined
  return isList(text, first.start, row.end, parts)
    ? sumConflict(text, total, parts, {start: first.start, end: row.end})
    : undefined
}

/** What is included is at most the whole. */
function overfull(
  text: string,
  [total, ...parts]: readonly Quantity[]
): NumberConflict | undefined {
  const [first] = parts
  const last = parts.at(-1)
  if (!total || !first || !last || isWholeOfPart(text, total)) return undefined
  if (!included.test(text.slice(total.end, first.start))) return undefined
  if (!isList(text, first.start, last.end, parts)) return undefined
  return sumOf(parts) > total.value
    ? sumConflict(text, total, parts, {start: first.start, end: last.end})
    : undefined
}

function womenAndMen(
  text: string,
  own: readonly Quantity[]
): NumberConflict | undefined {
  for (const [index, total] of own.entries()) {
    const [first, second] = own.slice(index + 1)
    if (!first || !second || isWholeOfPart(text, total)) continue
    if (first.start - total.end > 40) continue
    const between = text.slice(first.end, second.start)
    const after = text.slice(second.end, second.end + 10)
    const people = [
      /^ of (?:them|whom)(?: were)? (women|men|girls|boys) and $/.exec(between),
      /^(?: of (?:them|whom))?(?: were)? (women|men|girls|boys)\b/.exec(after)
    ].map((match) => match?.[1])
    if (!people.every(Boolean) || !ofThem.test(between)) continue
    if (new Set(people).size < 2) continue
    if (!/, $/.test(text.slice(total.end, first.start))) continue
    const parts = [first, second].map((part) => ({
      ...part,
      isPart: false,
      unit: total.unit
    }))
    return sumConflict(text, total, parts, {
      start: first.start,
      end: second.end
    })
  }
  return undefined
}

/** `Ninety pupils took the test. Sixty-one passed and 39 failed.` */
function passedAndFailed(
  text: string,
  {start, end}: Sentence,
  own: readonly Quantity[],
  before: readonly Quantity[]
): NumberConflict | undefined {
  const [first, second, third] = own
  const [total, other] = before
  if (!first || !second || third || !total || other) return undefined
  if (first.start !== start || total.unit.kind !== 'count') return undefined
  if (total.block !== first.block || isWholeOfPart(text, total))
    return undefined
  const isPair = pairsOfAll.some(
    ([one, two]) =>
      text.slice(first.end, second.start) === ` ${one} and ` &&
      text.slice(second.end, end).startsWith(` ${two}`)
  )
  const isWhole = isPair && first.hedge === 'none' && second.hedge === 'none'
  return isWhole
    ? sumConflict(text, total, [first, second], {start, end})
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
