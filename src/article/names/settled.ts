import {groupBy} from '../../text/group-by.js'
import {indexAt, type Range} from '../../text/range.js'
import type {Quote} from '../quotes.js'
import type {ArticleSettings} from '../settings.js'
import type {Word} from '../words.js'
import type {Mention} from './mentions.js'
import type {Variant} from './variant.js'

type Settings = Pick<ArticleSettings, 'accept' | 'preferred'>

/** Leaves out what a desk accepts: a form, or a pair `Brown / Browne`. */
export function withoutAccepted(
  variants: readonly Variant[],
  {accept, preferred}: Settings
): readonly Variant[] {
  if (variants.length === 0) return variants
  const forms = new Set([...accept, ...Object.values(preferred).flat()])
  return variants.filter(
    ({form, reference}) =>
      !forms.has(form) &&
      !forms.has(`${form} / ${reference}`) &&
      !forms.has(`${reference} / ${form}`)
  )
}

type Article = {
  readonly text: string
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
  readonly quotes: readonly Quote[]
  readonly settings: Settings
}

/** Forms a desk has replaced by another, wherever the writer uses one. */
export function findReplaced(article: Article): readonly Variant[] {
  const references = new Map(
    Object.entries(article.settings.preferred).flatMap(([reference, forms]) =>
      forms.map((form) => [form, reference] as const)
    )
  )
  if (references.size === 0) return []
  const places = groupBy(placesOf(article, references), ({form}) => form)
  return [...places].map(([form, found]) => ({
    form,
    reference: references.get(form) ?? form,
    places: found,
    references: [],
    level: 'warning',
    evidence: 'the settings prefer it',
    confidence: 1
  }))
}

type Place = Range & {readonly form: string}

function* placesOf(
  {text, words, mentions, quotes}: Article,
  references: ReadonlyMap<string, string>
): Generator<Place, void, unknown> {
  const longest = Math.max(
    ...[...references.keys()].map((form) => form.split(' ').length)
  )
  for (const [at, first] of words.entries()) {
    for (let count = longest; count > 0; count--) {
      const last = words[at + count - 1]
      if (!last || last.sentence !== first.sentence) continue
      const end = last.start + last.spelling.name.length
      const form = text.slice(first.start, end).replaceAll(/\s+/g, ' ')
      if (!references.has(form)) continue
      const place = {start: first.start, end, form}
      if (!isTheirs(place, mentions, quotes)) yield place
      break
    }
  }
}

/** In a quotation or a longer name: `Kiev Post`. */
function isTheirs(
  {start, end}: Range,
  mentions: readonly Mention[],
  quotes: readonly Quote[]
): boolean {
  const quote = quotes[indexAt(quotes, start)]
  if (quote && quote.end > start) return true
  const mention = mentions[indexAt(mentions, start)]
  return (
    mention !== undefined &&
    mention.end > start &&
    (mention.type === 'organisation' || mention.type === 'unknown') &&
    (mention.start < start || mention.end > end)
  )
}
