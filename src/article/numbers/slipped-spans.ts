import {matchesOf} from '../../text/matches.js'
import {indexAt, type Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Day} from '../dates/calendar.js'
import {numeral} from '../quantities/numerals.js'
import {isInQuote, type Quote} from '../quotes.js'
import type {Sentence} from '../sentences.js'
import type {Word} from '../words.js'
import type {Paragraph} from './body.js'
import {conflictOfYears, type NumberConflict} from './conflict.js'
import {isOneSwap} from './one-slip.js'
import type {Year} from './years-told.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  readonly quotes: readonly Quote[]
  readonly years: readonly Year[]
  readonly body: readonly Paragraph[]
  readonly published: Day | undefined
}

/** How long something was, told of what the story knows the years of. */
const claim =
  /\b(?:(?<!(?:more than|less than|over|about|around|nearly|almost|some|least|roughly|another|last|past|first|than|every|next|the) )(?<after>\d\d|[a-z]+(?:-[a-z]+)?) years (?:to the (?:day|week|month) )?(?:after|later|since|on|earlier|before)\b|(?:[Ii]n|[Oo]ver|[Dd]uring|[Aa]fter|[Tt]hroughout) (?:its|his|her|their|the) (?<in>\d\d|[a-z]+(?:-[a-z]+)?) years\b|\b(?:its|their) (?<nth>\d\d\d?)(?:st|nd|rd|th) (?:anniversary|birthday|year)\b(?! of )|\b[Tt]he (?<between>\d\d|[a-z]+(?:-[a-z]+)?) years between\b|\bafter (?<gone>\d\d|[a-z]+(?:-[a-z]+)?) years (?:as|in|at|on|of)\b)/dg

/** What a span is likely counted from. */
const begins =
  /\b(?:[Ff]ounded|[Oo]pened|[Bb]uilt|[Bb]egan|[Ss]tarted|[Ll]aunched|[Ee]stablished|[Ff]ormed|[Mm]arried|[Ww]ed)\b/

/** Distinct years of a story beyond which too many pairs of them fit anything. */
const mostYears = 3
/** One wrong digit in the tens. */
const slip = 10
/** Years below which ten more or fewer are no slip of one digit. */
const leastYears = 11

/** Places of one year that are looked at. */
const mostPlaces = 4

/** `In its 62 years`, where the story opens in 1952 and ends in 2024. */
export function findSlippedSpans(article: Article): readonly NumberConflict[] {
  const {text, body, sentences, quotes, published} = article
  const years = yearsOf(article)
  const told = new Set(years.map(({value}) => value))
  if (told.size > mostYears) return []
  // Where many years are told, the end of a span is one of them.
  if (published && told.size < mostYears) told.add(published.year)
  const values = [...told]
  const gaps = values.flatMap((from) =>
    values.filter((to) => to - from >= leastYears).map((to) => ({from, to}))
  )
  const found: NumberConflict[] = []
  if (gaps.length === 0) return found
  for (const {content, start} of body) {
    if (!/ years |\dth |anniversary/.test(content)) continue
    for (const match of matchesOf(claim, content)) {
      const name = ['after', 'in', 'between', 'gone', 'nth'].find(
        (one) => match.groups?.[one] !== undefined
      )
      const [from, to] = match.indices?.groups?.[name ?? ''] ?? [0, 0]
      const count = numeral(match.groups?.[name ?? ''] ?? '')
      if (count === undefined || count < leastYears) continue
      if (gaps.some((gap) => Math.abs(gap.to - gap.from - count) <= 1)) continue
      const isBehind = /\b\d{4}, $/.test(content.slice(0, from))
      const near = gaps.filter(
        (gap) =>
          isSlip(gap.to - gap.from, count) ||
          (gaps.length === 1 &&
            (name === 'in' ||
              (isBehind &&
                content.slice(from - 6, from - 2) === String(gap.to))) &&
            Math.abs(gap.to - gap.from - count) <= slip)
      )
      const [gap, other] = near
      if (!gap || other) continue
      const at = {start: start + from, end: start + to}
      if (isInQuote(quotes, at)) continue
      const ends = years.filter(
        ({value}) => value === gap.from || value === gap.to
      )
      const sentence = indexAt(sentences, at.start)
      const isTied =
        name === 'between' ||
        ends.some(({start}) => {
          const index = indexAt(sentences, start)
          const other = sentences[index]
          return (
            (ends.length > 1 &&
              (index === sentence ||
                sharesWord(article, other, sentences[sentence]))) ||
            (other && begins.test(text.slice(other.start, other.end)))
          )
        })
      if (isTied) found.push(conflictOfYears(at, gap.from, gap.to, ends))
    }
  }
  return found
}

function isSlip(gap: number, count: number): boolean {
  return Math.abs(gap - count) === slip || isOneSwap(String(gap), String(count))
}

function sharesWord(
  {words}: Article,
  one: Range | undefined,
  two: Range | undefined
): boolean {
  if (!one || !two) return false
  const stems = new Set(contentOf(words, one))
  return contentOf(words, two).some((stem) => stems.has(stem))
}

function contentOf(
  words: readonly Word[],
  {start, end}: Range
): readonly string[] {
  const found: string[] = []
  for (let at = Math.max(0, indexAt(words, start)); at < words.length; at++) {
    const word = words[at]
    if (!word || word.start >= end) break
    if (word.start < start || word.lower.length < 4 || common.has(word.lower))
      continue
    found.push(word.lower.replace(/(?:['’]s|s)$/, ''))
  }
  return found
}

const common: ReadonlySet<string> = new Set(
  'year years since after later earlier before that this with from have been were they their them when where which would could said says will more than about over into first last also only then there what time years'.split(
    ' '
  )
)

/** Years of headline and body, each where it stands first. */
function yearsOf({text, blocks, years}: Article): readonly Year[] {
  const found: Year[] = []
  const counts = new Map<number, number>()
  for (const year of years) {
    const {start, value, block} = year
    const {kind} = blocks[block] ?? {}
    if (kind !== 'body' && kind !== 'headline') continue
    if (/[.,$£€-]/.test(text.charAt(start - 1))) continue
    const known = counts.get(value) ?? 0
    counts.set(value, known + 1)
    if (known < mostPlaces) found.push(year)
  }
  return found
}
