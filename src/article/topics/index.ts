import type {Block} from '../blocks/index.js'
import {countWords, type Bags} from './bags.js'
import {featuresOf, type Features} from './features.js'
import {fitsOf, type Fit} from './fits.js'
import {loadModel, type Model} from './model.js'
import {findUnits, type Unit, type Units} from './units.js'

/** Paragraphs below which an article is too short to have a topic. */
const leastParagraphs = 6

/** Topic words below which a paragraph is too short to be judged. */
const leastWords = 7

/** What the article is about, and how each of its paragraphs fits. */
export type Topics = {
  /** Of judged paragraphs only, in order; none in a short article. */
  readonly fits: readonly Fit[]
  readonly units: readonly Unit[]
  /** The words of each unit; undefined for a short article. */
  readonly bags: Bags | undefined
}

export function findTopics(text: string, blocks: readonly Block[]): Topics {
  const found = findUnits(text, blocks)
  if (!isLongEnough(found)) return {...found, fits: [], bags: undefined}
  const model = loadModel()
  const sight = look(text, found, model)
  return {...found, fits: fitsOf(sight, model), bags: sight.bags}
}

/** An article as the trees see it. */
export type Sight = {
  readonly units: readonly Unit[]
  readonly bags: Bags
  readonly features: Features
  /** Of each unit, whether it is long enough and of the right kind. */
  readonly isJudged: readonly boolean[]
}

/** Reads what is measured in units; the trees are not asked yet. */
export function look(
  text: string,
  found: Units,
  {statistics, vectors}: Pick<Model, 'statistics' | 'vectors'>
): Sight {
  const bags = countWords(text, found, statistics)
  const isJudged = found.units.map(
    ({isCandidate}, index) =>
      isCandidate && (bags.units[index]?.size ?? 0) >= leastWords
  )
  const features = featuresOf(text, found, bags, vectors, isJudged)
  return {units: found.units, bags, features, isJudged}
}

export function isLongEnough({units}: Units): boolean {
  let count = 0
  for (const {isCandidate} of units) if (isCandidate) count++
  return count >= leastParagraphs
}
