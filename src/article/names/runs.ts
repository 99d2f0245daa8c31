import {
  auxiliaries,
  clauseOpeners,
  determiners,
  months,
  prepositions,
  subjectPronouns,
  weekdays
} from '../../lexicon/function-words.js'
import {
  isGivenName,
  isKnownName,
  isOrdinaryWord
} from '../../lexicon/known-names.js'
import {arabicArticle, headNouns, particles} from '../../lexicon/name-parts.js'
import type {Block, BlockKind} from '../blocks/index.js'
import {trait} from '../spelling.js'
import {withoutTail, type Word} from '../words.js'

/** Words that stand together as one name, particles among them. */
export type Run = readonly Word[]

/** Runs of capitalised words; a capital that only opens a sentence is no name. */
export function findRuns(
  text: string,
  words: readonly Word[],
  blocks: readonly Block[]
): readonly Run[] {
  const isName = nameTest(text, words, blocks)
  const runs: Run[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (!first || !hasCapital(first) || !isName(first)) continue
    const run = [first]
    let next = continuation(text, words, at, isName)
    while (next > at) {
      while (at < next) {
        const more = words[++at]
        if (more) run.push(more)
      }
      next = continuation(text, words, at, isName)
    }
    runs.push(run)
  }
  return runs
}

const titleKinds: ReadonlySet<BlockKind> = new Set([
  'headline',
  'deck',
  'subhead'
])

/** Words that take a capital without being part of a name. */
const isFunctionWord = trait(({name}) => {
  const lower = lowerOf(name)
  return (
    functionWords.has(lower) ||
    (months.has(lower) && !isGivenName(capitalise(lower))) ||
    contraction.test(lower)
  )
})

/** Of `New York`. */
const isNew = trait(({name}) => lowerOf(name) === 'new' && isKnownName(name))

/** An ordinary word, and no given name. */
const isUsual = trait(
  ({name}) => isOrdinaryWord(lowerOf(name)) && !isGivenName(name)
)

/** `Long-term` opens a sentence, `Karimov-led` has a name. */
function lowerOf(name: string): string {
  return withoutTail(name).toLowerCase()
}

const functionWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...clauseOpeners,
  ...auxiliaries,
  ...subjectPronouns,
  ...weekdays,
  ...'yes no not there here then now let please all such other own me him them us last next new'.split(
    ' '
  )
])
const contraction =
  /^(?:i['’][a-zà-ỿ]+|(?:it|that|what)['’]s|(?:they|we)['’]re|don['’]t)$/

/** Whether a capital is one of a name, by where else its word has it. */
function nameTest(
  text: string,
  words: readonly Word[],
  blocks: readonly Block[]
): (word: Word) => boolean {
  const isTitle = blocks.map(({kind}) => titleKinds.has(kind))
  /** Of each word, whether its place alone gives it a capital. */
  const isOpen = new Uint8Array(words.length)
  const proven = new Set<string>()
  for (const word of words) {
    if (!hasCapital(word)) continue
    if (
      isTitle[word.block] ||
      isUnproven(text, word) ||
      isInTitleCase(words, word)
    )
      isOpen[word.index] = 1
    else if (word.isCapitalised) proven.add(word.spelling.name)
  }

  return ({index, spelling}) => {
    if (isFunctionWord(spelling)) return !isOpen[index] && isNew(spelling)
    return !isOpen[index] || !isUsual(spelling) || proven.has(spelling.name)
  }
}

/** `Rent` in `Why Half Of Rent In Larne Is Late`, a title inside a text. */
function isInTitleCase(words: readonly Word[], word: Word): boolean {
  const isBeside = (other: Word | undefined) =>
    other?.sentence === word.sentence &&
    other.isCapitalised &&
    !other.opensSentence &&
    prepositions.has(other.lower)
  return isBeside(words[word.index - 1]) || isBeside(words[word.index + 1])
}

/** Whether a word has its capital for its place: after a stop, mark or colon. */
function isUnproven(text: string, word: Word): boolean {
  if (word.opensSentence) return true
  const before = text.charCodeAt(word.start - 1)
  if (before === 32) return text.charCodeAt(word.start - 2) === 58
  return '"\'“‘([•:—–'.includes(text.charAt(word.start - 1))
}

/** The last word of what a run goes on with, or `at` where it ends. */
function continuation(
  text: string,
  words: readonly Word[],
  at: number,
  isName: (word: Word) => boolean
): number {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next || !isAdjacent(text, word, next)) return at
  if (hasCapital(next)) return isName(next) ? at + 1 : at
  const isOf = next.text === 'of' && headNouns.has(word.lower)
  if (!isOf && !particles.has(next.text)) return at
  for (let last = at + 2; last <= at + 4; last++) {
    const before = words[last - 1]
    const beyond = words[last]
    if (!before || !beyond || !isAdjacent(text, before, beyond)) return at
    if (hasCapital(beyond)) return isName(beyond) ? last : at
    if (!particles.has(beyond.text) && beyond.text !== 'the') return at
  }
  return at
}

/** `Talouk` and `al-Talouk`; most words of a text are neither. */
export function hasCapital({spelling}: Word): boolean {
  return spelling.isCapitalised || hasArticle(spelling)
}

const hasArticle = trait(
  ({text}) => isHyphened(text) && arabicArticle.test(text)
)

/** Whether a hyphen stands where one does after an Arabic article. */
function isHyphened(text: string): boolean {
  return isHyphen(text.charCodeAt(2)) || isHyphen(text.charCodeAt(3))
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2011
}

const abbreviation =
  /^(?:[A-ZÀ-ÞĀ-ỿ]|Mr|Mrs|Ms|Dr|St|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Capt|Prof|Rev|Maj|Adm|Cmdr|Det|Supt|Insp|Atty|Hon|Pres|Mt|Ft)$/

function isAdjacent(text: string, word: Word, next: Word): boolean {
  if (word.sentence !== next.sentence) return false
  const gap = text.slice(word.end, next.start)
  if (gap === ' ' || gap === '\u00A0' || gap === '\n')
    return word.spelling.name === word.text
  if (gap === ' & ') return true
  return (gap === '. ' || gap === '.') && abbreviation.test(word.text)
}

function capitalise(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}
