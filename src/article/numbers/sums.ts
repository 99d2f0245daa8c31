import {grouped} from '../../text/grouped.js'
import type {Range} from '../../text/range.js'
import type {Quantity} from '../quantities/index.js'
import type {Sentence} from '../sentences.js'
import type {NumberConflict} from './conflict.js'
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
const ofThese = /^(?:Of|Among) (?:these|those|them)\b,? /
const notAll =
  /\b(?:includ(?:es?|ing)|among them|such as|as well as|for example|at least|more than|about|nearly|some|most|mostly|others|another|per|each|every|average|up from|down from|compared|from \d|percent of|of (?:them|whom|these|those|which)|half|third|quarter)\b/i
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
      totalBefore(text, sentence, own, before)
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
        areBracketed(text, own.slice(index + 1))
        ? conflictOf(text, total, own.slice(index + 1), sentence)
        : undefined
    if (row === undefined) continue
    const from = total.end + row.length
    const close = row.endsWith('(') ? text.indexOf(')', from) : sentence.end
    const to = close < 0 || close > sentence.end ? sentence.end : close
    const parts = own
      .slice(index + 1)
      .filter(({start, end}) => start >= from && end <= to)
    if (!isList(text, from, to, parts)) continue
    const conflict = conflictOf(text, total, parts, {start: from, end: to})
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
    ? conflictOf(text, total, parts, {start: sentence.start, end: to})
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
    ? conflictOf(text, total, parts, {start: from, end})
    : undefined
}

function sumOf(parts: readonly Quantity[]): number {
  return parts.reduce((all, {value}) => all + value, 0)
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

/** Whether parts stand in a row of commas and a last `and`, and nothing else counts. */
function isList(
  text: string,
  from: number,
  to: number,
  parts: readonly Quantity[]
): boolean {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last || parts.length < 2) return false
  if (notAll.test(text.slice(from, to))) return false
  if (parts.some(({hedge, isPart}) => hedge !== 'none' || isPart)) return false
  const gaps = parts
    .slice(1)
    .map((part, index) => text.slice(parts[index]?.end, part.start))
  if (gaps.some((gap) => gap.length > 90 || /[.:()]/.test(gap))) return false
  return (
    gaps.slice(0, -1).every((gap) => /[,;]/.test(gap)) &&
    /\b(?:and|plus)\b|[,;&+]/.test(gaps.at(-1) ?? '')
  )
}

/** `one in Brae`, `and a child`: parts that are no quantities. */
const single =
  /(?:^|[,;:(–—] ?|\b(?:and|plus) )(?:(one|an? [a-z-]+(?= and\b|[,.;)]|$))|an?)\b(?! (?:few|total|couple|half|third|quarter|dozen|hundred|record|further)\b)/g

/** Those that are no quantities; `one` where it is no article. */
function singlesIn(text: string, {start, end}: Range, parts: readonly Range[]) {
  return Array.from(text.slice(start, end).matchAll(single))
    .filter(({index, 0: {length}}) => {
      const stop = start + index + length
      return !parts.some((part) => part.start < stop && stop <= part.end)
    })
    .map(([, one]) => one)
}

function conflictOf(
  text: string,
  total: Quantity,
  parts: readonly Quantity[],
  row: Range
): NumberConflict | undefined {
  if (total.hedge !== 'none' || total.isPart) return undefined
  if (!parts.every((part) => isAlike(total, part))) return undefined
  const singles = singlesIn(text, row, parts)
  const sum = sumOf(parts) + singles.filter((one) => one !== undefined).length
  const most = sumOf(parts) + singles.length
  const largest = Math.max(...parts.map(({value}) => value))
  // Parts larger than the whole, or far from it, are not its parts.
  if (
    largest >= total.value ||
    sum < total.value * 0.5 ||
    sum > total.value * 1.6
  )
    return undefined
  const rounding = roundingOf(total, parts)
  if (sum - rounding <= total.value && total.value <= most + rounding)
    return undefined
  const numbers = parts.map((part) => text.slice(part.start, part.end))
  return {
    kind: 'sum',
    at: total,
    expected: amount(total, sum),
    because: `${numbers.join(' and ')} make ${amount(total, sum)}`,
    related: parts,
    isSure: true
  }
}

function isAlike(total: Quantity, part: Quantity): boolean {
  if (part.unit.kind === 'percent' || total.unit.kind === 'percent')
    return false
  if (total.unit.kind === 'currency' || part.unit.kind === 'currency')
    return (
      total.unit.kind === 'currency' &&
      part.unit.kind === 'currency' &&
      total.unit.name === part.unit.name
    )
  if (part.unit.kind === 'count' && measures.test(part.unit.noun))
    return total.unit.kind === 'count' && total.unit.noun === part.unit.noun
  return true
}

const measures =
  /^(?:years|days|hours|minutes|weeks|months|seconds|times|miles|feet|inches|metres|meters|kilometres|kilometers|points|degrees|pounds|ounces|kilograms|kilos|grams|tonnes|tons|acres|hectares|gallons|litres|liters)$/

/** What rounding of all figures is likely to add up to. */
function roundingOf(total: Quantity, parts: readonly Quantity[]): number {
  const squares = [total, ...parts].map(({digits, magnitude}) => {
    if (magnitude === 1 && !digits.includes('.')) return 0
    const places = digits.split('.')[1]?.length ?? 0
    return ((magnitude / 10 ** places) * 0.51) ** 2
  })
  return Math.sqrt(squares.reduce((sum, one) => sum + one, 0))
}

function amount({unit, magnitude}: Quantity, value: number): string {
  const currency = unit.kind === 'currency' ? unit.name : ''
  const number = Math.round((value / magnitude) * 1000) / 1000
  const words =
    magnitude === 1e6 ? ' million' : magnitude === 1e9 ? ' billion' : ''
  return `${currency}${grouped(words === '' ? value : number)}${words}`
}
