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
import type {NumberConflict} from './conflict.js'
import {findConversions} from './conversions.js'
import {findDays} from './days.js'
import {findHeadlineAges} from './headline-ages.js'
import {findHours} from './hours.js'
import {findLists} from './lists.js'
import {findOrders} from './orders.js'
import {findLives} from './people.js'
import {findPeriods} from './periods.js'
import {findOverfullPolls} from './polls.js'
import {findRelations} from './relations/index.js'
import {findRecounts} from './recounts.js'
import {findHeadlineCounts, findSwapped} from './repeats.js'
import {findScores} from './scores.js'
import {findSeats} from './seats.js'
import {findShares} from './shares.js'
import {findSpans} from './spans.js'
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
  readonly quantities: readonly Quantity[]
  readonly dates: readonly NamedDate[]
  readonly published: Day | undefined
  readonly digits: Digits
  readonly numberCounts: readonly number[]
}

/** Numbers that cannot both be true, in order of place; one a place. */
export function findNumberConflicts(
  article: Article
): readonly NumberConflict[] {
  const all = [
    ...findSums(article),
    ...findPeriods(article),
    ...findLists(article),
    ...findShares(article),
    ...findOverfullPolls(article),
    ...findVotes(article),
    ...findScores(article),
    ...findSeats(article),
    ...findConversions(article),
    ...findSpans(article),
    ...findDays(article),
    ...findWeekdaySpans(article),
    ...findOrders(article),
    ...findHours(article),
    ...findLives(article),
    ...findAgesInYears(article),
    ...findHeadlineCounts(article),
    ...findHeadlineAges(article),
    ...findRecounts(article),
    ...findSwapped(article),
    ...findRelations(article)
  ]
  const places = new Set<number>()
  return all
    .filter(({at}) => !places.has(at.start) && places.add(at.start))
    .toSorted((a, b) => a.at.start - b.at.start)
}
