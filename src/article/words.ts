import {roles} from '../lexicon/roles.js'
import {patternLater} from '../text/later.js'
import type {Range} from '../text/range.js'
import type {Recall} from '../text/recall.js'
import {remember} from '../text/remember.js'
import type {Sentence} from './sentences.js'
import {Spelling, trait, withoutPossessive} from './spelling.js'

/**
 * A word or number, with inner apostrophes, hyphens and points. What it shares
 * with others is kept once, for there are many.
 */
export class Word implements Range {
  constructor(
    readonly start: number,
    readonly index: number,
    readonly spelling: Spelling,
    private readonly place: Place
  ) {}

  get kind() {
    return 'word' as const
  }

  get end(): number {
    return this.start + this.spelling.text.length
  }

  get text(): string {
    return this.spelling.text
  }

  /** In lower case. */
  get lower(): string {
    return this.spelling.lower
  }

  get isCapitalised(): boolean {
    return this.spelling.isCapitalised
  }

  /** Names what someone is or does: `teacher`, `Teacher’s`. */
  get isRole(): boolean {
    return this.spelling.isOtherRole || isRole(this.spelling)
  }

  /** `Teacher’s`, and `teachers` with an apostrophe behind. */
  get isPossessive(): boolean {
    return this.spelling.isPossessive
  }

  /** Number of its spelling among those of the article. */
  get spellingIndex(): number {
    return this.spelling.index
  }

  /** Index of its block. */
  get block(): number {
    return this.place.block
  }

  /** Index of its sentence. */
  get sentence(): number {
    return this.place.sentence
  }

  get opensSentence(): boolean {
    return this.index === this.place.first
  }
}

/** Where the words of one sentence stand. */
type Place = {
  readonly block: number
  readonly sentence: number
  /** Index of its first word. */
  readonly first: number
}

// A comma stays inside `1,000` but not inside `No,he`; a point inside `3.5`
// and `a.m` but not between two sentences run together.
const wordOf = (letter: string, mark: string, digit: string, capital: string) =>
  `(?:[${capital}]\\.){2,}|[${letter}${mark}${digit}]+(?:(?:['’ʻʼ&‑-]|,(?=[${digit}])|\\.(?=[${digit}]|[${letter}](?![${letter}])))[${letter}${mark}${digit}]+)*`
/** Of text in Latin-1 and its punctuation: compiled in a tenth of the time. */
const latinText = /^[\0-ÿ‐-⁯€]*$/
const latinWord = new RegExp(
  wordOf('A-Za-zªµºÀ-ÖØ-öø-ÿ', '', '0-9²³¹¼-¾', 'A-ZÀ-ÖØ-Þ'),
  'g'
)
const anyWord = patternLater(
  wordOf('\\p{L}', '\\p{M}', '\\p{N}', '\\p{Lu}'),
  'gu'
)

/** The words of an article, and their spellings in order of first appearance. */
export type Words = {
  readonly all: readonly Word[]
  readonly spellings: ReadonlyMap<string, Spelling>
}

/** @param otherRoles role nouns beside those of the lexicon, in any case */
export function findWords(
  article: string,
  sentences: readonly Sentence[],
  otherRoles: readonly string[],
  recall: Recall
): Words {
  const words: Word[] = []
  const others = new Set(otherRoles.map((role) => role.toLowerCase()))
  const spellings = new Map<string, Spelling>()
  // Words of one spelling share one string, which maps find at once.
  const spell = (text: string) => {
    let spelling = spellings.get(text)
    if (!spelling) {
      const isOtherRole =
        others.size > 0 && others.has(withoutPossessive(text).toLowerCase())
      spelling = new Spelling(text, spellings.size, isOtherRole)
      spellings.set(text, spelling)
    }
    spelling.count++
    return spelling
  }
  const withApostrophe = remember(
    (spelling: Spelling) => spelling.withApostrophe
  )
  const split = latinText.test(article) ? splitLatin : splitAny
  for (const {start, end, block, index} of sentences) {
    const {starts, texts} = recall(split, article.slice(start, end))
    const place = {block, sentence: index, first: words.length}
    for (let at = 0; at < starts.length; at++) {
      const from = start + (starts[at] ?? 0)
      const spelling = spell(texts[at] ?? '')
      const {text} = spelling
      const isPossessive =
        isApostrophe(article, from + text.length) && text.endsWith('s')
      const own = isPossessive ? withApostrophe(spelling) : spelling
      words.push(new Word(from, words.length, own, place))
    }
  }
  return {all: words, spellings}
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x27 || code === 0x2019
}

/** The words of a sentence, and where in it each begins. */
type Split = {
  readonly starts: readonly number[]
  readonly texts: readonly string[]
}

const splitLatin = (sentence: string) => splitBy(latinWord, sentence)
const splitAny = (sentence: string) => splitBy(anyWord(), sentence)

function splitBy(word: RegExp, sentence: string): Split {
  const starts: number[] = []
  const texts: string[] = []
  word.lastIndex = 0
  for (let match = word.exec(sentence); match; match = word.exec(sentence)) {
    starts.push(match.index)
    texts.push(match[0])
  }
  return {starts, texts}
}

const isRole = trait(({name}) => roles.has(name.toLowerCase()))

const tail = /[-‑][a-zß-öø-ÿ].*$/

/** The name in `Karimov-led`, and `Long` of `Long-term`. */
export function withoutTail(text: string): string {
  return text.replace(tail, '')
}
