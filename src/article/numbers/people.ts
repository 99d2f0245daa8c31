import {groupBy} from '../../text/group-by.js'
import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Day} from '../dates/calendar.js'
import type {Chain} from '../names/chains.js'
import type {Mention} from '../names/mentions.js'
import type {Quote} from '../quotes.js'
import type {NumberConflict} from './conflict.js'
import {numeral} from '../quantities/numerals.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly chains: readonly Chain[]
  readonly quotes: readonly Quote[]
  readonly published: Day | undefined
  readonly numberCounts: readonly number[]
}

type Stated = Range & {readonly value: number; readonly block: number}
type Life = {
  readonly mentions: readonly Mention[]
  readonly ages: Stated[]
  readonly births: Stated[]
  readonly deaths: Stated[]
  readonly lifetimes: Stated[]
}

const tellsAge = /\d|\b(?:is|turn(?:s|ed)|old)\b/
const tellsYears = /\b(?:born|Born|died|dies)\b|\(b\.|\(\d{4}/
const number = String.raw`(\d{1,3}|[a-z]+(?:-[a-z]+)?)`
const year = String.raw`((?:18|19|20)\d{2})\b`
/** The same person goes on: `, who`, `, 54,`, `. She`, ` and`. */
const goesOn = String.raw`(?:(?:, (?:aged )?\d{1,3},|, who [^.;]{3,60},["”]?)? ?,? ?(?:who )?|[^.;“”"]{0,60}\. (?:She|He|They) |[^.;“”"]{0,60} and )`

// Each tells of the person whose name stands directly before.
const ageAfter = [
  new RegExp(
    String.raw`^, (?:(?:now|aged|age|who is|who turned|just) )?(?:aged )?(\d{1,3})(?=[,)]|\.(?!\d)| years old)`,
    'd'
  ),
  /^, (?:now )?(?:an? |the )(\d{1,3})-year-old(?=[.,]| [a-zß-ÿ])/d,
  new RegExp(
    String.raw`^ \((?:aged? )?([2-9]\d|1[6-9])\)(?!, [A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ ]+ \(\d)`,
    'd'
  ),
  new RegExp(
    String.raw`^,? (?:who )?(?:is|turned|turns)(?: now)? ${number}(?: years old\b|,? and\b|[.,]| (?:in|on|last|this|next) )`,
    'd'
  ),
  new RegExp(
    String.raw`^[^.;“”"]{0,60}\. (?:Now|Today),? (?:aged )?(\d{1,3}), (?:she|he|they)\b`,
    'd'
  )
]
const ageBefore = [
  /\b(\d{1,3})-year-old (?!.*\b(?:from|in|of|at|near|with|to|and|who)\b)(?:[a-zß-ỿ-]+ ){0,3}$/d
]
/** `At 85, Brand is …`: of today. */
const ageOpening = [
  /(?:^|[.!?”"]\s+)(?:[Nn]ow |[Aa]lready )?At (?:age )?(\d{1,3}), $/d
]
const isNow = /^ (?:is|has|says|remains|still|lives|runs|works|plans|hopes)\b/
/** An age in a sentence of another time is not of today. */
const longAgo =
  /\b(?:(?:18|19|20)\d{2}|[Tt]hen|[Ww]hen|at the time|years? (?:ago|earlier|before))\b[^.]*$/
const lifetimeAfter = [
  new RegExp(
    String.raw`^(?:${goesOn}(?:has )?died| dies|,? dead)\b[^.;]{0,60}?\b(?:at(?: the age of)?|aged) ${number}\b(?! (?:hospital|home|the))`,
    'd'
  ),
  new RegExp(
    String.raw`^ \((?:born )?\d{4} ?[-–—] ?\d{4}\)[^.;]{0,60}?\b(?:lived to(?: be)?|died (?:at|aged)(?: the age of)?|aged|reached(?: the age of)?) ${number}\b`,
    'd'
  ),
  new RegExp(
    String.raw`^${goesOn}(?:has )?died\b[^;“”"]{0,60}?\. (?:She|He) was ${number}(?=[.,]| years old)`,
    'd'
  ),
  new RegExp(
    String.raw`^ was ${number}(?: years old)? when (?:she|he|they) died\b`,
    'd'
  )
]
const birthAfter = [
  new RegExp(
    String.raw`^${goesOn}(?:was |is )?born\b[^.;]{0,50}?\b${year}`,
    'd'
  ),
  new RegExp(String.raw`^ \((?:born |b\. )?${year} ?[-–—)]`, 'd')
]
const birthBefore = [
  new RegExp(
    String.raw`\b[Bb]orn (?:in|on) [^.;]{0,30}?\b${year}[^.;]{0,24}, (?:(?:[a-z]+ ){1,3})?$`,
    'd'
  )
]
const deathAfter = [
  new RegExp(
    String.raw`^${goesOn}died\b[^.;]{0,40}?\b(?:in|on)\b[^.;]{0,24}?\b${year}`,
    'd'
  ),
  new RegExp(String.raw`^ \((?:born )?\d{4} ?[-–—] ?${year}\)`, 'd'),
  new RegExp(
    String.raw`^ was [^.;]{1,24} when (?:she|he|they) died (?:in|on)\b[^.;]{0,24}?\b${year}`,
    'd'
  )
]

/** Ages and years of one named person that cannot meet. */
export function findLives(article: Article): readonly NumberConflict[] {
  const quotesOf = groupBy(article.quotes, ({block}) => block)
  const lives = article.chains
    .filter(({type}) => type === 'person')
    .map((chain) => lifeOf(article, quotesOf, chain))
  return [
    ...lives.flatMap((life) => [
      ...ageConflicts(life),
      ...birthConflicts(article, life)
    ]),
    ...epithetConflicts(article, lives)
  ]
}

function lifeOf(
  article: Article,
  quotesOf: ReadonlyMap<number, readonly Quote[]>,
  {name, mentions}: Chain
): Life {
  const {text, blocks, numberCounts} = article
  const life: Life = {
    mentions,
    ages: [],
    births: [],
    deaths: [],
    lifetimes: []
  }
  for (const mention of mentions) {
    const {start, end, block} = mention
    const kind = blocks[block]?.kind
    if (kind === 'leftover' || kind === 'credit') continue
    if ((numberCounts[block] ?? 0) === 0) continue
    const own = blocks[block] ?? mention
    const after = text.slice(end, Math.min(own.end, end + 170))
    const from = Math.max(own.start, start - 70)
    const before = text.slice(from, start)
    const all = toldOf(before, after)
    if (all.length === 0) continue
    if (mention.given === undefined && !isSurnameOf(article, mention, name))
      continue
    const quotes = quotesOf.get(block) ?? []
    if (quotes.some((quote) => quote.start < start && end < quote.end)) continue
    for (const {what, match, isBefore} of all) {
      const at = match.indices?.[1]
      const value = match[1] === undefined ? undefined : numeral(match[1])
      if (!at || value === undefined) continue
      const offset = isBefore ? from : end
      life[what].push({
        start: offset + at[0],
        end: offset + at[1],
        value,
        block
      })
    }
  }
  return {...life, ages: life.ages.filter(({value}) => value < 120)}
}

/** What the words before or behind a name tell of a person. */
type ToldOf = {
  readonly what: 'ages' | 'births' | 'deaths' | 'lifetimes'
  readonly match: RegExpExecArray
  readonly isBefore: boolean
}

function toldOf(before: string, after: string): readonly ToldOf[] {
  const found: ToldOf[] = []
  const around = before + after
  if (tellsAge.test(around) && !longAgo.test(before)) {
    add(found, 'ages', ageAfter, after)
    add(found, 'ages', ageBefore, before, true)
    if (isNow.test(after)) add(found, 'ages', ageOpening, before, true)
  }
  // Shapes take long to compile; few articles tell of births and deaths.
  if (!tellsYears.test(around)) return found
  add(found, 'lifetimes', lifetimeAfter, after)
  add(found, 'births', birthAfter, after)
  add(found, 'deaths', deathAfter, after)
  add(found, 'births', birthBefore, before, true)
  return found
}

function add(
  found: ToldOf[],
  what: ToldOf['what'],
  shapes: readonly RegExp[],
  content: string,
  isBefore = false
) {
  for (const shape of shapes) {
    const match = shape.exec(content)
    if (match) found.push({what, match, isBefore})
  }
}

/** Whether a name alone is this person's surname, and no namesake's near by. */
function isSurnameOf(
  {text, blocks}: Article,
  {text: surname, start, block}: Mention,
  name: string
): boolean {
  if (!name.endsWith(` ${surname}`)) return false
  const from = Math.max(
    blocks[Math.max(0, block - 2)]?.start ?? 0,
    start - farthestNamesake
  )
  return Array.from(
    text.slice(from, start).matchAll(fullName),
    ([, given = '', other]) => other !== surname || name.includes(given)
  ).every(Boolean)
}

/** Code units back in which a namesake is looked for. */
const farthestNamesake = 1200
const fullName = /\b([A-Z][a-z]+)(?= ([A-Z][A-Za-zÀ-ỿ’'-]+))/g

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

/** The age at death by the years of birth and death, or the age by today's. */
function birthConflicts(
  {published}: Article,
  {ages, births, deaths, lifetimes}: Life
): readonly NumberConflict[] {
  const [birth, otherBirth] = births
  const [death] = deaths
  const age = death ? lifetimes[0] : ages[0]
  const end = death?.value ?? published?.year
  if (!birth || !age || end === undefined) return []
  if (otherBirth && otherBirth.value !== birth.value) return []
  const oldest = end - birth.value
  if (age.value === oldest || age.value === oldest - 1) return []
  // Without a death, a story may tell of an age long ago.
  if (oldest < 0 || oldest > 119) return []
  return [
    {
      kind: 'birth year',
      at: age,
      expected: `${oldest - 1} or ${oldest}`,
      because: `born in ${birth.value}, a person is ${oldest - 1} or ${oldest} in ${end}`,
      related: [birth, ...(death ? [death] : [])],
      isSure: true
    }
  ]
}

const epithet =
  /\b[Tt]he (\d{1,3})-year-old(?=[,.’']|,? (?:said|says|told|has|had|was|is|who|also|added|will|would|did|does|now|later|went|came|and)\b)/dg
const anyAge = /\b(\d{1,3})(?:-year-old| years old)\b/g

/** `the 34-year-old`, where the one person whose age is told is 43. */
function epithetConflicts(
  {text, blocks}: Article,
  lives: readonly Life[]
): readonly NumberConflict[] {
  const [life, ...others] = lives.filter(({ages}) => ages.length > 0)
  const [known] = life?.ages ?? []
  if (!life || !known || others.length > 0) return []
  const ages = Array.from(text.matchAll(anyAge), ([, value]) => Number(value))
  if (ages.filter((value) => value !== known.value).length !== 1) return []
  return blocks.slice(known.block).flatMap(({kind, start, end}) => {
    if (kind !== 'body') return []
    return Array.from(text.slice(start, end).matchAll(epithet)).flatMap(
      ({1: digits, indices}): NumberConflict[] => {
        const [from, to] = indices?.[1] ?? [0, 0]
        const at = {start: start + from, end: start + to}
        if (at.start < known.start || lastNamed(lives, at.start) !== life)
          return []
        if (Math.abs(Number(digits) - known.value) <= 1) return []
        return [
          {
            kind: 'age',
            at,
            expected: String(known.value),
            because: `the only person whose age is told is ${known.value}`,
            related: [known],
            isSure: true
          }
        ]
      }
    )
  })
}

/** Who is named last before a place. */
function lastNamed(lives: readonly Life[], before: number): Life | undefined {
  let last: Life | undefined
  let at = -1
  for (const life of lives)
    for (const {start} of life.mentions)
      if (start < before && start > at) {
        at = start
        last = life
      }
  return last
}
