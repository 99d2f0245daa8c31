import type {Attribution, Phrase} from '../attributions/attribution.js'
import type {Block} from '../blocks/index.js'
import type {Day} from '../dates/calendar.js'
import type {NamedDate} from '../dates/index.js'
import type {Digits} from '../digits.js'
import type {Chain} from '../names/chains.js'
import type {Quantity} from '../quantities/index.js'
import type {Quote} from '../quotes.js'
import type {Sentence} from '../sentences.js'
import type {Word} from '../words.js'
import {findAgesInYears} from './ages-in-years.js'
import {bodyOf, type Paragraph} from './body.js'
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
import {yearsTold, type Year} from './years-told.js'

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

/** Who says what is asked of `speech`, and only where it is needed. */
type Speech = Pick<Article, 'attributions' | 'referents'>

type Told = Omit<Article, keyof Speech> & {
  readonly speech: Speech
  readonly body: readonly Paragraph[]
  readonly years: readonly Year[]
}

const checks: readonly ((article: Told) => readonly NumberConflict[])[] = [
  findSums,
  findRows,
  findPeriods,
  findLists,
  findShares,
  findOverfullPolls,
  findVotes,
  findScores,
  findSeats,
  findConversions,
  findSpans,
  findDays,
  findWeekdaySpans,
  findOrders,
  findHours,
  findLives,
  findAgesInYears,
  findHeadlineAges,
  findRecounts,
  findStorySpans,
  findSlippedSpans,
  findStoryDays,
  findHeadlineFigures,
  findHeadcounts,
  findSwapped,
  findRelations
]

/** Numbers that cannot both be true, in order of place; one a place. */
export function findNumberConflicts(whole: Article): readonly NumberConflict[] {
  const article = withoutTables(whole)
  const all: NumberConflict[] = []
  for (const find of checks) all.push(...find(article))
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

/** What numbers are compared in: the article without those of its tables. */
function withoutTables(article: Article): Told {
  const {text, blocks, sentences, words, quotes, chains, published} = article
  const {numberCounts, quantities, dates, digits} = article
  const isRow = (block: number) => (numberCounts[block] ?? 0) <= mostNumbers
  const rows = blocks.every(({index}) => isRow(index))
    ? {quantities, dates, digits, numberCounts}
    : {
        numberCounts: numberCounts.map((count, block) =>
          isRow(block) ? count : 0
        ),
        quantities: quantities.filter(({block}) => isRow(block)),
        dates: dates.filter(({block}) => isRow(block)),
        digits: new Map([...digits].filter(([block]) => isRow(block)))
      }
  const years = yearsTold(text, rows.digits)
  return {
    ...{text, blocks, sentences, words, quotes, chains, published},
    ...rows,
    speech: article,
    years,
    body: bodyOf(text, blocks, rows.numberCounts, years)
  }
}
