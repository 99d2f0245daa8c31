import {matchesOf} from '../../../text/matches.js'
import {isGivenName} from '../../../lexicon/known-names.js'
import {indexAt, type Range} from '../../../text/range.js'
import type {Attribution, Phrase} from '../../attributions/attribution.js'
import type {Block} from '../../blocks/index.js'
import type {Day} from '../../dates/calendar.js'
import type {NamedDate} from '../../dates/index.js'
import type {Digits} from '../../digits.js'
import type {Chain} from '../../names/chains.js'
import type {Mention} from '../../names/mentions.js'
import {isInQuote, type Quote} from '../../quotes.js'
import type {Sentence} from '../../sentences.js'
import type {NumberConflict} from '../conflict.js'
import {isOneSwap} from '../one-slip.js'
import {People, type Gender, type Person} from './people.js'
import {mayTell, toldOf, type Told} from './told.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly chains: readonly Chain[]
  readonly quotes: readonly Quote[]
  readonly sentences: readonly Sentence[]
  readonly dates: readonly NamedDate[]
  readonly published: Day | undefined
  readonly speech: {
    readonly attributions: readonly Attribution[]
    readonly referents: ReadonlyMap<Attribution, Phrase>
  }
  readonly digits: Digits
  readonly numberCounts: readonly number[]
}

/** What the text tells of the age or birth of one person. */
type Statement = Told & {
  /** Whether the person's name stands beside, not a word for it. */
  readonly isNamed: boolean
}

/** Ages and years of one person that cannot meet. */
export function findLives(article: Article): readonly NumberConflict[] {
  const telling = blocksTelling(article)
  const own = [...ownAges(article)]
  if (telling.length === 0 && own.length === 0) return []
  const latest = latestYear(article)
  return [...livesOf(article, telling, own).values()].flatMap((told) =>
    conflictsOf(article, told, latest)
  )
}

/** Paragraphs that may tell someone's age or birth. */
function blocksTelling({
  text,
  blocks,
  numberCounts
}: Article): readonly Block[] {
  return blocks.filter(
    ({index, kind, start, end}) =>
      (numberCounts[index] ?? 0) > 0 &&
      kind !== 'leftover' &&
      kind !== 'credit' &&
      mayTell(text.slice(start, end))
  )
}

function livesOf(
  article: Article,
  telling: readonly Block[],
  own: readonly OwnAge[]
): ReadonlyMap<Person, readonly Statement[]> {
  const people = new People(article.text, article.blocks, article.chains)
  const lives = new Map<Person, Statement[]>()
  const tells = new Set(telling.map(({index}) => index))
  const body = telling.filter(({kind}) => kind === 'body')
  const isQuoted = (place: Range) => isInQuote(article.quotes, place)
  const add = (person: Person, told: readonly Told[], isNamed: boolean) => {
    const life = lives.get(person) ?? []
    lives.set(person, life)
    for (const one of told) life.push({...one, isNamed})
  }
  for (const person of people.all)
    for (const mention of person.mentions) {
      if (!tells.has(mention.block)) continue
      const told = toldAt(article, mention)
      if (told.length === 0) continue
      if (
        mention.given === undefined &&
        !isSurnameOf(article, mention, person.name) &&
        !(
          isGivenName(mention.text) &&
          person.name.startsWith(`${mention.text} `)
        )
      )
        continue
      const isTold = ({at}: Told) =>
        !isQuoted(mention) ||
        isYearsOld.test(article.text.slice(mention.end, at.end + 10))
      add(person, told.filter(isTold), true)
    }
  for (const word of pronounsIn(article.text, body)) {
    const told = toldAt(article, word)
    if (told.length === 0 || isQuoted(word)) continue
    const person = people.meantAt(word.start, word.block, word.gender)
    if (person) add(person, told, false)
  }
  for (const {place, gender, age} of epithetsIn(article.text, body)) {
    if (isQuoted(place)) continue
    const person = people.meantAt(place.start, place.block, gender)
    const isNear =
      person === people.protagonist ||
      [...lives.keys()].every((one) => one === person) ||
      person?.mentions.some(({block}) => block === place.block)
    if (person && isNear) add(person, [age], false)
  }
  for (const {attribution, age} of own) {
    const person = people.namedAt(attribution)
    if (person) add(person, [age], true)
  }
  const told = tells.has(0) ? inHeadline(article) : undefined
  if (told && people.protagonist) add(people.protagonist, [told], false)
  return lives
}

/** `Ines is nine years old`: of today, whoever says it. */
const isYearsOld = /^ is [a-z\d-]+ years old/

type Place = Range & {readonly block: number}

/** Code units before and behind a name that are looked at. */
const [lead, tail] = [130, 220]

function toldAt(
  {text, blocks}: Article,
  {start, end, block}: Place
): readonly Told[] {
  const own = blocks[block] ?? {start, end}
  return toldOf(
    text.slice(Math.max(own.start, start - lead), start),
    text.slice(end, Math.min(own.end, end + tail)),
    {start, end}
  ).filter(({what, value}) => what !== 'age' || value < 120)
}

const pronoun =
  /\b(?:[Hh]e|[Ss]he|(?:[Hh]is|[Hh]er)(?= (?:\d|birth|year|life)))\b/g

function genderOf(word: string | undefined): Gender {
  if (word === undefined) return undefined
  return /^h(?:e|is)$/i.test(word) ? 'male' : 'female'
}

/** Words that may stand for someone whose age is told there. */
function* pronounsIn(
  text: string,
  body: readonly Block[]
): Generator<Place & {readonly gender: Gender}, void> {
  for (const {index, start, end} of body) {
    for (const match of matchesOf(pronoun, text.slice(start, end))) {
      const at = start + match.index
      const end = at + match[0].length
      yield {start: at, end, block: index, gender: genderOf(match[0])}
    }
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
  return matchesOf(fullName, text.slice(from, start)).every(
    ([, given = '', other]) => other !== surname || name.includes(given)
  )
}

/** Code units back in which a namesake is looked for. */
const farthestNamesake = 1200
const fullName = /\b([A-Z][a-z]+)(?= ([A-Z][A-Za-zÀ-ỿ’'-]+))/g

/** `Swimmer, 43, crosses the sound` */
const someoneAged = /^[A-Z][A-Za-z-]*(?: [a-z-]+){0,3}, (\d{1,3}),/d

/** The age of someone whom a headline does not name. */
function inHeadline({text, blocks}: Article): Told | undefined {
  const [title] = blocks
  if (title?.kind !== 'headline') return undefined
  const match = someoneAged.exec(text.slice(title.start, title.end))
  const [from, to] = match?.indices?.[1] ?? [0, 0]
  if (!match) return undefined
  const at = {start: title.start + from, end: title.start + to}
  return {what: 'age', value: Number(match[1]), at}
}

const iAm = /\bI(?:['’]m| am) \d/
const ofOneself = new RegExp(
  String.raw`\bI(?:['’]m| am) (\d{2,3})(?=[,.]| (?:and|years|now|but)\b)`,
  'd'
)

/** An age, and the words that name who tells it. */
type OwnAge = {readonly attribution: Range; readonly age: Told}

/** `“I am 71 and …,” Karimova said` */
function* ownAges(article: Article): Generator<OwnAge, void> {
  const {text, blocks, quotes, digits, speech} = article
  const isTold = Array.from(digits.keys(), (block) => blocks[block]).some(
    (one) => one && iAm.test(text.slice(one.start, one.end))
  )
  // Who speaks is asked only then.
  if (!isTold) return
  for (const attribution of speech.attributions) {
    const {quote, speaker} = attribution
    const named =
      speaker?.kind === 'name' ? speaker : speech.referents.get(attribution)
    if (!named) continue
    const {start, end} = quotes[quote.index] ?? quote
    const match = ofOneself.exec(text.slice(start, end))
    const [from, to] = match?.indices?.[1] ?? [0, 0]
    if (!match) continue
    const at = {start: start + from, end: start + to}
    const age: Told = {what: 'age', value: Number(match[1]), at}
    yield {attribution: named, age}
  }
}

const epithet =
  /(?:\b(?<pronoun>[Hh]e|[Ss]he) (?:is|was) [^.;“”"]{0,30}?(?:for|as) an? |\b[Tt]he )(?<age>\d{1,3})-year-old(?: (?!(?:said|says|told|has|had|was|is|who|also|will|would|did|does|now|later|went|came|and|man|woman|boy|girl)\b)[a-z-]+){0,2}(?=[,.’']|,? (?:said|says|told|has|had|was|is|who|also|added|will|would|did|does|now|later|went|came|and|spent|(?!believed|accused|suspected|wanted|arrested|charged|identified|named|convicted|killed|injured|armed)[a-z]{3,}ed)\b)/dg

/** `the 34-year-old`, an age that is told nowhere else. */
function* epithetsIn(
  text: string,
  body: readonly Block[]
): Generator<
  {readonly place: Place; readonly gender: Gender; readonly age: Told},
  void
> {
  for (const {index, start, end} of body) {
    const content = text.slice(start, end)
    if (!content.includes('-year-old')) continue
    for (const match of matchesOf(epithet, content)) {
      const {groups, indices} = match
      const digits = groups?.['age'] ?? ''
      const [from, to] = indices?.groups?.['age'] ?? [0, 0]
      const at = {start: start + from, end: start + to}
      const isAlone = !isAgeElsewhere(text, digits, at)
      if (!isAlone) continue
      const place = start + match.index
      yield {
        place: {start: place, end: place + match[0].length, block: index},
        gender: genderOf(groups?.['pronoun']),
        age: {what: 'age', value: Number(digits), at}
      }
    }
  }
}

/** Whether the same number stands elsewhere, perhaps as another's age. */
function isAgeElsewhere(text: string, digits: string, {start, end}: Range) {
  const first = text.indexOf(digits)
  return first !== start || text.indexOf(digits, end) >= 0
}

/** Years in which someone may be born by a statement. */
type Births = {readonly from: number; readonly to: number}

/** Years by which an age told of a pronoun is slipped at most: beyond, someone else is meant. */
const farthestSlip = 10

/** Statements of one life that are compared, each with each. */
const mostStatements = 40

/** Statements of one life, each of which must leave a year of birth to the others. */
function conflictsOf(
  article: Article,
  told: readonly Statement[],
  latest: number | undefined
): readonly NumberConflict[] {
  const death = told.find(({what}) => what === 'death')
  const statements = told
    .filter(
      ({what, isRecent}) =>
        what === 'birth' ||
        what === 'age' ||
        (what === 'lifetime' && (death || isRecent))
    )
    .toSorted((a, b) => a.at.start - b.at.start)
    .slice(0, mostStatements)
  const birthYears = new Set(
    statements.flatMap(({what, value}) => (what === 'birth' ? [value] : []))
  )
  if (birthYears.size > 1) return []
  const until = death?.value ?? article.published?.year
  const now =
    until === undefined
      ? {from: latest, to: undefined}
      : {from: until, to: until}
  for (const [index, later] of statements.entries())
    for (const earlier of statements.slice(0, index)) {
      const conflict =
        sameDay(earlier, later) ?? acrossYears(earlier, later, now, death)
      if (conflict) return [conflict]
    }
  return []
}

function sameDay(
  earlier: Statement,
  later: Statement
): NumberConflict | undefined {
  const areOfNow = [earlier, later].every(
    ({what, year}) => what === 'age' && year === undefined
  )
  // A year apart may be a birthday; more is another time or a slip.
  const most = 1 + (earlier.slack ?? 0) + (later.slack ?? 0)
  const gap = Math.abs(later.value - earlier.value)
  if (!areOfNow || gap <= most || !maySlip(earlier, later, gap))
    return undefined
  return {
    kind: 'age',
    at: later.at,
    expected: String(earlier.value),
    because: `the same person is ${earlier.value} before`,
    related: [earlier.at],
    isSure: true
  }
}

/** By whom it is told, whether so wide a gap may be one slip. */
function maySlip(earlier: Statement, later: Statement, gap: number): boolean {
  if (earlier.isNamed && later.isNamed) return true
  const [a, b] = [String(earlier.value), String(later.value)]
  return gap <= farthestSlip || isOneSwap(a, b)
}

/** The years in which the story may be told: of one end nothing may be known. */
type Now = {readonly from: number | undefined; readonly to: number | undefined}

/** Two statements of which each rules out the year of birth that the other leaves. */
function acrossYears(
  earlier: Statement,
  later: Statement,
  now: Now,
  death: Statement | undefined
): NumberConflict | undefined {
  const [one, two] = [birthsOf(earlier, now), birthsOf(later, now)]
  const gap = Math.max(one.from - two.to, two.from - one.to)
  if (gap <= 0 || !maySlip(earlier, later, gap)) return undefined
  const birth = [earlier, later].find(({what}) => what === 'birth')
  const age = earlier === birth ? later : earlier
  const year = age.year ?? now.from ?? 0
  if (birth) {
    const oldest = year - birth.value
    if (oldest < 0 || oldest > 119) return undefined
    return {
      kind: 'birth year',
      at: age.at,
      expected: `${oldest - 1} or ${oldest}`,
      because: `born in ${birth.value}, a person is ${oldest - 1} or ${oldest} in ${year}`,
      related: [
        birth.at,
        ...(age.what === 'lifetime' && death ? [death.at] : [])
      ],
      isSure: true
    }
  }
  const [from, to] = [earlier.year ?? now.from, later.year ?? now.from]
  if (from === undefined || to === undefined || from === to) return undefined
  const right = earlier.value + to - from
  if (right < 0 || right > 119) return undefined
  return {
    kind: 'age',
    at: later.at,
    expected: String(right),
    because: `at ${earlier.value} in ${from}, a person is about ${right} in ${to}`,
    related: [earlier.at],
    isSure: true
  }
}

function birthsOf({what, value, year, slack = 0}: Statement, now: Now): Births {
  if (what === 'birth') return {from: value, to: value}
  const [from, to] = [year ?? now.from, year ?? now.to]
  return {
    from: from === undefined ? -Infinity : from - value - 1 - slack,
    to: to === undefined ? Infinity : to - value
  }
}

const ahead =
  /\b(?:will|would|shall|by|until|till|through|next|to be|expected|scheduled|plan(?:s|ned)?|due|set|runs?|expires?)\b/

/** The last year of a day that is past when the story is told. */
function latestYear({text, sentences, dates}: Article): number | undefined {
  let latest: number | undefined
  for (const {yearFrom, years, start} of dates) {
    const [year] = years
    if (yearFrom !== 'text' || year === undefined) continue
    const sentence = sentences[indexAt(sentences, start)]
    if (!sentence || ahead.test(text.slice(sentence.start, sentence.end)))
      continue
    latest = Math.max(latest ?? year, year)
  }
  return latest
}
