import type {Bag, Bags} from './bags.js'
import {columnsOf, type Columns} from './columns.js'
import {
  add,
  addRow,
  cosineOf,
  dotOf,
  lengthOf,
  without,
  type Vectors
} from './vectors.js'

const main = [
  'nearRest',
  'nearAway',
  'nearCentre',
  'nearBest',
  'nearBestThree',
  'nearMean',
  'nearNeighbours',
  'nearTitle',
  'nearPair'
] as const

const extra = [
  'bridge',
  'coherence',
  'novelCoherence',
  'novelNearRest',
  'headingNearBody',
  'headingNearRest'
] as const

/** Units that one unit is compared with one by one. */
const sampleSize = 48

/** How near each unit stands to the rest of the article in meaning. */
export function vectorSignals(
  bags: Bags,
  vectors: Vectors
): {
  readonly main: Columns<(typeof main)[number]>
  readonly extra: Columns<(typeof extra)[number]>
} {
  const count = bags.units.length
  const columns = {
    main: columnsOf(main, count),
    extra: columnsOf(extra, count)
  }
  const placed = bags.units.map((bag) => place(bag, bags, vectors))
  const unit = placed.map(({sum}) => scaleToOne(sum))
  const title = place(bags.title, bags, vectors).sum
  const all = total([...placed.map(({sum}) => sum), title], vectors.width)
  const centre = total(unit, vectors.width)
  const sample = sampleOf(count)
  const none = new Float64Array(vectors.width)

  for (let index = 0; index < count; index++) {
    const {sum, lengths, novel, novelLengths} =
      placed[index] ?? place(bags.title, bags, vectors)
    const own = unit[index] ?? none
    const before = placed[index - 1]?.sum ?? none
    const after = placed[index + 1]?.sum ?? none
    const rest = without(all, sum)
    const restWithoutBefore = without(rest, before)
    const set = columns.main
    set.nearRest[index] = cosineOf(sum, rest)
    set.nearAway[index] = cosineOf(sum, without(restWithoutBefore, after))
    set.nearCentre[index] = cosineOf(own, without(centre, own))
    set.nearTitle[index] = cosineOf(sum, title)
    set.nearMean[index] = (dotOf(own, centre) - 1) / Math.max(1, count - 1)
    set.nearPair[index] = Math.min(
      cosineOf(sum, restWithoutBefore),
      cosineOf(sum, without(rest, after))
    )
    const [best, three] = nearest(unit, own, index, sample)
    set.nearBest[index] = best
    set.nearBestThree[index] = three
    const nearBefore = dotOf(own, unit[index - 1] ?? none)
    const nearAfter = dotOf(own, unit[index + 1] ?? none)
    set.nearNeighbours[index] = Math.max(nearBefore, nearAfter)
    const more = columns.extra
    more.bridge[index] =
      dotOf(unit[index - 1] ?? none, unit[index + 1] ?? none) -
      Math.max(nearBefore, nearAfter)
    more.coherence[index] = lengthOf(sum) / (lengths + 1e-9)
    more.novelCoherence[index] = lengthOf(novel) / (novelLengths + 1e-9)
    more.novelNearRest[index] = cosineOf(novel, rest)
    const heading = bags.headings[index]
    if (heading) {
      const {sum: line} = place(heading, bags, vectors)
      more.headingNearBody[index] = cosineOf(line, without(sum, line))
      more.headingNearRest[index] = cosineOf(line, rest)
    }
  }
  return columns
}

type Placed = {
  readonly sum: Float64Array
  /** Sum of the lengths of what was added. */
  readonly lengths: number
  /** Sum over words that stand in this unit only. */
  readonly novel: Float64Array
  readonly novelLengths: number
}

function place(bag: Bag, {terms, spread}: Bags, vectors: Vectors): Placed {
  const known = new Float64Array(vectors.width)
  const novel = new Float64Array(vectors.width)
  let knownLengths = 0
  let novelLengths = 0
  for (let at = 0; at < bag.words.length; at++) {
    const word = bag.words[at] ?? 0
    const row = terms.rows[word] ?? -1
    if (row < 0) continue
    const weight = 1 + Math.log(bag.counts[at] ?? 1)
    if ((spread[word] ?? 0) < 2)
      novelLengths += weight * addRow(vectors, row, weight, novel)
    else knownLengths += weight * addRow(vectors, row, weight, known)
  }
  add(known, novel)
  return {sum: known, lengths: knownLengths + novelLengths, novel, novelLengths}
}

function scaleToOne(vector: Float64Array): Float64Array {
  const length = lengthOf(vector) + 1e-9
  return vector.map((value) => value / length)
}

function total(parts: readonly Float64Array[], width: number): Float64Array {
  const sum = new Float64Array(width)
  for (const part of parts) add(sum, part)
  return sum
}

/** Evenly spread indices: a long article stays linear. */
function sampleOf(count: number): readonly number[] {
  const size = Math.min(count, sampleSize)
  return Array.from({length: size}, (_, index) =>
    Math.floor((index * count) / size)
  )
}

/** The nearest, and the mean of the three nearest, that are no neighbours. */
function nearest(
  unit: readonly Float64Array[],
  own: Float64Array,
  index: number,
  sample: readonly number[]
): readonly [number, number] {
  let [first, second, third] = [-1, -1, -1]
  for (const other of sample) {
    if (Math.abs(other - index) < 2) continue
    const near = dotOf(own, unit[other] ?? own)
    if (near > first) [first, second, third] = [near, first, second]
    else if (near > second) [second, third] = [near, second]
    else if (near > third) third = near
  }
  return [first, (first + second + third) / 3]
}
