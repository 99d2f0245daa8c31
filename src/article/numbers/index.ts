import type {Attribution, Phrase} from '../attributions/attribution.js'
import type {Block} from '../blocks/index.js'
import {weekdays, type Day} from '../dates/calendar.js'
import type {NamedDate} from '../dates/index.js'
import type {Digits} from '../digits.js'
import type {Chain} from '../names/chains.js'
import type {Quantity} from '../quantities/index.js'
import type {Quote} from '../quotes.js'
import type {Sentence} from '../sentences.js'
import type {Word} from '../words.js'
import {findAgesInYears} from './ages-in-years.js'
import type {NumberConflict} from './conflict.js'
import {findConversions} from './conversions.js'
import {findDays} from './days.js'
import {findHeadcounts} from './headcounts.js'
import {findHeadlineFigures} from './headline-figures.js'
import {findHeadlineAges} from './headline-ages.js'
import {findHours} from './hours.js'
import {findLists} from './lists.js'
import {findOrders} from './orders.js'
import {findLives} from './lives/index.js'
import {findPeriods} from './periods.js'
import {findOverfullPolls} from './polls.js'
import {findRelations} from './relations/index.js'
import {findRecounts} from './recounts.js'
import {findSwapped} from './repeats.js'
import {findRows} from './rows.js'
import {findScores} from './scores.js'
import {findSeats} from './seats.js'
import {findShares} from './shares.js'
import {findSlippedSpans} from './slipped-spans.js'
import {findSpans} from './spans.js'
import {findStoryDays, findStorySpans} from './story-spans.js'
import {findSums} from './sums.js'
import {findVotes} from './votes.js'
import {findWeekdaySpans} from './weekday-spans.js'

export type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  readonly quotes: readonly Quote[]
  readonly chains: readonly Chain[]
  readonly attributions: readonly Attribution[]
  readonly referents: ReadonlyMap<Attribution, Phrase>
  readonly quantities: readonly Quantity[]
  readonly dates: readonly NamedDate[]
  readonly published: Day | undefined
  readonly digits: Digits
  readonly numberCounts: readonly number[]
}

/** What finds them, and strings of which the text has one where there are any. */
const checks: readonly (readonly [
  find: (article: Article) => readonly NumberConflict[],
  ...strings: readonly string[]
])[] = [
  [findSums],
  [findRows],
  [findPeriods, 'quarter', 'half'],
  [findLists],
  [findShares],
  [findOverfullPolls, '%', 'percent', 'per cent'],
  [findVotes, 'vot'],
  [findScores],
  [findSeats, 'seat', 'mandate', 'member'],
  [findConversions, '('],
  [
    findSpans,
    ...['year', 'decade', 'anniversary', 'birthday'],
    ...['th time', 'centen', 'jubilee', 'wedding']
  ],
  [findDays],
  [findWeekdaySpans, ...weekdays.map((weekday) => `from ${weekday}`)],
  [findOrders],
  [findHours, 'hour', 'minute'],
  [findLives],
  [findAgesInYears, 'born', 'Born', '(1', '(2'],
  [findHeadlineAges],
  [findRecounts],
  [findStorySpans],
  [findSlippedSpans, ' years ', 'anniversary', 'th birthday', 'th year'],
  [findStoryDays],
  [findHeadlineFigures],
  [findHeadcounts],
  [findSwapped],
  [findRelations]
]

/** Numbers that cannot both be true, in order of place; one a place. */
export function findNumberConflicts(whole: Article): readonly NumberConflict[] {
  const article = withoutTables(whole)
  const all: NumberConflict[] = []
  for (const [find, ...strings] of checks)
    if (
      strings.length === 0 ||
      strings.some((one) => article.text.includes(one))
    )
      all.push(...find(article))
  const places = new Set<number>()
  const pairs = new Set<string>()
  return all
    .filter(({at, related: [other]}) => {
      // Of two that each other blame, the first is told.
      if (pairs.has(`${other?.start} ${at.start}`)) return false
      pairs.add(`${at.start} ${other?.start}`)
      return !places.has(at.start) && places.add(at.start)
    })
    .toSorted((a, b) => a.at.start - b.at.start)
}

/** Numbers of one paragraph beyond which they are a table without its cells. */
const mostNumbers = 300

/** The article with no numbers in paragraphs that have too many to compare. */
function withoutTables(article: Article): Article {
  const {text, blocks, sentences, words, quotes, chains, published} = article
  const {numberCounts, quantities, dates, digits} = article
  const isRow = (block: number) => (numberCounts[block] ?? 0) <= mostNumbers
  if (blocks.every(({index}) => isRow(index))) return article
  return {
    ...{text, blocks, sentences, words, quotes, chains, published},
    // Asked for only where someone tells an own age.
    get attributions() {
      return article.attributions
    },
    get referents() {
      return article.referents
    },
    quantities: quantities.filter(({block}) => isRow(block)),
    dates: dates.filter(({block}) => isRow(block)),
    digits: new Map([...digits].filter(([block]) => isRow(block))),
    numberCounts: numberCounts.map((count, block) => (isRow(block) ? count : 0))
  }
}
