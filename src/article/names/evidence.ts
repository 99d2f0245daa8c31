import {doubleMetaphone} from 'double-metaphone'
import {
  isGivenName,
  isKnownName,
  isOrdinaryWord
} from '../../lexicon/known-names.js'
import {editBetween, type Edit} from '../../text/edit.js'
import type {Traits} from './forms.js'
import {isDerived, isPlural} from './morphology.js'

/**
 * What each piece of evidence counts for one name being a slip of another:
 * a logistic fit on planted and published slips, rounded by hand. `npm run
 * bench:names -- --ablation` measures what each adds.
 */
export const points = {
  doubled: 3,
  transposed: 2,
  'vowel-added': 1,
  'vowel-swapped': 1,
  'similar-swapped': 0,
  'letter-added': -1,
  'consonant-swapped': -1,
  two: -5,
  'two in context': -3,
  'two of one sound': -3,
  listed: -4,
  'variant never in the news': 2,
  'variant common in the news': -2,
  'reference common in the news': 1,
  'reference never in the news': -1,
  short: -2,
  'short and an ordinary word': -2,
  long: 1,
  'variant bare, reference introduced': 2,
  'same word before': 2,
  'same word after': 2,
  'variant introduced by a listed given name': -2,
  'variant introduced by another word': -4,
  'variant introduced by an unknown word': -8,
  'variant opens a name of its own': -2,
  'both open names': -2,
  'variant an ordinary word': -1,
  'reference an ordinary word': -1,
  'variant a given name': -1,
  'both given names': -2,
  'reference often': 1,
  'variant twice': -1,
  'variant titled': 1,
  derived: -4
} as const satisfies Readonly<Record<string, number>>

export type Evidence = keyof typeof points

/**
 * Why two forms may be one name; undefined where they never are.
 *
 * @param isListed whether the variant only stands in lists of names
 */
export function weigh(
  variant: Traits,
  reference: Traits,
  isListed = false
):
  | {readonly isInContext: boolean; readonly evidence: readonly Evidence[]}
  | undefined {
  if (isPlural(variant.word, reference.word)) return undefined
  if (shapeOf(variant.word) !== shapeOf(reference.word)) return undefined
  const edit = editBetween(variant.folded, reference.folded)
  if (!edit) return undefined
  if (haveDifferentGivenNames(variant, reference)) return undefined
  const isSameBefore = meet(variant.before, reference.before, edit)
  const isSameAfter = meet(variant.after, reference.after, edit)
  const isInContext = isSameBefore || isSameAfter
  const found: Evidence[] = [
    edit === 'two' ? twoApart(variant, reference, isInContext) : edit,
    ...background(variant, reference)
  ]
  const add = (holds: boolean, evidence: Evidence) => {
    if (holds) found.push(evidence)
  }
  add(reference.word.length <= 4, 'short')
  add(
    reference.word.length <= 4 && isOrdinaryWord(reference.word),
    'short and an ordinary word'
  )
  add(reference.word.length >= 7, 'long')
  add(isSameBefore, 'same word before')
  add(isSameAfter, 'same word after')
  add(isListed && !isInContext, 'listed')
  if (!isInContext)
    for (const one of introductions(variant, reference)) found.push(one)
  add(isOrdinaryWord(variant.word), 'variant an ordinary word')
  add(isOrdinaryWord(reference.word), 'reference an ordinary word')
  add(isGivenName(variant.word), 'variant a given name')
  add(
    isGivenName(variant.word) && isGivenName(reference.word) && !isInContext,
    'both given names'
  )
  add(reference.count >= 3, 'reference often')
  add(variant.count >= 2, 'variant twice')
  add(variant.hasTitle, 'variant titled')
  add(
    isDerived(variant.word, reference.word) &&
      (!isInContext || isKnownName(variant.word)),
    'derived'
  )
  return {isInContext, evidence: found}
}

/** Where a word has hyphens and inner capitals: `Anti-Fascist`, `ObamaIn`. */
function shapeOf(word: string): string {
  return word.replaceAll(/\p{Ll}+/gu, 'a').replace(/^Mac?A/, 'A')
}

function twoApart(
  {folded}: Traits,
  reference: Traits,
  isInContext: boolean
): Evidence {
  if (isInContext) return 'two in context'
  const [sound] = doubleMetaphone(folded)
  return sound === doubleMetaphone(reference.folded)[0]
    ? 'two of one sound'
    : 'two'
}

function background(variant: Traits, reference: Traits): readonly Evidence[] {
  return [
    isKnownName(variant.word)
      ? 'variant common in the news'
      : 'variant never in the news',
    isKnownName(reference.word)
      ? 'reference common in the news'
      : 'reference never in the news'
  ]
}

function* introductions(
  variant: Traits,
  reference: Traits
): Generator<Evidence> {
  if (variant.given.size === 0 && reference.given.size > 0 && variant.isBare)
    yield 'variant bare, reference introduced'
  if (variant.given.size > 0)
    yield variant.hasListedGiven
      ? 'variant introduced by a listed given name'
      : [...variant.given].every(isUnknown)
        ? 'variant introduced by an unknown word'
        : 'variant introduced by another word'
  if (variant.opensName)
    yield reference.opensName
      ? 'both open names'
      : 'variant opens a name of its own'
}

/** Whether a folded word is most likely a given name that no list has. */
function isUnknown(word: string): boolean {
  return (
    word.length > 2 && !isOrdinaryWord(word) && !isKnownName(capitalised(word))
  )
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The variant has a given name, the reference another. */
function haveDifferentGivenNames(variant: Traits, reference: Traits): boolean {
  if (!variant.hasListedGiven) return false
  const others = [...reference.given].filter(
    (word) => !isOrdinaryWord(word) || isGivenName(capitalised(word))
  )
  return (
    others.length > 0 &&
    ![...variant.given].some((one) =>
      others.some((other) => mayBeOneGivenName(one, other))
    )
  )
}

/** An initial, a short form or a slip of it: J., Dan and Daneil for Daniel. */
function mayBeOneGivenName(one: string, other: string): boolean {
  if (one[0] !== other[0]) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return (
    short.length <= 2 ||
    long.startsWith(short) ||
    editBetween(one, other) !== undefined
  )
}

/** Whether both stand beside one word: of two letters apart, beside a name. */
function meet(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  edit: Edit
): boolean {
  for (const one of a)
    if (b.has(one) && (edit !== 'two' || !isOrdinaryWord(one))) return true
  return false
}

const edits: Readonly<Partial<Record<Evidence, string>>> = {
  doubled: 'a letter is doubled or halved',
  transposed: 'two letters have changed places',
  'vowel-added': 'one letter more or less',
  'letter-added': 'one letter more or less',
  'vowel-swapped': 'one vowel differs',
  'similar-swapped': 'one letter differs',
  'consonant-swapped': 'one letter differs',
  two: 'two letters differ',
  'two in context': 'two letters differ',
  'two of one sound': 'two letters differ'
}

/** The edit, and what else speaks for one name, in words. */
export function said(evidence: readonly Evidence[]): string {
  const [first] = evidence
  if (!first) return 'accents or an apostrophe differ'
  const edit = edits[first] ?? first
  const isInContext =
    evidence.includes('same word before') ||
    evidence.includes('same word after')
  return isInContext ? `${edit}, the words beside it are the same` : edit
}
