import {isGivenName} from '../../lexicon/known-names.js'
import {arabicArticle, particles} from '../../lexicon/name-parts.js'
import {nicknames} from '../../lexicon/nicknames.js'
import {fold} from '../../text/fold.js'
import type {Range} from '../../text/range.js'
import {remember} from '../../text/remember.js'
import {withoutPossessive} from '../spelling.js'
import {withoutTail, type Word} from '../words.js'
import type {Mention} from './mentions.js'
import {hasCapital} from './runs.js'

/** One spelling of one word of names, with how it is used. */
export type Traits = {
  readonly word: string
  /** Without accents, apostrophes, hyphens and capitals. */
  readonly folded: string
  /** How often it is used: words of an article, files of a corpus. */
  readonly count: number
  /** Folded words that stand before and after it in one name. */
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  /** Folded given names, initials too, it was introduced with. */
  readonly given: ReadonlySet<string>
  /** Whether one of them is a given name that is known. */
  readonly hasListedGiven: boolean
  readonly hasTitle: boolean
  /** Whether it stands alone as a name somewhere. */
  readonly isBare: boolean
  /** Whether it begins a name of several words. */
  readonly opensName: boolean
  /** Whether it is part of a name somewhere, not only capitalised. */
  readonly isName: boolean
}

/** One spelling in an article. */
export type Form = Traits & {
  /** All words with this spelling, in order. */
  readonly places: readonly Word[]
}

/** Most spellings stand beside no other: one set does for all of them. */
const noWords: ReadonlySet<string> = new Set()

/** A spelling that nothing is known of yet. */
export class GrowingTraits implements Traits {
  readonly folded: string
  count = 0
  before = noWords
  after = noWords
  given = noWords
  hasListedGiven = false
  hasTitle = false
  isBare = false
  opensName = false
  isName = false

  constructor(readonly word: string) {
    this.folded = fold(word)
  }
}

class GrowingForm extends GrowingTraits implements Form {
  readonly places: Word[] = []
}

// `D-N.J.` and `R-Ohio`.
const partyTag = /^[\p{Lu}][-‑]/u
const letters = /^\p{Lu}[A-Za-zÀ-ỿ'’ʻʼ‑-]+$/u
const mojibake = /Ã(?![A-Za-zÀ-ỿ])|â€|\uFFFD/
const contraction = /['’](?:ll|re|ve|d|m|t|s)$/i

/** Every capitalised word by its spelling, in order of first appearance. */
export function findForms(
  article: string,
  words: readonly Word[],
  mentions: readonly Mention[]
): ReadonlyMap<string, Form> {
  const forms = new Map<string, GrowingForm>()
  const formOf = remember((text: string): GrowingForm | undefined => {
    const spelling = spellingOf(text)
    if (spelling === undefined) return undefined
    let form = forms.get(spelling)
    if (!form) forms.set(spelling, (form = new GrowingForm(spelling)))
    return form
  })
  for (const word of words)
    if (hasCapital(word) && !isHandle(article, word))
      addPlace(formOf(word.text), word)
  for (const mention of mentions)
    if (!isHandle(article, mention)) addMention(mention, formOf)
  return forms
}

/** `@Dora_Ekdahl` and `#Ekdahl`, which are spelt as an account needs it. */
function isHandle(article: string, {start, end}: Range): boolean {
  return (
    '@#_'.includes(article.charAt(start - 1) || ' ') ||
    article.charAt(end) === '_'
  )
}

function nameOf(text: string): string {
  return withoutTail(withoutPossessive(text).replace(arabicArticle, ''))
}

function addPlace(form: GrowingForm | undefined, word: Word): void {
  if (!form) return
  form.places.push(word)
  form.count++
}

/** Adds a word to a set of traits, or begins one in place of the shared one. */
export function withWord(
  words: ReadonlySet<string>,
  word: string
): ReadonlySet<string> {
  if (words === noWords) return new Set([word])
  return (words as Set<string>).add(word)
}

/** The spelling that a word is compared by; undefined where it never is. */
export function spellingOf(text: string): string | undefined {
  const name = nameOf(text)
  if (name.length < 3 || !letters.test(name)) return undefined
  if (contraction.test(name) || partyTag.test(name) || mojibake.test(name))
    return undefined
  if (name.toUpperCase() === name) return undefined
  return name.normalize().replaceAll(/[’ʻʼ]/g, "'").replaceAll('‑', '-')
}

/** A name beside another, folded: `dick` is richard. */
function inFull({text}: Word): string {
  const folded = fold(nameOf(text))
  return nicknames.get(folded) ?? folded
}

/** A word without its possessive and Arabic article. */
export function nameRange({text, start}: Word): Range {
  const prefix = arabicArticle.exec(text)?.[0].length ?? 0
  const from = start + prefix
  return {start: from, end: from + nameOf(text).length}
}

/** `la` beside `Vara` says nothing of who it is. */
function isNoParticle({text}: Word): boolean {
  return !particles.has(text)
}

/** The next word of a name in one direction that is no particle. */
function beside(
  words: readonly Word[],
  at: number,
  step: 1 | -1
): Word | undefined {
  let index = at + step
  let word = words[index]
  while (word && !isNoParticle(word)) word = words[(index += step)]
  return word
}

function addMention(
  {words, title, given, type}: Mention,
  formOf: (text: string) => GrowingForm | undefined
): void {
  for (const [at, word] of words.entries()) {
    const form = formOf(word.text)
    if (!form) continue
    form.isName = true
    if (words.length === 1) form.isBare = true
    else if (at === 0) form.opensName = true
    if (at === 0 && title !== undefined) form.hasTitle = true
    const before = beside(words, at, -1)
    const after = beside(words, at, 1)
    if (before) form.before = withWord(form.before, inFull(before))
    if (after) form.after = withWord(form.after, fold(nameOf(after.text)))
    const isPerson = type === 'person' || type === 'unknown'
    if (!isPerson || at === 0) continue
    const first = words[0]
    if (!first) continue
    form.given = withWord(form.given, inFull(first))
    if (given !== undefined && isGivenName(first.text))
      form.hasListedGiven = true
  }
}
