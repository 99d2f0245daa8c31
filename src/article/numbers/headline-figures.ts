import type {Block} from '../blocks/index.js'
import {decimalsOf} from '../quantities/decimals.js'
import type {Quantity} from '../quantities/index.js'
import {headAfter, isMeasure} from '../quantities/nouns.js'
import type {Sentence} from '../sentences.js'
import type {NumberConflict} from './conflict.js'
import {isOneSwap} from './one-slip.js'
import {isWholeOfPart} from './whole.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
}

/** Paragraphs within which a story tells the figure of its headline. */
const nearBlocks = 4

/** A figure in the headline that the story never gives. */
export function findHeadlineFigures(
  article: Article
): readonly NumberConflict[] {
  const {text, blocks, quantities} = article
  if (blocks[0]?.kind !== 'headline') return []
  const figures = quantities.slice(0, mostInHeadline + 1).filter(isInHeadline)
  if (figures.length === 0 || figures.length > mostInHeadline) return []
  const body = quantities.filter(({block}) => blocks[block]?.kind === 'body')
  const found: NumberConflict[] = []
  for (const figure of figures) {
    if (figure.isPart || figure.isQuoted) continue
    if (body.some(({value}) => value === figure.value)) continue
    const told = toldInstead(article, figure, body)
    const [first] = told
    if (!first || isWritten(article, figure)) continue
    const written = text.slice(first.start, first.end)
    found.push({
      kind: 'headline',
      at: figure,
      expected: written,
      because: `the story has ${written}`,
      related: told,
      isSure: true
    })
  }
  return found
}

/** Figures beyond which a headline is a table. */
const mostInHeadline = 6

function isInHeadline({block}: Quantity): boolean {
  return block === 0
}

/** Whether the story has a figure as it is written, if as no quantity. */
function isWritten({text, blocks}: Article, {start, end}: Quantity): boolean {
  const written = text.slice(start, end)
  if (!/^[\w$£€.,]+$/.test(written)) return false
  const whole = new RegExp(
    `(?<![\\w$£€]|\\d[.,])${written.replaceAll(/[$.]/g, '\\$&')}(?![\\w$£€]|[.,]\\d)`,
    'gi'
  )
  whole.lastIndex = blocks[1]?.start ?? text.length
  return whole.test(text)
}

/** Figures of a story of which some may make the headline's. */
const mostCompared = 40

/** Whether two figures of the story make a figure together or apart. */
function isMade({value, unit}: Quantity, body: readonly Quantity[]): boolean {
  const values = body
    .filter((one) => one.unit.kind === unit.kind)
    .slice(0, mostCompared)
    .map((one) => one.value)
  return values.some(
    (one) => values.includes(value - one) || values.includes(value + one)
  )
}

/** What the story gives in its place. */
function toldInstead(
  article: Article,
  figure: Quantity,
  body: readonly Quantity[]
): readonly Quantity[] {
  const near = body.filter(
    (one) =>
      one.block <= nearBlocks &&
      one.hedge === figure.hedge &&
      !isRounded(figure, one)
  )
  const same = sameSubject(article, figure, near, body)
  if (same.length > 0) return same
  if (isMade(figure, body)) return []
  const slip =
    body.find((one) => one.block <= nearBlocks && isSlip(figure, one)) ??
    near.find((one) => isToldAlike(article, figure, one, near))
  return slip ? [slip] : []
}

const andOneMore =
  /\b(?:and|plus|with|as well as) (?:an?|one|another|his|her|their)(?: [a-z-]+){0,2}? (?:man|woman|boy|girl|child|baby|teenager|person|student|driver|passenger|officer|guard|suspect|accomplice|other|wife|husband|son|daughter|brother|sister|mother|father|friend|colleague|[a-z]+man|[a-z]+woman)\b/

/** The same is counted: only so often in the paragraph that tells it first. */
function sameSubject(
  {text, blocks, sentences}: Article,
  figure: Quantity,
  near: readonly Quantity[],
  body: readonly Quantity[]
): readonly Quantity[] {
  if (figure.hedge !== 'none') return []
  const subjects = subjectsOf(text, figure, blocks)
  const isSame = (one: Quantity) =>
    subjectsOf(text, one, blocks).some((subject) => subjects.includes(subject))
  const same = body.filter(isSame)
  const [first] = same
  if (!first) return []
  const isSlipped = isDropped(figure, first)
  if (!isSlipped && (!near.includes(first) || isOther(text, figure, first)))
    return []
  const isAlways = same.every(({value}) => value === first.value)
  const isOnly = same.every(
    ({block, value}) => block !== first.block || value === first.value
  )
  // `four men in Brae and a woman in Orla`
  const {start, end} = sentences[first.sentence] ?? first
  if (figure.value > first.value && andOneMore.test(text.slice(start, end)))
    return []
  const isFirst =
    first.block === 1 &&
    isOnly &&
    !figure.isDefinite &&
    !isWholeOfPart(text, first) &&
    !isMade(figure, body)
  if (!(isAlways || isFirst) || !hasSameModifiers(figure, first)) return []
  return same.filter(({value}) => value === first.value)
}

/** `1,400` and `1,040`: two digits changed places. */
function isSlip(figure: Quantity, one: Quantity): boolean {
  const digits = figure.digits.replace('.', '').replace(/0+$/, '')
  return (
    digits.length > 1 &&
    figure.digits.length > 2 &&
    figure.magnitude === one.magnitude &&
    isOneSwap(figure.digits, one.digits)
  )
}

/** `900` and `1,900`: a digit was left out. */
function isDropped(figure: Quantity, one: Quantity): boolean {
  const [short = '', long = ''] = [figure.digits, one.digits].toSorted(
    (a, b) => a.length - b.length
  )
  if (short.length < 2 || long.length !== short.length + 1) return false
  const at = Array.from(short).findIndex(
    (digit, index) => digit !== long[index]
  )
  return at < 0 ? long.at(-1) !== '0' : long.slice(at + 1) === short.slice(at)
}

/** `jailed for six years`, `was jailed for nine years`. */
function isToldAlike(
  {text, blocks, sentences}: Article,
  figure: Quantity,
  one: Quantity,
  near: readonly Quantity[]
): boolean {
  const nounOf = ({unit}: Quantity) =>
    unit.kind === 'count' ? unit.noun : unit.kind
  const alike = near.filter((other) => nounOf(other) === nounOf(figure))
  if (alike.length !== 1 || alike[0] !== one || one.block > 2) return false
  const [how, again] = [figure, one].map(
    ({start}) =>
      / (?:for|in|below|above|to|by|at|after) $/.exec(
        text.slice(Math.max(0, start - 10), start)
      )?.[0]
  )
  if (how === undefined || how !== again) return false
  const {start, end} = sentences[one.sentence] ?? one
  const told = new Set(stemsIn(text.slice(start, end)))
  const shared = stemsIn(text.slice(0, blocks[0]?.end)).filter((stem) =>
    told.has(stem)
  )
  return new Set(shared).size >= 2
}

/** What its words begin with: `jail` of `jailed` and `jailing`. */
function stemsIn(content: string): readonly string[] {
  return (content.match(/[A-Za-z]{4,}/g) ?? []).map((word) =>
    word.toLowerCase().slice(0, 4)
  )
}

const dead =
  /^(?: [A-Za-zÀ-ỿ-]+){0,3}? (?:dead|killed|died|deaths?|die|dies|bodies|fatalities|were killed|have died|lost their lives|perished|drowned)\b/
const hurt =
  /^(?: [A-Za-zÀ-ỿ-]+){0,3}? (?:injured|wounded|hurt|injuries|casualties|were injured|were hurt|were wounded)\b/

/** What is done to those that are counted, by the many words for it. */
const deeds: Readonly<Record<string, string>> = {
  arrested:
    'arrest(?:s|ed|ing)?|held|holds?|detain(?:s|ed|ing)?|(?:taken|took|takes|placed) into custody|in custody|apprehended|nabbed|rounded up',
  charged: 'charg(?:es|ed|ing)|indict(?:s|ed)?',
  missing: 'missing|unaccounted for',
  rescued:
    'rescu(?:es?|ed)|sav(?:es?|ed)|plucked|pull(?:s|ed)|brought out|freed|hoisted|picked up',
  evacuated: 'evacuat(?:es?|ed)|moved out|led out|forced out',
  jailed: 'jail(?:s|ed)|imprisoned|locked up',
  fired:
    'sack(?:s|ed)?|fir(?:es|ed)|la(?:id|ys?) off|dismiss(?:es|ed)|cut(?:s|ting)?|shed(?:s|ding)?|axe?[sd]?|eliminat(?:es?|ed)|slash(?:es|ed)?|lose (?:their )?jobs',
  hired: 'hir(?:es?|ed|ing)|recruit(?:s|ed)?|tak(?:es?|en) on',
  evicted: 'evict(?:s|ed)?',
  closed: 'clos(?:es?|ed|ing)|shut(?:s|ter|ters|tered|ting)?',
  opened: 'open(?:s|ed|ing)?',
  bought: 'buys?|bought|purchas(?:es?|ed)|acquir(?:es?|ed)',
  sold: 'sells?|sold|auction(?:s|ed)',
  stolen: 'steals?|stole|stolen|tak(?:es?|en)|took|swip(?:es?|ed)',
  planted: 'plant(?:s|ed)?',
  built: 'builds?|built|construct(?:s|ed)?',
  quarantined: 'quarantin(?:es?|ed)|isolat(?:es?|ed)',
  sick: 'sick(?:ens|ened)?|fell ill|ill|poisoned|infected'
}
const anyDeed = Object.entries(deeds)
  .map(([name, words]) => `(?<${name}>${words})`)
  .join('|')
/** `Nine arrested`, `nine people were arrested` */
const doneAfter = new RegExp(
  `^(?: [A-Za-zÀ-ỿ-]+){0,2}?(?: were| was| are| to be| have been| had been| will be| would be)? (?:${anyDeed})\\b`
)
/** `police arrested nine people` */
const doneBefore = new RegExp(
  `\\b(?:${anyDeed})(?: (?:the|all|an?|its|their))? $`
)

const killing = /\b(?:kills?|killed|killing|bodies of(?: the)?) $/
const injuring = /\b(?:injures?|injuring|wounds|wounding|hurts|hurting) $/

/** What is counted and what befell it, so that a headline and its story can be compared. */
function subjectsOf(
  text: string,
  {start, end, unit, block}: Quantity,
  blocks: readonly Block[]
): readonly string[] {
  const after = text.slice(end, Math.min(end + 60, blocks[block]?.end ?? end))
  const before = text.slice(Math.max(0, start - 16), start)
  const lead = text.slice(
    Math.max(blocks[block]?.start ?? 0, start - 30),
    start
  )
  if (unit.kind === 'percent') return []
  if (unit.kind === 'currency') {
    const head = headAfter(after)
    return head ? [`money for ${head}`] : []
  }
  if (killing.test(before)) return ['dead']
  if (injuring.test(before)) return ['hurt']
  if (dead.test(after) && !hurt.test(after.slice(0, 14))) return ['dead']
  if (hurt.test(after)) return ['hurt']
  const done = (doneAfter.exec(after) ?? doneBefore.exec(lead))?.groups ?? {}
  const doing = Object.keys(done).find((name) => done[name] !== undefined)
  const noun =
    unit.kind === 'count' && !isMeasure(unit.noun)
      ? (alike.get(unit.noun) ?? unit.noun)
      : (nounBefore(text, start, blocks[block]?.start ?? 0) ??
        /\b(crew|team|fleet|staff|cast|jury|panel|squad) of $/.exec(
          before
        )?.[1])
  return [doing, noun].filter((one) => one !== undefined)
}

const alike = new Map([
  ['positions', 'jobs'],
  ['posts', 'jobs'],
  ['roles', 'jobs'],
  ['homes', 'houses']
])

/** `the number of jobs to go was 1,900` */
function nounBefore(text: string, start: number, from: number) {
  const [, noun = ''] =
    /\bnumber of (?:[a-z-]+ ){0,2}?([a-z]+s)\b[^.,;]{0,40} (?:at|to|is|was|reached)(?: [a-z]+)? $/.exec(
      text.slice(Math.max(from, start - 80), start)
    ) ?? []
  return noun === '' ? undefined : (alike.get(noun) ?? noun)
}

/** `two other men`, `12 people in May`: another set than the headline's. */
function isOther(text: string, title: Quantity, quantity: Quantity): boolean {
  const context = text.slice(
    Math.max(0, quantity.start - 60),
    quantity.end + 30
  )
  return (
    quantity.modifiers.some(
      (word) =>
        /^(?:other|more|additional|further|new|remaining|former)$/.test(word) &&
        !title.modifiers.includes(word)
    ) ||
    /\b(?:each|every|per) (?:[a-z]+ )?$/.test(
      text.slice(Math.max(0, quantity.start - 20), quantity.start)
    ) ||
    /\b(?:another|other|earlier|previous|last (?:year|month|week)|in (?:19|20)\d{2}|since|ago|total|so far|also)\b/.test(
      context
    )
  )
}

function hasSameModifiers(title: Quantity, body: Quantity): boolean {
  return (
    title.modifiers.every((word) => body.modifiers.includes(word)) ||
    body.modifiers.length === 0 ||
    title.modifiers.length === 0
  )
}

function isRounded(round: Quantity, exact: Quantity): boolean {
  const off = Math.abs(round.value - exact.value)
  if (/00$|^\d0$/.test(String(round.value)) && off / exact.value < 0.06)
    return true
  const places = [round, exact].map(({digits}) => decimalsOf(digits))
  const last = round.magnitude / 10 ** Math.min(...places)
  return round.magnitude > 1 && off <= last
}
