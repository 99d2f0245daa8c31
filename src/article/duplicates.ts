import {NumberMap} from '../text/number-map.js'
import type {Range} from '../text/range.js'
import type {Block, BlockKind} from './blocks/index.js'
import type {Quote} from './quotes.js'
import type {Spelling} from './spelling.js'
import type {Word} from './words.js'

/** A paragraph that stands twice, with its first place. */
export type Duplicate = Range & {
  readonly first: Range
  /** Whether both are equal but for case, marks and punctuation. */
  readonly isExact: boolean
  /** Whether one of the two is set for show: a caption, a deck, a pull quote. */
  readonly isShown: boolean
  /** Words the two share, and words of the shorter. */
  readonly shared: number
  readonly words: number
}

type Paragraph = {
  readonly block: Block
  /** Words as numbers, one number a form. */
  readonly forms: readonly number[]
  readonly figures: readonly string[]
  readonly content: string
  /** Its first characters, and its last. */
  readonly opening: string
  readonly closing: string
  /** Those of its forms that stand outside of quotations. */
  readonly told: readonly number[]
}

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly words: readonly Word[]
  readonly quotes: readonly Quote[]
}

/** Shortest paragraphs, in words, that are the same or nearly the same. */
const shortestExact = 8
const shortestNear = 12
/** Shorter sentences side by side are of one pattern on purpose. */
const shortestBeside = 16
const shortestContained = 15
/** Least share of word pairs (Dice's coefficient), of words, of pairs inside the longer. */
const leastDice = 0.66
const leastOverlap = 0.8
const leastContained = 0.9
const longestRatio = 2.2
/** From this share of words on, two lines are copies whatever their pattern. */
const sameWords = 0.88
/** Lines of one pattern stand within so many blocks. */
const farthestPattern = 2
/** A pair of words in more paragraphs than this says nothing of any two. */
const mostParagraphs = 6
/** Two whose shared rare pairs are fewer than this share are not compared. */
const leastCandidate = 0.25

/**
 * Paragraphs that stand twice, exactly or nearly. Only paragraphs that share
 * rare word pairs are compared, so the work is linear in the text.
 */
export function findDuplicates(article: Article): readonly Duplicate[] {
  const found: Duplicate[] = []
  const paragraphs = paragraphsOf(article)
  const first = new NumberMap()
  const later = new Map<number, Paragraph[]>()
  for (const [index, paragraph] of paragraphs.entries()) {
    const shared = new Map<Paragraph, number>()
    for (const pair of pairsOf(paragraph.forms)) {
      const at = first.getOrSet(pair, index)
      const earliest = at < 0 ? undefined : paragraphs[at]
      if (!earliest) continue
      const others = later.get(pair) ?? []
      const isCounted = earliest === paragraph || others.at(-1) === paragraph
      if (isCounted || others.length >= mostParagraphs) continue
      for (const other of [earliest, ...others])
        shared.set(other, (shared.get(other) ?? 0) + 1)
      others.push(paragraph)
      later.set(pair, others)
    }
    const duplicate = duplicateAmong(paragraph, shared)
    if (duplicate) found.push(duplicate)
  }
  return found
}

/** Kinds whose paragraphs may be nearly the same; others are compared exactly. */
const story: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'body',
  'list-item',
  'block-quote'
])
/** A headline is repeated on purpose; these are told by other rules or not at all. */
const passedOver: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'caption',
  'credit',
  'leftover',
  'pull-quote',
  'aside',
  'footer'
])

/** Who speaks, in a transcript. */
const speaker =
  /^(?:[A-ZÀ-Þ][A-ZÀ-Þ .’'-]{2,40}|[A-ZÀ-Þ]\S+(?: [A-ZÀ-Þ]\S+){1,3}):\s/

/** … in capitals. */
const cried = /^[A-ZÀ-Þ]{3}/
const quotation = /^["“‘']/
const question = /\?["”’')]*$/
/** `… by noon.” — Mira Holm, mayor of Velmora`, `… by noon” Mayor Mira Holm`. */
const signature =
  /(?:["”'’] ?[-–—]{1,2} ?|["”'’] |[.!?] ?[–—] ?)[A-ZÀ-Þ][^.!?"“”]*(?:\b[A-Z]\.[^.!?"“”]*)*$/
const longestSignature = 120
/** What is set for show is shorter, in code units. */
const longestShown = 400
/** Without a full stop. */
const open = /[^.!?…"”’')\]]["”’')\]]*$/

/** A footnote names a source as often as it is used. */
const note = /^\[\d+\]/

function paragraphsOf({
  text,
  blocks,
  words,
  quotes
}: Article): readonly Paragraph[] {
  const numbers = new Map<string, number>()
  /** Of each spelling: the number of its form, and the form of a figure. */
  const known: (readonly [number: number, figure: string | undefined])[] = []
  const formOf = ({lower, index}: Spelling) => {
    const form = lower.replaceAll('’', "'")
    const number = numbers.get(form) ?? numbers.size
    numbers.set(form, number)
    return (known[index] = [number, /\d/.test(form) ? form : undefined])
  }
  const outer = quotes.filter(({depth}) => depth === 0)
  const paragraphs: Paragraph[] = []
  let next = 0
  let quote = 0
  for (const block of blocks) {
    const forms: number[] = []
    const told: number[] = []
    const figures: string[] = []
    for (
      let word = words[next];
      word?.block === block.index;
      word = words[++next]
    ) {
      const {spelling} = word
      const [number, figure] = known[spelling.index] ?? formOf(spelling)
      if (figure !== undefined) figures.push(figure)
      forms.push(number)
      while ((outer[quote]?.end ?? Infinity) <= word.start) quote++
      if ((outer[quote]?.start ?? Infinity) > word.start) told.push(number)
    }
    if (forms.length < shortestExact || passedOver.has(block.kind)) continue
    const opening = text.slice(block.start, block.start + 60)
    if (note.test(opening)) continue
    paragraphs.push({
      block,
      forms,
      figures,
      content: text.slice(block.start, block.end),
      opening,
      closing: text.slice(block.end - 4, block.end),
      told: told.length === forms.length ? forms : told
    })
  }
  return paragraphs
}

/** Words in a row, two by two; kept for no paragraph, for there are many. */
function pairsOf(forms: readonly number[]): readonly number[] {
  const pairs: number[] = []
  for (let index = 1; index < forms.length; index++)
    pairs.push(pairOf(forms[index - 1] ?? 0, forms[index] ?? 0))
  return pairs
}

/** As one number, below 2^31 where it can be: maps hold those best. */
function pairOf(first: number, second: number): number {
  return first < 2 ** 15 && second < 2 ** 15
    ? first * 2 ** 15 + second
    : 2 ** 31 + first * 2 ** 22 + second
}

/** The first earlier paragraph that is the same, else nearly the same. */
function duplicateAmong(
  paragraph: Paragraph,
  shared: ReadonlyMap<Paragraph, number>
): Duplicate | undefined {
  let near: Duplicate | undefined
  for (const [other, count] of shared) {
    const fewest = Math.min(paragraph.forms.length, other.forms.length) - 1
    if (count < leastCandidate * fewest) continue
    const duplicate = compare(other, paragraph)
    if (duplicate?.isExact) return duplicate
    near ??= duplicate
  }
  return near
}

function compare(first: Paragraph, second: Paragraph): Duplicate | undefined {
  if (isListed(first, second)) return undefined
  const isExact =
    first.forms.length === second.forms.length &&
    first.forms.every((form, index) => form === second.forms[index])
  const shared = overlap(counted(first.forms), counted(second.forms))
  const fewest = Math.min(first.forms.length, second.forms.length)
  if (!isExact && !isNear(first, second, shared)) return undefined
  const {start, end} = second.block
  const isShown =
    isSetApart(first, second, isExact) || isSetApart(second, first, isExact)
  return {
    start,
    end,
    first: first.block,
    isExact,
    isShown,
    shared,
    words: fewest
  }
}

/**
 * Whether one is a caption, a deck or a pull quote of the other, by its shape,
 * or quotes what the other gives in full.
 */
function isSetApart(
  one: Paragraph,
  other: Paragraph,
  isExact: boolean
): boolean {
  const isQuoting = 2 * one.told.length < one.forms.length
  if (!isExact && isQuoting && other.told.length === other.forms.length)
    return true
  if (one.content.length > longestShown) return false
  if (isSigned(one) && !isSigned(other)) return true
  if (one.block.kind === 'list-item' || !open.test(one.closing)) return false
  return !isExact || !open.test(other.closing)
}

/** A pull quote: its quotation, and nothing behind it but who said it. */
function isSigned({content}: Paragraph): boolean {
  return signature.test(content.slice(-longestSignature))
}

/** A line of a table of contents, and the subhead that it points to. */
function isListed(first: Paragraph, second: Paragraph): boolean {
  if (first.block.kind === 'list-item' && isCried(second) && !isCried(first))
    return true
  return (
    open.test(first.closing) &&
    open.test(second.closing) &&
    (first.block.kind === 'list-item' ||
      (first.block.kind === 'subhead' &&
        first.forms.length < shortestContained)) &&
    second.block.kind === 'subhead' &&
    second.block.index - first.block.index > 2
  )
}

/** Whether it is set in capitals. */
function isCried({content}: Paragraph): boolean {
  return content.length < longestShown && content === content.toUpperCase()
}

function isNear(first: Paragraph, second: Paragraph, shared: number): boolean {
  const [short, long] =
    first.forms.length <= second.forms.length
      ? [first, second]
      : [second, first]
  const most = long.forms.length
  const isBeside = second.block.index - first.block.index === 1
  if (short.forms.length < (isBeside ? shortestBeside : shortestNear))
    return false
  if (!mayBeNear(first.block.kind, second.block.kind)) return false
  const likeness = shared / most
  if (isTemplate(first, second, likeness)) return false
  if (isTranscribed(first, second)) return false
  if (isDisplayed(short, long)) return false
  if (areCompared(first, second)) return false
  const pairs = overlap(
    counted(pairsOf(first.forms)),
    counted(pairsOf(second.forms))
  )
  const all = short.forms.length + long.forms.length - 2
  if ((2 * pairs) / all >= leastDice) return true
  if (likeness >= leastOverlap) return pairs / all >= leastCandidate
  return (
    short.forms.length >= shortestContained &&
    pairs / (short.forms.length - 1) >= leastContained &&
    most <= longestRatio * short.forms.length
  )
}

/** Lines of one pattern: list items, questions, the same with other figures. */
function isTemplate(
  first: Paragraph,
  second: Paragraph,
  likeness: number
): boolean {
  if (first.block.kind === 'list-item' && second.block.kind === 'list-item')
    return true
  const areQuestions =
    question.test(first.closing) && question.test(second.closing)
  if (areQuestions && likeness < sameWords) return true
  if (differInNames(first, second)) return true
  if (second.block.index - first.block.index > farthestPattern) return false
  if (likeness < sameWords && tellsOfOthers(first, second)) return true
  return (
    first.figures.length === second.figures.length &&
    first.figures.some((figure, index) => figure !== second.figures[index])
  )
}

/** Two of a pattern, each with names of its own: one state's law, and another's. */
function tellsOfOthers(first: Paragraph, second: Paragraph): boolean {
  if (Math.abs(first.forms.length - second.forms.length) > 2) return false
  const [ours, theirs] = [namesIn(first), namesIn(second)]
  return surplus(ours, theirs) >= 2 && surplus(theirs, ours) >= 2
}

/** The same words about two people or places, however far apart they stand. */
function differInNames(first: Paragraph, second: Paragraph): boolean {
  const length = first.forms.length
  if (length !== second.forms.length) return false
  const [ours, theirs] = [namesIn(first), namesIn(second)]
  const changed = surplus(ours, theirs)
  return (
    changed > 0 &&
    surplus(theirs, ours) === changed &&
    overlap(counted(first.forms), counted(second.forms)) === length - changed
  )
}

const capitalised = /(?<=^|^["“‘']|[a-z,’'] )[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2,}/g

/** Names, and how often each stands; a first word may be one. */
function namesIn({content}: Paragraph): ReadonlyMap<string, number> {
  return counted(content.match(capitalised) ?? [])
}

/** How many of the one the other has not. */
function surplus<T>(
  one: ReadonlyMap<T, number>,
  other: ReadonlyMap<T, number>
): number {
  let sum = 0
  for (const [key, count] of one)
    sum += Math.max(0, count - (other.get(key) ?? 0))
  return sum
}

/** Two wordings of a quotation side by side, each with words of its own about it. */
function areCompared(first: Paragraph, second: Paragraph): boolean {
  if (second.block.index - first.block.index > farthestPattern) return false
  const fewest = Math.min(first.told.length, second.told.length)
  const most = Math.max(first.told.length, second.told.length)
  return (
    fewest >= 2 &&
    2 * most < Math.max(first.forms.length, second.forms.length) &&
    2 * overlap(counted(first.told), counted(second.told)) <= most
  )
}

/** What was said, and its place in the interview. */
function isTranscribed(first: Paragraph, second: Paragraph): boolean {
  const [one, other] = [first.opening, second.opening]
  const isLabelled = speaker.test(one)
  if (isLabelled === speaker.test(other)) return false
  const [label, words] = isLabelled ? [one, other] : [other, one]
  return cried.test(label) || quotation.test(words)
}

/** A quotation lifted out for display, without the words around it. */
function isDisplayed(short: Paragraph, long: Paragraph): boolean {
  const isBare =
    short.told.length === 0 || short.told.length === short.forms.length
  const isMostlyQuoted =
    long.told.length > 0 && 2 * long.told.length < long.forms.length
  if (!isBare || !isMostlyQuoted) return false
  const kept = overlap(counted(long.told), counted(short.forms))
  return 2 * kept <= long.told.length
}

/** A later copy that lost its full stop looks like a subhead. */
function mayBeNear(first: BlockKind, second: BlockKind): boolean {
  return story.has(first) && (story.has(second) || second === 'subhead')
}

function counted<T>(forms: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return counts
}

function overlap(
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number>
): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, count] of few) sum += Math.min(count, many.get(key) ?? 0)
  return sum
}
