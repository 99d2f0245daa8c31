import {overlaps} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Leftover} from '../leftovers/index.js'
import type {Word} from '../words.js'
import {countWords, type Bags} from './bags.js'
import {explain} from './explanation.js'
import {featuresOf, type Features} from './features.js'
import {fitsOf, type Fit} from './fits.js'
import {loadModel, type Model} from './model.js'
import {findUnits, type Unit, type Units} from './units.js'

/** Paragraphs below which an article is too short to have a topic. */
const leastParagraphs = 6
/** Paragraphs above which a text is no article, but a book or a file of many. */
const mostParagraphs = 2000

/** Topic words below which a paragraph is too short to be judged. */
const leastWords = 5

type Article = {
  readonly leftovers: readonly Leftover[]
  readonly text: string
  readonly blocks: readonly Block[]
  readonly words: readonly Word[]
}

/** What the article is about, and how each of its paragraphs fits. */
export type Topics = {
  /** Of judged paragraphs only, in order; none in a short article. */
  readonly fits: readonly Fit[]
  readonly units: readonly Unit[]
}

export function findTopics(article: Article): Topics {
  const found = withoutTokens(
    findUnits(article.text, article.blocks),
    article.leftovers
  )
  if (!isArticle(found)) return {...found, fits: []}
  const model = loadModel()
  const sight = look(article, found, model)
  const fits = fitsOf(sight, model)
  if (!fits.some(({level}) => level)) return {...found, fits}
  const bare = withoutHeadings(found, fits)
  const told = bare
    ? tellHeadlines(fits, fitsOf(look(article, bare, model), model))
    : fits
  return {
    ...found,
    fits: told.map((fit) =>
      fit.level ? explainFit(fit, article.text, sight) : fit
    )
  }
}

/** What holds a template token or a placeholder is a leftover, not off topic. */
function withoutTokens(
  {title, units}: Units,
  leftovers: readonly Leftover[]
): Units {
  const tokens = leftovers.filter(
    ({kind}) => kind === 'template token' || kind === 'placeholder'
  )
  if (tokens.length === 0) return {title, units}
  return {
    title,
    units: units.map((unit) =>
      tokens.some((token) => overlaps(token, unit))
        ? {...unit, isCandidate: false}
        : unit
    )
  }
}

function explainFit(fit: Fit, text: string, {bags, units}: Sight): Fit {
  const heading = units.find(
    ({section}) => section === fit.unit.section
  )?.heading
  return {
    ...fit,
    explanation: explain(bags, fit.index),
    section: heading && text.slice(heading.start, heading.end)
  }
}

/** The units without the headings of foreign ones; undefined if there are none. */
function withoutHeadings(
  {title, units}: Units,
  fits: readonly Fit[]
): Units | undefined {
  const suspects = new Set(
    fits.flatMap(({unit, level}) => (level && unit.heading ? [unit] : []))
  )
  if (suspects.size === 0) return undefined
  return {
    title,
    units: units.map((unit) =>
      suspects.has(unit)
        ? {
            ...unit,
            start: unit.body.start,
            heading: undefined,
            headingGap: undefined
          }
        : unit
    )
  }
}

/** Where a paragraph is at home without its headline, that is what is foreign. */
function tellHeadlines(
  fits: readonly Fit[],
  bare: readonly Fit[]
): readonly Fit[] {
  const homely = new Set(
    bare.flatMap(({index, fit}) => (fit > homelyFit ? [index] : []))
  )
  return fits.map((fit) =>
    fit.level && fit.unit.heading && homely.has(fit.index)
      ? {...fit, foreign: 'headline'}
      : fit
  )
}

/** Well on the sound side of the warning line. */
const homelyFit = 0.8

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
  {text, words}: Pick<Article, 'text' | 'words'>,
  found: Units,
  model: Pick<Model, 'statistics' | 'vectors' | 'themes' | 'together'>
): Sight {
  const bags = countWords(text, words, found, model.statistics)
  const isJudged = found.units.map(
    ({isCandidate}, index) =>
      isCandidate && (bags.units[index]?.size ?? 0) >= leastWords
  )
  const features = featuresOf(text, found, bags, model, isJudged)
  return {units: found.units, bags, features, isJudged}
}

export function isArticle({units}: Units): boolean {
  let count = 0
  for (const {isCandidate} of units) if (isCandidate) count++
  return count >= leastParagraphs && count <= mostParagraphs
}
