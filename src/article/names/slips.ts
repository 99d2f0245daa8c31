import {months, weekdays} from '../../lexicon/function-words.js'
import {isGivenName, isKnownName} from '../../lexicon/known-names.js'
import {cueForms} from '../../lexicon/speech-verbs.js'
import {editBetween} from '../../text/edit.js'
import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Word} from '../words.js'
import {points, said, weigh, type Evidence} from './evidence.js'
import {mayDiffer, isOnlyListed} from './explained.js'
import {nameRange, type Form, type Traits} from './forms.js'
import {findHyphenVariants} from './hyphens.js'
import type {Variant} from './variant.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly words: readonly Word[]
  readonly forms: ReadonlyMap<string, Form>
}

/** What a pair needs to be shown at all, and to be a warning. */
const infoScore = 0
const warningScore = 2

/** Names that stand in a second spelling which is most likely a slip. */
export function findSlips(
  article: Article,
  weights: Readonly<Record<Evidence, number>> = points
): readonly Variant[] {
  const best = new Map<Form, Candidate>()
  for (const [a, b] of lookAlikes(article.forms.values())) {
    const candidate = judge(article, a, b, weights)
    if (!candidate || candidate.score < infoScore) continue
    if (!candidate.isInContext && isPluralOfOther(candidate.variant, article))
      continue
    const known = best.get(candidate.variant)
    if (known && known.score >= candidate.score) continue
    const {variant, reference} = candidate
    if (mayDiffer(article, variant, reference)) continue
    best.set(candidate.variant, candidate)
  }
  const isSlip = (form: Form) =>
    (best.get(form)?.score ?? -Infinity) >= warningScore
  return [
    ...[...best.values()]
      .filter(({reference}) => !isSlip(reference))
      .map((candidate) => variantOf(article, candidate)),
    ...findHyphenVariants(article)
  ]
}

/** `Karimovs`, beside a `Karimov`, is no slip of `Karimova`. */
function isPluralOfOther({word}: Form, {forms}: Article): boolean {
  return word.endsWith('s') && forms.has(word.slice(0, -1))
}

type Candidate = {
  readonly variant: Form
  readonly reference: Form
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** Whether both stand beside the same word. */
  readonly isInContext: boolean
}

/** Pairs that begin alike, are about as long and share most letters. */
export function* lookAlikes<One extends Traits>(
  forms: Iterable<One, unknown, unknown>
): Generator<readonly [One, One], void, unknown> {
  const byInitial = new Map<string, Masked<One>[]>()
  for (const form of forms) {
    const one = {form, mask: maskOf(form.folded)}
    const initial = form.folded[0] ?? ''
    const others = byInitial.get(initial)
    if (!others) {
      byInitial.set(initial, [one])
      continue
    }
    for (const other of others)
      if (mayBeAlike(one, other)) yield [other.form, form]
    others.push(one)
  }
}

/** A form and its letters as bits. */
type Masked<One extends Traits> = {readonly form: One; readonly mask: number}

function mayBeAlike(a: Masked<Traits>, b: Masked<Traits>): boolean {
  if (!a.form.isName && !b.form.isName) return false
  if (Math.abs(a.form.folded.length - b.form.folded.length) > 2) return false
  return bits(a.mask ^ b.mask) <= 4
}

function maskOf(folded: string): number {
  let mask = 0
  for (let at = 0; at < folded.length; at++)
    mask |= 1 << (folded.charCodeAt(at) - 97)
  return mask
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The majority is the reference; of two, the one in the news or the first. */
function judge(
  article: Article,
  first: Form,
  second: Form,
  weights: Readonly<Record<Evidence, number>>
): Candidate | undefined {
  const surplus = first.count - second.count
  const isSecondRight =
    surplus < 0 ||
    (surplus === 0 && isKnownName(second.word) && !isKnownName(first.word))
  const [variant, reference] = isSecondRight ? [first, second] : [second, first]
  const isName = variant.isName || isSpeaker(article, variant)
  return isName && mayBeMeant(reference)
    ? score(article, variant, reference, weights)
    : undefined
}

/** `Sinks denied this.` is of a man where a `Sinkes` is spoken of. */
function isSpeaker({words}: Article, {places}: Form): boolean {
  return places.every(({index, sentence}) => {
    const next = words[index + 1]
    return (
      next?.sentence === sentence && cueForms.get(next.lower)?.form === 'past'
    )
  })
}

/** A name, or a day or month; not a word that opens a sentence. */
function mayBeMeant({word, isName}: Form): boolean {
  const lower = word.toLowerCase()
  return isName || weekdays.has(lower) || months.has(lower)
}

function score(
  article: Article,
  variant: Form,
  reference: Form,
  weights: Readonly<Record<Evidence, number>>
): Candidate | undefined {
  if (variant.folded === reference.folded) return equal(variant, reference)
  if (!editBetween(variant.folded, reference.folded)) return undefined
  const isListed = isOnlyListed(article, variant)
  const weighed = weigh(variant, reference, isListed)
  if (!weighed) return undefined
  const sum = weighed.evidence.reduce((total, one) => total + weights[one], 0)
  return {variant, reference, score: sum, ...weighed}
}

/** Forms that differ in accents are one name; in hyphens, perhaps. */
function equal(variant: Form, reference: Form): Candidate | undefined {
  const plain = (word: string) => word.toLowerCase().replaceAll(/['-]/g, '')
  const differsInAccents = plain(variant.word) !== plain(reference.word)
  const differsInCapitals =
    variant.word.toLowerCase() === reference.word.toLowerCase()
  if (differsInCapitals) return undefined
  const isSure = differsInAccents && !areTwoPeople(variant, reference)
  const score = isSure ? warningScore : infoScore
  return {variant, reference, score, evidence: [], isInContext: false}
}

/** One given name of two people, each with a surname: María and Maria. */
function areTwoPeople(a: Form, b: Form): boolean {
  if (a.after.size === 0 || b.after.size === 0) return false
  return isGivenName(b.word) && ![...a.after].some((word) => b.after.has(word))
}

function variantOf(
  {text}: Article,
  {variant, reference, score, evidence}: Candidate
): Variant {
  const isSure = score >= warningScore
  const places = variant.places.map(nameRange)
  const references = reference.places.map(nameRange)
  // As the article writes them: with its own apostrophes.
  const written = ([first]: readonly Range[], form: Form) =>
    first ? text.slice(first.start, first.end) : form.word
  return {
    form: written(places, variant),
    reference: written(references, reference),
    places,
    references,
    level: isSure ? 'warning' : 'info',
    evidence: said(evidence),
    confidence: isSure ? 0.9 : 0.4
  }
}
