import {NumberMap} from '../../text/number-map.js'
import type {Bag, Bags} from './bags.js'
import {columnsOf, type Columns} from './columns.js'

const main = [
  'likelihood',
  'likelihoodAway',
  'likelihoodPair',
  'likelihoodRun',
  'likelihoodSmooth',
  'likelihoodSpread',
  'coverage',
  'coverageAway',
  'coveragePair',
  'coverageRun',
  'coverageTwice',
  'cosine',
  'cosineAway',
  'cosineTitle',
  'nameCoverage'
] as const

const extra = [
  'names',
  'newNames',
  'newBareNames',
  'sharedNames',
  'novelShare',
  'unknownShare',
  'sharedPairs',
  'titleCoverage'
] as const

/** How well the words of each unit are known from the rest of the article. */
export function wordSignals(bags: Bags): {
  readonly main: Columns<(typeof main)[number]>
  readonly extra: Columns<(typeof extra)[number]>
} {
  const {units, terms, totals} = bags
  const columns = {
    main: columnsOf(main, units.length),
    extra: columnsOf(extra, units.length)
  }
  const size = terms.rows.length
  const scratch = {
    before: new Float64Array(size),
    after: new Float64Array(size),
    twoBefore: new Float64Array(size),
    twoAfter: new Float64Array(size),
    title: new Float64Array(size)
  }
  write(scratch.title, bags.title)
  let all = 0
  let square = 0
  for (let word = 0; word < size; word++) {
    const total = totals[word] ?? 0
    all += total
    square += (total * (terms.idf[word] ?? 0)) ** 2
  }
  const sharedPairs = findShared(units)
  const likelihoods = new LogSums(Object.keys(of).length)
  const context = {...scratch, likelihoods, all, square, sharedPairs}
  for (let index = 0; index < units.length; index++) {
    const before = units[index - 1]
    const after = units[index + 1]
    write(scratch.before, before)
    write(scratch.after, after)
    write(scratch.twoBefore, units[index - 2])
    write(scratch.twoAfter, units[index + 2])
    signalUnit(bags, index, context, columns)
    clear(scratch.before, before)
    clear(scratch.after, after)
    clear(scratch.twoBefore, units[index - 2])
    clear(scratch.twoAfter, units[index + 2])
  }
  return columns
}

type Context = {
  readonly before: Float64Array
  readonly after: Float64Array
  readonly twoBefore: Float64Array
  readonly twoAfter: Float64Array
  readonly title: Float64Array
  readonly likelihoods: LogSums
  /** Topic words in the article. */
  readonly all: number
  /** Squared length of the article's tf-idf vector. */
  readonly square: number
  /** Pairs of words that stand in more than one unit. */
  readonly sharedPairs: ReadonlySet<number>
}

/** Dirichlet weight of the background. */
const prior = 300

function signalUnit(
  bags: Bags,
  index: number,
  context: Context,
  columns: ReturnType<typeof wordSignals>
): void {
  const {units, terms, totals, spread, title} = bags
  const unit = units[index]
  if (!unit) return
  const before = units[index - 1]?.size ?? 0
  const after = units[index + 1]?.size ?? 0
  const rest = Math.max(1, context.all - unit.size)
  const withoutBefore = Math.max(1, rest - before)
  const withoutAfter = Math.max(1, rest - after)
  const away = Math.max(1, rest - before - after)
  const withoutTwoBefore = Math.max(
    1,
    withoutBefore - (units[index - 2]?.size ?? 0)
  )
  const withoutTwoAfter = Math.max(
    1,
    withoutAfter - (units[index + 2]?.size ?? 0)
  )
  const others = Math.max(1, units.length - 1)
  const {likelihoods} = context
  likelihoods.begin()
  let [cAll, cRest, cAway, cBefore, cAfter, cTwice] = [0, 0, 0, 0, 0, 0]
  let [cTwoBefore, cTwoAfter] = [0, 0]
  let [dot, dotAway, dotTitle, own, ownTitle] = [0, 0, 0, 0, 0]
  // Squared length of the rest: the article's, put right where words differ.
  let restSquare = context.square
  let awaySquare = context.square
  let [names, newNames, sharedNames, nameIdf, sharedNameIdf] = [0, 0, 0, 0, 0]
  let [novel, unknown, titled, newBareNames] = [0, 0, 0, 0]
  for (let at = 0; at < unit.words.length; at++) {
    const word = unit.words[at] ?? 0
    const count = unit.counts[at] ?? 0
    const idf = terms.idf[word] ?? 0
    const background = terms.background[word] ?? 1
    const total = totals[word] ?? 0
    const inRest = total - count
    const a = context.before[word] ?? 0
    const b = context.after[word] ?? 0
    const inAway = inRest - a - b
    const inTwoBefore = inRest - a - (context.twoBefore[word] ?? 0)
    const inTwoAfter = inRest - b - (context.twoAfter[word] ?? 0)
    const inUnits = (spread[word] ?? 1) - 1
    // 1 where the reference has the word as often as all news.
    const scale = 0.4 / background
    likelihoods.add(of.rest, (scale * inRest) / rest + 0.6, count)
    likelihoods.add(of.away, (scale * inAway) / away + 0.6, count)
    likelihoods.add(
      of.before,
      (scale * (inRest - a)) / withoutBefore + 0.6,
      count
    )
    likelihoods.add(
      of.after,
      (scale * (inRest - b)) / withoutAfter + 0.6,
      count
    )
    likelihoods.add(
      of.twoBefore,
      (scale * inTwoBefore) / withoutTwoBefore + 0.6,
      count
    )
    likelihoods.add(
      of.twoAfter,
      (scale * inTwoAfter) / withoutTwoAfter + 0.6,
      count
    )
    likelihoods.add(
      of.smooth,
      (inRest / background + prior) / (rest + prior),
      count
    )
    likelihoods.add(of.spread, (scale * inUnits) / (others * 60) + 0.6, 1)
    cAll += idf
    if (inRest > 0) cRest += idf
    if (inAway > 0) cAway += idf
    if (inRest - a > 0) cBefore += idf
    if (inRest - b > 0) cAfter += idf
    if (inTwoBefore > 0) cTwoBefore += idf
    if (inTwoAfter > 0) cTwoAfter += idf
    if (inUnits > 1) cTwice += idf
    const weight = idf * idf
    dot += count * inRest * weight
    dotAway += count * inAway * weight
    own += count * count * weight
    restSquare += (inRest * inRest - total * total) * weight
    awaySquare += (inAway * inAway - total * total) * weight
    const inTitle = context.title[word] ?? 0
    if (inTitle > 0) {
      dotTitle += count * inTitle * weight
      titled += idf
    }
    if (unit.names[at]) {
      names++
      nameIdf += idf
      if (inRest > 0) {
        sharedNames++
        sharedNameIdf += idf
      } else {
        newNames++
        if (unit.names[at] === 2) newBareNames++
      }
    }
    if (inRest <= 0) novel++
    if ((terms.rows[word] ?? -1) < 0) unknown++
  }
  for (let at = 0; at < title.words.length; at++) {
    const idf = terms.idf[title.words[at] ?? 0] ?? 0
    ownTitle += ((title.counts[at] ?? 0) * idf) ** 2
  }
  const slack = unit.size + 2
  const words = Math.max(1, unit.words.length)
  const length = Math.sqrt(own)
  const set = columns.main
  set.likelihood[index] = likelihoods.sumOf(of.rest) / slack
  set.likelihoodAway[index] = likelihoods.sumOf(of.away) / slack
  set.likelihoodPair[index] =
    Math.min(likelihoods.sumOf(of.before), likelihoods.sumOf(of.after)) / slack
  set.likelihoodRun[index] =
    Math.min(
      likelihoods.sumOf(of.away),
      likelihoods.sumOf(of.twoBefore),
      likelihoods.sumOf(of.twoAfter)
    ) / slack
  set.likelihoodSmooth[index] = likelihoods.sumOf(of.smooth) / slack
  set.likelihoodSpread[index] = likelihoods.sumOf(of.spread) / (words + 2)
  set.coverage[index] = cRest / (cAll + 1)
  set.coverageAway[index] = cAway / (cAll + 1)
  set.coveragePair[index] = Math.min(cBefore, cAfter) / (cAll + 1)
  set.coverageRun[index] = Math.min(cAway, cTwoBefore, cTwoAfter) / (cAll + 1)
  set.coverageTwice[index] = cTwice / (cAll + 1)
  set.cosine[index] = dot / (length * Math.sqrt(Math.max(1, restSquare)) + 1)
  set.cosineAway[index] =
    dotAway / (length * Math.sqrt(Math.max(1, awaySquare)) + 1)
  set.cosineTitle[index] = dotTitle / (length * Math.sqrt(ownTitle) + 1)
  set.nameCoverage[index] = sharedNameIdf / (nameIdf + 4)
  const more = columns.extra
  more.names[index] = names
  more.newNames[index] = newNames
  more.newBareNames[index] = newBareNames
  more.sharedNames[index] = sharedNames
  more.novelShare[index] = novel / words
  more.unknownShare[index] = unknown / words
  more.sharedPairs[index] =
    countOf(unit.pairs, context.sharedPairs) / (unit.pairs.length + 1)
  more.titleCoverage[index] = titled / (cAll + 1)
}

function countOf(
  numbers: readonly number[],
  among: ReadonlySet<number>
): number {
  if (among.size === 0) return 0
  let count = 0
  for (const number of numbers) if (among.has(number)) count++
  return count
}

function findShared(units: readonly Bag[]): ReadonlySet<number> {
  const firstUnits = new NumberMap()
  const shared = new Set<number>()
  for (const [index, {pairs}] of units.entries()) {
    for (const pair of pairs) {
      const first = firstUnits.getOrSet(pair, index)
      if (first >= 0 && first !== index) shared.add(pair)
    }
  }
  return shared
}

/** What the words of a unit are likely in: a sum of logarithms each. */
const of = {
  rest: 0,
  away: 1,
  before: 2,
  after: 3,
  twoBefore: 4,
  twoAfter: 5,
  smooth: 6,
  spread: 7
} as const

/**
 * Adds up logarithms: their arguments are multiplied, and the logarithm of the
 * product taken before it grows or shrinks out of range.
 */
class LogSums {
  readonly #sums: Float64Array
  readonly #products: Float64Array

  constructor(count: number) {
    this.#sums = new Float64Array(count)
    this.#products = new Float64Array(count)
  }

  begin(): void {
    this.#sums.fill(0)
    this.#products.fill(1)
  }

  add(at: number, argument: number, times: number): void {
    const factor = times === 1 ? argument : argument ** times
    const product = (this.#products[at] ?? 1) * factor
    this.#products[at] = product
    if (product > 1e200 || product < 1e-200) this.#flush(at)
  }

  sumOf(at: number): number {
    this.#flush(at)
    return this.#sums[at] ?? 0
  }

  #flush(at: number): void {
    this.#sums[at] = (this.#sums[at] ?? 0) + Math.log(this.#products[at] ?? 1)
    this.#products[at] = 1
  }
}

function write(target: Float64Array, bag: Bag | undefined): void {
  if (!bag) return
  for (let at = 0; at < bag.words.length; at++)
    target[bag.words[at] ?? 0] = bag.counts[at] ?? 0
}

function clear(target: Float64Array, bag: Bag | undefined): void {
  if (!bag) return
  for (let at = 0; at < bag.words.length; at++) target[bag.words[at] ?? 0] = 0
}
