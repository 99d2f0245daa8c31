import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Day} from '../dates/calendar.js'
import type {Chain} from '../names/chains.js'
import type {Quote} from '../quotes.js'
import type {NumberConflict} from './conflict.js'
import {numeral} from '../quantities/numerals.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly chains: readonly Chain[]
  readonly quotes: readonly Quote[]
  readonly published: Day | undefined
}

type Stated = Range & {readonly value: number; readonly block: number}
type Life = {
  readonly ages: Stated[]
  readonly births: Stated[]
  readonly deaths: Stated[]
}

const number = String.raw`(\d{1,3}|[a-z]+(?:-[a-z]+)?)`
const ageAfter = [
  new RegExp(
    String.raw`^, (?:(?:now|aged|age|who is|who turned|just) )?(?:aged )?(\d{1,3})(?=[,)]|\.(?!\d)| years old)`,
    'd'
  ),
  new RegExp(
    String.raw`^ \((?:aged? )?([2-9]\d|1[6-9])\)(?!, [A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ ]+ \(\d)`,
    'd'
  ),
  new RegExp(
    String.raw`^,? (?:who )?(?:is|turned|turns)(?: now)? ${number}(?: years old\b|,? and\b|[.,])`,
    'd'
  ),
  new RegExp(
    String.raw`^(?:, who [^,.]{3,60},)?,? (?:who )?died\b[^.]{0,60}?\b(?:at(?: the age of)?|aged) ${number}\b(?! (?:hospital|home|the))`,
    'd'
  )
]
const ageBefore = /\b(\d{1,3})-year-old (?:[a-zß-ỿ-]+ ){0,3}$/d
/** An age in a sentence of another time is not of today. */
const longAgo =
  /\b(?:(?:18|19|20)\d{2}|[Tt]hen|[Ww]hen|at the time|years? (?:ago|earlier|before))\b[^.]*$/
const birthAfter =
  /^,? (?:who )?(?:was |\()?born\b[^.;]{0,50}?\b((?:18|19|20)\d{2})\b/d
const deathAfter =
  /^(?:, who [^,.]{3,60},)?,? (?:who )?died\b[^.;]{0,40}?\b(?:in|on)\b[^.;]{0,24}?\b((?:18|19|20)\d{2})\b/d

/** Ages and years of one named person that cannot meet. */
export function findLives(article: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (const chain of article.chains) {
    if (chain.type !== 'person') continue
    const life = lifeOf(article, chain)
    found.push(...ageConflicts(life), ...birthConflicts(article, life))
  }
  return found
}

function lifeOf({text, blocks, quotes}: Article, {mentions}: Chain): Life {
  const life: Life = {ages: [], births: [], deaths: []}
  for (const {start, end, block} of mentions) {
    const kind = blocks[block]?.kind
    if (kind === 'leftover' || kind === 'credit') continue
    if (quotes.some((quote) => quote.start < start && end < quote.end)) continue
    const stop = blocks[block]?.end ?? end
    const after = text.slice(end, Math.min(stop, end + 110))
    const before = text.slice(Math.max(0, start - 50), start)
    const add = (to: Stated[], match: RegExpExecArray | null, from: number) => {
      const at = match?.indices?.[1]
      const value = match?.[1] === undefined ? undefined : numeral(match[1])
      if (at && value !== undefined)
        to.push({start: from + at[0], end: from + at[1], value, block})
    }
    if (!longAgo.test(before)) {
      for (const shape of ageAfter) add(life.ages, shape.exec(after), end)
      add(life.ages, ageBefore.exec(before), Math.max(0, start - 50))
    }
    add(life.births, birthAfter.exec(after), end)
    add(life.deaths, deathAfter.exec(after), end)
  }
  return {...life, ages: life.ages.filter(({value}) => value < 120)}
}

function ageConflicts({ages}: Life): readonly NumberConflict[] {
  const [first] = ages
  if (!first) return []
  // A year apart may be a birthday; more is another time or a slip.
  const other = ages.find(({value}) => Math.abs(value - first.value) > 1)
  if (!other) return []
  return [
    {
      kind: 'age',
      at: other,
      expected: String(first.value),
      because: `the same person is ${first.value} before`,
      related: [first],
      isSure: true
    }
  ]
}

function birthConflicts(
  {published}: Article,
  {ages, births, deaths}: Life
): readonly NumberConflict[] {
  const [birth] = births
  const [age] = ages
  if (!birth || !age) return []
  const [death] = deaths
  const year = death?.value ?? published?.year
  if (year === undefined) return []
  const oldest = year - birth.value
  if (age.value === oldest || age.value === oldest - 1) return []
  // Without a death, a story may tell of an age long ago.
  if (oldest < 0 || oldest > 119) return []
  return [
    {
      kind: 'birth year',
      at: age,
      expected: `${oldest - 1} or ${oldest}`,
      because: `born in ${birth.value}, a person is ${oldest - 1} or ${oldest} in ${year}`,
      related: [birth, ...(death ? [death] : [])],
      isSure: true
    }
  ]
}
