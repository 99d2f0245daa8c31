import {isOrdinaryWord} from '../../lexicon/known-names.js'
import {fold} from '../../text/fold.js'
import {groupBy} from '../../text/group-by.js'
import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import {trait} from '../spelling.js'
import type {Word} from '../words.js'
import type {Variant} from './variant.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly words: readonly Word[]
}

type Place = Range & {readonly form: string; readonly isTitle: boolean}

const compound = /^\p{Lu}[A-Za-zÀ-ỿ'’]+[-‑]\p{Lu}[A-Za-zÀ-ỿ'’-]+$/u

/** Double names with a hyphen in one place and a space in another. */
export function findHyphenVariants(article: Article): readonly Variant[] {
  const hyphenated = groupBy(compounds(article), keyOf)
  if (hyphenated.size === 0) return []
  const spaced = groupBy(pairs(article, hyphenated), keyOf)
  return [...spaced].flatMap(([key, places]) => {
    const others = hyphenated.get(key)
    return others ? variantOf(others, places) : []
  })
}

function* compounds({words, blocks}: Article): Generator<Place, void, unknown> {
  for (const {spelling, start, block} of words)
    if (isCompound(spelling)) yield placeOf(start, spelling.name, blocks[block])
}

const isCompound = trait(
  ({text, name, isCapitalised}) =>
    isCapitalised && /[-‑]/.test(text) && compound.test(name)
)

function* pairs(
  {text, words, blocks}: Article,
  hyphenated: ReadonlyMap<string, unknown>
): Generator<Place, void, unknown> {
  for (const first of words) {
    const second = words[first.index + 1]
    if (!first.isCapitalised || !second?.isCapitalised) continue
    if (second.start !== first.end + 1 || second.sentence !== first.sentence)
      continue
    const form = text.slice(
      first.start,
      second.start + second.spelling.name.length
    )
    const place = placeOf(first.start, form, blocks[first.block])
    if (hyphenated.has(keyOf(place))) yield place
  }
}

function placeOf(start: number, form: string, block: Block | undefined): Place {
  const isTitle = block?.kind !== 'body'
  return {start, end: start + form.length, form, isTitle}
}

/** One key for `Vale-Smith`, `Vale Smith` and `Vale Smiths`. */
function keyOf({form}: Place): string {
  return fold(form.replace(/\s/, '')).replace(/s$/, '')
}

function variantOf(
  hyphenated: readonly Place[],
  spaced: readonly Place[]
): readonly Variant[] {
  const [one] = hyphenated
  const [other] = spaced
  if (!one || !other) return []
  const isHyphenRight =
    hyphenated.length > spaced.length ||
    (hyphenated.length === spaced.length && one.start < other.start)
  const [first, places, reference, references] = isHyphenRight
    ? [other, spaced, one, hyphenated]
    : [one, hyphenated, other, spaced]
  const isName =
    places.some(({isTitle}) => !isTitle) &&
    !one.form.split('-').some(isCommonPart)
  return [
    {
      form: first.form,
      reference: reference.form,
      places,
      references,
      level: isName ? 'warning' : 'info',
      evidence: 'one name with and without a hyphen',
      confidence: isName ? 0.8 : 0.3
    }
  ]
}

/** A hyphen between words, or in the name of a people, follows grammar. */
function isCommonPart(part: string): boolean {
  return isOrdinaryWord(part) || /(?:an|ans|ese|ish|i|is)$/.test(part)
}
