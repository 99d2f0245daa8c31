import type {NumberConflict} from '../conflict.js'
import {isOneSlip} from '../one-slip.js'
import {
  areAlike,
  conflictAt,
  isHuge,
  sentenceOf,
  slackOf,
  wordsOf
} from './agreement.js'
import {cueSet, type Cues} from './cues.js'
import type {Figure, Kind, Outline} from './outline.js'

type Article = {readonly text: string}

/** A figure that says what it is to others, and those before it or around it. */
type Told = {
  readonly text: string
  readonly outline: Outline
  readonly stated: Figure
}

/** What a figure is to others near by, by the words before it or behind it. */
type Role = {
  /** Place of a set of words of which one stands beside. */
  readonly cues: number
  readonly kinds: readonly Kind[]
  readonly before: RegExp
  readonly behind: RegExp
  readonly check: (told: Told) => NumberConflict | undefined
}

const never = /(?!)/

const roles: readonly Role[] = [
  {
    // `Altogether the course was 150 kilometers long`
    cues: cueSet(
      'all total sum tally together altogether overall told combined totaled totalled totaling totalling totals'
    ),
    kinds: ['M', 'N', 'T'],
    before:
      /\b(?:In all|In total|Altogether|All told|Together|Overall|[Ii]n all,|[Ii]n total,|[Aa]ltogether,)\b[^«».;\n]{0,45}$|\b(?:total|sum|tally)(?: [a-z]+){0,3} (?:of|was|is|to|at|reached) (?:an? )?$|\btotall?(?:ed|ing|s) $/,
    behind:
      /^(?: [a-z-]+){0,3}? (?:in all|in total|altogether|all told|combined)\b/,
    check: isTotal
  },
  {
    // `He still has 420 of them`
    cues: cueSet(
      'still other remaining last final outstanding unsold leaving left remain remained go unaccounted'
    ),
    kinds: ['M', 'N'],
    before:
      /\b(?:still (?:(?!another)[a-z]+ )?|[Tt]he (?:other|remaining|last|final|outstanding|unsold) |[Ll]eaving (?:(?:it|them|him|her|just|only|with|a balance of) ){0,3})$/,
    behind:
      /^(?: (?!still)[a-z-]+){0,3}? (?:(?:is|are|was|were|have|has) )?(?:left|remain|remained|remaining|still (?!to\b)|to go|outstanding|unaccounted)\b/,
    check: isRest
  },
  {
    // `Twenty of them run on gas, and 18 have batteries. The remaining …`
    cues: cueSet('other remaining last final'),
    kinds: ['M', 'N'],
    before: /\b(?:other|remaining|last|final) $/,
    behind: never,
    check: closesRow
  },
  {
    // `will dig 15 wells for $450,000. That is $3,000 per well`
    cues: cueSet('each apiece a an per'),
    kinds: ['M'],
    before: never,
    behind: /^(?: [a-z]+)? (?:each|apiece|a head|per [a-z]+|an? [a-z]+)\b/,
    check: isEach
  },
  {
    // `Of the 400 …, 36 had been drinking. The share who had was 19 percent`
    cues: cueSet('share proportion percentage'),
    kinds: ['P'],
    before:
      /\b(?:share|proportion|percentage)\b[^«».;\n]{0,50}[ ,](?:at|to|is|was|of) $/,
    behind: never,
    check: isShareOf
  },
  {
    // `2.4 million, compared with 2 million. The 40 percent rise`
    cues: cueSet(
      'increase rise jump gain growth drop fall decline decrease cut reduction'
    ),
    kinds: ['P'],
    before:
      /\b(?:increase|rise|jump|gain|growth|drop|fall|decline|decrease|cut|reduction) of $/,
    behind:
      /^ (?:increase|rise|jump|gain|growth|drop|fall|decline|decrease|cut|reduction)\b/,
    check: isChange
  },
  {
    // `That is £28,500 short of what it needs`
    cues: cueSet(
      'gap margin difference lead majority shortfall deficit surplus increase decrease drop reduction short shy between apart separate separates separated separating ahead behind'
    ),
    kinds: ['M', 'N', 'T'],
    before:
      /\b(?:gap|margin|difference|lead|majority|shortfall|deficit|surplus|increase|decrease|drop|reduction)(?: (?:was|is|of|by|at)){0,2} (?:just |only )?$/,
    behind:
      /^(?: [a-z-]+){0,2}? (?:short\b|shy\b|between the(?:m| «|\b)|apart\b|separat|ahead\b|behind\b)/,
    check: isGap
  }
]

const rolesOf: ReadonlyMap<Kind, readonly Role[]> = new Map(
  (['M', 'N', 'T', 'P'] as const).map((kind) => [
    kind,
    roles.filter(({kinds}) => kinds.includes(kind))
  ])
)

/** Figures that nearly are what others near by give: by one digit, or little. */
export function findSlips(
  {text}: Article,
  outline: Outline,
  cuesIn: (block: number) => Cues
): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (const stated of outline.figures) {
    const {from, to, kind, hedge, index, block} = stated
    const own = rolesOf.get(kind)
    if (hedge !== 'none' || !own) continue
    const told = {text, outline, stated}
    const isLast = outline.figures[index + 1]?.block !== block
    const row = isLast ? fillsParagraph(told) : undefined
    if (row) found.push(row)
    const lead = outline.text.slice(Math.max(0, from - 60), from)
    const tail = outline.text.slice(to, to + 40)
    const near = cuesIn(block)
    for (const {cues, before, behind, check} of own) {
      if (near[cues] !== 1) continue
      if (!before.test(lead) && !behind.test(tail)) continue
      const conflict = check(told)
      if (conflict) found.push(conflict)
    }
  }
  return found
}

/** Figures and paragraphs within which those that are meant stand. */
const farthest = 9
const nearBlocks = 5

/** `from 80`, `aged 63`: of another time, or another thing. */
const isApart =
  /\b(?:from|aged|age|than|against|compared with|like|last (?:year|month|week|season)(?:['’]s)?)(?: the| of| an?)? $/
const isAge = / at $/

/** Figures of the kind before one or behind it, the nearest first. */
function alikeBeside(
  {outline: {figures, text}, stated}: Told,
  step: 1 | -1,
  blocks = nearBlocks,
  areLike = areAlike
): readonly Figure[] {
  const found: Figure[] = []
  for (let count = 1; count <= farthest; count++) {
    const one = figures[stated.index + step * count]
    if (!one || Math.abs(one.block - stated.block) > blocks) break
    if (one.kind !== stated.kind || !areLike(one, stated)) continue
    const lead = text.slice(Math.max(0, one.from - 24), one.from)
    if (isApart.test(lead) || isOne(one)) continue
    if (one.noun === undefined && isAge.test(lead) && one.value < 100) continue
    found.push(one)
  }
  return found
}

/** `one another`, `one of them`. */
function isOne({value, quantity}: Figure): boolean {
  return value === 1 && quantity?.digits === ''
}

function isTotal(told: Told): NumberConflict | undefined {
  const {stated} = told
  const before = alikeBeside(told, -1)
  const runs = [...runsOf(before), ...runsOf(alikeBeside(told, 1, 1))]
  const isMet = runs.some((run) => meets(stated, sumOf(run), run))
  if (isMet) return undefined
  const run = runs.find(
    (parts) =>
      (stated.value > 99 || parts.every(({hedge}) => hedge === 'none')) &&
      !isHuge(stated, ...parts) &&
      isSlip(stated, sumOf(parts)) &&
      isTelling(stated) &&
      isRow(told, parts, before)
  )
  return run && conflictOf(told, 'sum', sumOf(run), run.toReversed(), 'make')
}

/** Those from the nearest on, two and more. */
function runsOf(beside: readonly Figure[]): readonly (readonly Figure[])[] {
  return beside.slice(1).map((_, index) => beside.slice(0, index + 2))
}

/** Whether parts are of the same, and all that a sentence or more tells. */
function isRow(
  {stated}: Told,
  parts: readonly Figure[],
  before: readonly Figure[]
): boolean {
  const nouns = parts.filter(({noun}) => noun !== undefined)
  const next = before[parts.length]
  const [last] = parts
  const first = parts.at(-1)
  return (
    stated.noun !== undefined &&
    nouns.length > 0 &&
    nouns.every(({noun}) => noun === stated.noun) &&
    last === before[0] &&
    parts.every(({value}) => value < stated.value) &&
    sentenceOf(next) !== sentenceOf(first) &&
    (parts.length > 2 ||
      (sentenceOf(last) ?? 0) >= (sentenceOf(stated) ?? 0) - 1)
  )
}

function isRest(told: Told): NumberConflict | undefined {
  const {stated} = told
  const before = alikeBeside(told, -1)
  const runs = [...runsOf(before), ...before.map((one) => [one])]
  const restOf = (run: readonly Figure[]) =>
    2 * (run.at(-1)?.value ?? 0) - sumOf(run)
  const isMet = runs.some(
    (run) =>
      meets(stated, restOf(run), run) ||
      before.some((one) => meets(one, stated.value + sumOf(run), run))
  )
  if (isMet) return undefined
  const run = runs.find(
    (parts) =>
      parts.length > 1 &&
      parts.every(({hedge}) => hedge === 'none') &&
      !isHuge(stated, ...parts) &&
      isSlip(stated, restOf(parts)) &&
      isTelling(stated) &&
      stated.value > 99
  )
  return run && conflictOf(told, 'rest', restOf(run), run.toReversed(), 'leave')
}

function isGap(told: Told): NumberConflict | undefined {
  const {stated} = told
  const before = alikeBeside(told, -1)
  const around = [...before.toReversed(), ...alikeBeside(told, 1, 1)]
  const gapOf = (one: Figure, other: Figure) =>
    Math.abs(one.value - other.value)
  const isMet = around.some((one) =>
    around.some(
      (other) => one !== other && meets(stated, gapOf(one, other), [one, other])
    )
  )
  if (isMet || !isTelling(stated)) return undefined
  const pair = before.slice(1).flatMap((first, index) => {
    const last = before[index]
    const areClose =
      last !== undefined &&
      last.block - first.block <= 1 &&
      stated.block - first.block <= 3 &&
      stated.value < Math.min(first.value, last.value) &&
      first.hedge === 'none' &&
      last.hedge === 'none'
    return areClose && isSlip(stated, gapOf(first, last)) ? [first, last] : []
  })
  const [first, last, third] = pair
  return first && last && !third
    ? conflictOf(told, 'difference', gapOf(first, last), pair, 'are apart')
    : undefined
}

/** What a row leaves over is the rest of what is told before. */
function closesRow(told: Told): NumberConflict | undefined {
  const {stated, outline} = told
  const before = alikeBeside(told, -1, 0, areOfKind).filter(
    (one) => (sentenceOf(one) ?? 0) >= (sentenceOf(stated) ?? 0) - 1
  )
  if (before.length < 2 || before.some((one) => !isExact(outline, one)))
    return undefined
  const sum = stated.value + sumOf(before)
  const last = before.at(-1)?.index ?? 0
  let from = last
  const first = stated.block - 6
  while ((outline.figures[from - 1]?.block ?? -Infinity) >= first) from--
  const wholes = outline.figures
    .slice(from, last)
    .filter((one) => one.kind === stated.kind && areOfKind(one, stated))
  const runs = runsOf([stated, ...before])
  const isMet =
    wholes.some(
      (whole) =>
        runs.some((run) => meets(whole, sumOf(run), run)) ||
        whole.value === stated.value + 1
    ) ||
    before.some((whole) =>
      before.some((part) =>
        meets(whole, stated.value + part.value, [stated, part])
      )
    )
  if (isMet) return undefined
  const [whole, other] = wholes.filter(
    (one) => one.hedge === 'none' && (isSlip(one, sum) || isNear(one, sum))
  )
  return whole &&
    !other &&
    whole.value > 9 &&
    before.every(({value}) => value < whole.value)
    ? conflictOf(
        told,
        'rest',
        stated.value + whole.value - sum,
        [whole, ...before.toReversed()],
        'leave'
      )
    : undefined
}

/** Behind a part of a whole that is shared out. */
const isFor =
  /^(?: [a-z]+){0,2}?,? (?:goes|go|went|will|would|is|was|were|are|came|comes|in|on|for|to|at)\b/
const isEvery = /^ (?:[a-z]+ )?(?:per|each|apiece)\b|^ an? /

const isSpent =
  /\b(?:costs?|spent|paid|pays?|c[ao]mes? to|gave|gets?|got|on|for) $/

/** `cost $1.9 million. … The kitchen came to …, beds cost … and …` */
function fillsParagraph(told: Told): NumberConflict | undefined {
  const {stated, outline} = told
  const {figures, text} = outline
  if (stated.kind !== 'M' && stated.kind !== 'N') return undefined
  const parts = [stated, ...alikeBeside(told, -1, 0, areOfKind)]
  const behind = (one: Figure) => text.slice(one.to, one.to + 40)
  const before = (one: Figure) =>
    text.slice(Math.max(0, one.from - 20), one.from)
  const whole100 = stated.kind === 'N' && parts.every(({value}) => value > 9)
  if (
    parts.length < 3 ||
    parts.some(
      (one) =>
        !isExact(outline, one) ||
        /(?<!\b(?:c[ao]mes?|amount(?:s|ed)?)) to $/.test(before(one)) ||
        isEvery.test(behind(one)) ||
        (whole100 !== true &&
          !isFor.test(behind(one)) &&
          !isSpent.test(before(one)))
    )
  )
    return undefined
  const first = parts.at(-1)?.index ?? 0
  const wholes = figures
    .slice(Math.max(0, first - farthest), first)
    .filter(
      (one) =>
        one.kind === stated.kind &&
        one.block < stated.block &&
        one.block >= stated.block - 2 &&
        areOfKind(one, stated)
    )
  const sum = sumOf(parts)
  if (wholes.some((one) => meets(one, sum, parts))) return undefined
  const [whole, other] = wholes.filter(
    (one) =>
      one.hedge === 'none' &&
      (isSlip(one, sum) || isNear(one, sum)) &&
      parts.every(({value}) => value < one.value)
  )
  if (!whole || other) return undefined
  if (
    stated.kind === 'N' &&
    (wholes.length > 1 ||
      whole.value < 100 ||
      !isTelling(whole) ||
      !isSlip(whole, sum))
  )
    return undefined
  return conflictOf(
    {...told, stated: whole},
    'sum',
    sum,
    parts.toReversed(),
    'make'
  )
}

const singular =
  /^(?: [a-z]+)? (each|apiece|a head|per head)\b|^(?: [a-z]+)? (?:per|an?) ([a-z]+)\b/

function isEach(told: Told): NumberConflict | undefined {
  const {stated, outline} = told
  const [, each, noun = ''] =
    singular.exec(outline.text.slice(stated.to, stated.to + 40)) ?? []
  if (
    /^(?:year|month|week|day|hour|minute|quarter|night|share|barrel|lot|few|bit|total|record|new|half|single|pop)$/.test(
      noun
    )
  )
    return undefined
  const around = outline.figures
    .slice(Math.max(0, stated.index - 5), stated.index + 4)
    .filter(({block}) => Math.abs(block - stated.block) <= 1)
  const counts = around.filter(
    (one) =>
      one.kind === 'N' &&
      one.value > 1 &&
      (each !== undefined || isCountOf(one, noun))
  )
  const totals = around.filter(
    (one) =>
      one !== stated &&
      one.kind === 'M' &&
      areAlike(one, stated) &&
      one.value > stated.value &&
      !/^ (?:[a-z]+ per|per|an?) /.test(outline.text.slice(one.to, one.to + 20))
  )
  const isMet = around.some(
    (count) =>
      count.kind === 'N' &&
      around.some(
        (total) =>
          total.kind === 'M' &&
          total.value !== stated.value &&
          Math.abs(total.value / count.value / stated.value - 1) < 0.06
      )
  )
  const areMany = around.some(
    (one) =>
      one !== stated &&
      one.kind === 'M' &&
      /^(?: [a-z]+)? (?:each|apiece)\b/.test(
        outline.text.slice(one.to, one.to + 24)
      )
  )
  if (isMet || areMany) return undefined
  const nearest = (all: readonly Figure[]) =>
    all.toSorted(
      (a, b) =>
        Math.abs(a.index - stated.index) - Math.abs(b.index - stated.index)
    )[0]
  const [count, total] = [nearest(counts), nearest(totals)]
  if (!count || !total || count.hedge !== 'none' || total.hedge !== 'none')
    return undefined
  const right = total.value / count.value
  const ratio = right / stated.value
  const isOff = [0.01, 0.1, 10, 100].some(
    (power) => Math.abs(ratio / power - 1) < 0.02
  )
  const many = total.value / stated.value
  const isCountOff =
    many > 1 &&
    Number.isInteger(many) &&
    (Math.abs(many - count.value) <= 2 ||
      (isTelling(count) && isSlip(count, many)))
  const made = count.value * stated.value
  const isMade =
    /\b(?:c[ao]mes? to|adds? up to|total of|amount(?:s|ed)? to) $/.test(
      outline.text.slice(Math.max(0, total.from - 14), total.from)
    ) &&
    total.index === stated.index + 1 &&
    made < total.value * 3 &&
    made > total.value / 3
  if (isMade && !isOff && !isCountOff)
    return conflictAt(
      told.text,
      'product',
      total,
      made,
      [count, stated],
      (shown) =>
        `${wordsOf(told.text, count)} times ${wordsOf(told.text, stated)} is ${shown}`
    )
  if (!isOff && !isCountOff) return undefined
  const [at, by, shown] = isOff ? [stated, count, right] : [count, stated, many]
  return conflictAt(
    told.text,
    'product',
    at,
    shown,
    [by, total],
    (shown) =>
      `${wordsOf(told.text, total)} by ${wordsOf(told.text, by)} is ${shown}`
  )
}

function isCountOf({noun = ''}: Figure, singularNoun: string): boolean {
  return (
    noun === `${singularNoun}s` ||
    noun === `${singularNoun}es` ||
    (/^(?:person|head)$/.test(singularNoun) &&
      /^(?:people|residents|members|guests|visitors|passengers|customers|households)$/.test(
        noun
      ))
  )
}

/** The part that is told of in the same words. */
function isShareOf(told: Told): NumberConflict | undefined {
  const {stated, outline} = told
  const {figures, text} = outline
  const counts = figures
    .slice(Math.max(0, stated.index - farthest), stated.index)
    .filter(({kind, block}) => kind === 'N' && block >= stated.block - 2)
  const whole = counts.find(({from}) =>
    /\bOf (?:the |its |their |all )*$/.test(
      text.slice(Math.max(0, from - 14), from)
    )
  )
  if (!whole) return undefined
  const parts = counts.filter(
    ({index, value}) => index > whole.index && value < whole.value
  )
  const shareOf = ({value}: Figure) => (100 * value) / whole.value
  if (parts.some((part) => Math.abs(shareOf(part) - stated.value) < 1.5))
    return undefined
  const words = stemsOf(
    text
      .slice(Math.max(0, stated.from - 60), stated.from)
      .split(/\b(?:share|proportion|percentage)\b/)
      .at(-1) ?? ''
  )
  const [part, other] = parts.filter(({to, index}) => {
    const next = figures[index + 1]?.from ?? Infinity
    const [own = ''] = text.slice(to, Math.min(to + 60, next)).split(/[.\n]/)
    return stemsOf(own).some((stem) => words.includes(stem))
  })
  if (!part || other || !isExact(outline, part) || whole.hedge !== 'none')
    return undefined
  const right = shareOf(part)
  return conflictAt(
    told.text,
    'share',
    stated,
    right,
    [part, whole],
    (shown) =>
      `${wordsOf(told.text, part)} of ${wordsOf(told.text, whole)} is ${shown}`
  )
}

function stemsOf(content: string): readonly string[] {
  return (content.toLowerCase().match(/[a-z]{3,}/g) ?? [])
    .filter(
      (word) =>
        !/^(?:the|who|that|said|and|for|had|has|was|are|with|from|people|take|took|their|them)$/.test(
          word
        )
    )
    .map((word) => word.slice(0, 5))
}

function isChange(told: Told): NumberConflict | undefined {
  const {stated, outline} = told
  const around = outline.figures.slice(
    Math.max(0, stated.index - 5),
    stated.index + 4
  )
  const pairs = around.flatMap((one, index) =>
    around
      .slice(index + 1)
      .filter(
        (other) =>
          (other.kind === 'M' || other.kind === 'N') &&
          other.kind === one.kind &&
          areAlike(one, other)
      )
      .map((other) => [one, other] as const)
  )
  const changeOf = (one: Figure, other: Figure) =>
    Math.abs(one.value / other.value - 1) * 100
  const slack = Math.max(1, stated.value * 0.05)
  const isMet = pairs.some(
    ([one, other]) =>
      Math.abs(changeOf(one, other) - stated.value) <= slack ||
      Math.abs(changeOf(other, one) - stated.value) <= slack
  )
  if (isMet) return undefined
  for (const [one, other] of pairs) {
    if (
      other.index !== one.index + 1 ||
      other.index > stated.index ||
      stated.index - other.index > 1
    )
      continue
    if ((sentenceOf(stated) ?? 0) - (sentenceOf(other) ?? 0) > 1) continue
    const between = outline.text.slice(one.to, other.from)
    const isUp =
      /^(?: [A-Za-z]+){0,5},? (?:up|down|compared with|against)(?: from)? $/.test(
        between
      )
    const isTo =
      /\b(?!rang)[a-z]+ from $/.test(
        outline.text.slice(Math.max(0, one.from - 14), one.from)
      ) && /^(?: [a-z]+){0,3} to $/.test(between)
    const next = outline.figures[stated.index + 1]
    if ((!isUp && !isTo) || one.hedge !== 'none' || other.hedge !== 'none')
      continue
    if (
      next &&
      /[MN]/.test(next.kind) &&
      sentenceOf(next) === sentenceOf(stated)
    )
      continue
    const right = isTo ? changeOf(other, one) : changeOf(one, other)
    if (right / stated.value > 3 || stated.value / right > 3) continue
    return conflictAt(
      told.text,
      'difference',
      stated,
      right,
      [one, other],
      (shown) =>
        `from ${wordsOf(told.text, isTo ? one : other)} to ${wordsOf(told.text, isTo ? other : one)} it is ${shown}`
    )
  }
  return undefined
}

/** `eight carry passengers`: what stands behind a number is no noun of it. */
function areOfKind(one: Figure, other: Figure): boolean {
  return one.kind !== 'M' || areAlike(one, other)
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, {value}) => sum + value, 0)
}

function meets(stated: Figure, right: number, from: readonly Figure[]) {
  return Math.abs(stated.value - right) <= slackOf(stated, ...from)
}

/** Two digits and more that are no noughts: few others come as near. */
function isTelling({value}: Figure): boolean {
  return String(value).replaceAll(/^0?[.]|[.]|0+$/g, '').length > 1
}

/** `150` for 140, `45` for 54: one digit is another, or two changed places. */
function isSlip({value}: Figure, right: number): boolean {
  return isOneSlip(String(value), String(Number(right.toFixed(6))))
}

/** `48` for 50: few are missed, of many. */
function isNear({value, quantity}: Figure, right: number): boolean {
  const off = Math.abs(value - right) / (quantity?.magnitude ?? 1)
  return off <= 3 && off * (quantity?.magnitude ?? 1) <= value * 0.2
}

/** `another 9` is 9. */
function isExact({text}: Outline, {hedge, from}: Figure): boolean {
  return (
    hedge === 'none' ||
    /\b(?:another|a further|an additional|an extra) $/i.test(
      text.slice(Math.max(0, from - 15), from)
    )
  )
}

function conflictOf(
  {text, stated}: Told,
  kind: NumberConflict['kind'],
  right: number,
  related: readonly Figure[],
  verb: string
): NumberConflict {
  const listed = related.map((one) => wordsOf(text, one)).join(' and ')
  return conflictAt(
    text,
    kind,
    stated,
    right,
    related,
    (shown) => `${listed} ${verb} ${shown}`
  )
}
