import type {Bags} from './bags.js'
import {columnsOf, type Columns} from './columns.js'
import {lengthOf, placeHeading, type Placement} from './placement.js'
import {dotOf, type Vectors} from './vectors.js'

const main = [
  'nearRest',
  'nearAway',
  'nearCentre',
  'nearBest',
  'nearBestThree',
  'nearMean',
  'nearNeighbours',
  'nearTitle',
  'nearPair',
  'nearRun'
] as const

const extra = [
  'bridge',
  'coherence',
  'novelCoherence',
  'novelNearRest',
  'headingNearBody',
  'headingNearRest'
] as const

type Signals = {
  readonly main: Columns<(typeof main)[number]>
  readonly extra: Columns<(typeof extra)[number]>
}

/** Units that one unit is compared with one by one. */
const sampleSize = 48

/**
 * How near each unit stands to the rest of the article in meaning. The vectors
 * of a rest are never added up: their cosines follow from dot products.
 */
export function vectorSignals(
  bags: Bags,
  vectors: Vectors,
  placement: Placement
): Signals {
  const count = bags.units.length
  const columns = {
    main: columnsOf(main, count),
    extra: columnsOf(extra, count)
  }
  const {sums, centre, novel, squares, rowOfAll, rowOfNothing} = placement
  const squareOf = (row: number) => squares[row] ?? 0
  const dot = (a: number, b: number) => dotOf(sums, a, sums, b)
  const steps = stepsOf(placement, count)
  const centreSquare = dotOf(centre, 0, centre, 0)
  const all = squareOf(rowOfAll)
  const sample = sampleOf(count)
  const between = dotsBetween(placement, count)

  for (let index = 0; index < count; index++) {
    const before = index > 0 ? index - 1 : rowOfNothing
    const after = index + 1 < count ? index + 1 : rowOfNothing
    const square = squareOf(index)
    const length = lengthOf(square)
    const toBefore = steps.one(index - 1)
    const toAfter = steps.one(index)
    const around = steps.two(index - 1)
    const toAll = steps.all(index)
    const toRest = toAll - square
    // Squared lengths of the rest, and of the rest less what stands beside.
    const rest = all - toAll - toRest
    const beforeToRest = steps.all(before) - toBefore
    const afterToRest = steps.all(after) - toAfter
    const restBefore = rest - 2 * beforeToRest + squareOf(before)
    const restAfter = rest - 2 * afterToRest + squareOf(after)
    const away = restBefore - 2 * (afterToRest - around) + squareOf(after)

    const set = columns.main
    set.nearRest[index] = cosine(toRest, square, rest)
    set.nearAway[index] = cosine(toRest - toBefore - toAfter, square, away)
    set.nearPair[index] = Math.min(
      cosine(toRest - toBefore, square, restBefore),
      cosine(toRest - toAfter, square, restAfter)
    )
    const beforeTwo = steps.two(index - 2)
    const afterTwo = steps.two(index)
    set.nearRun[index] = Math.min(
      set.nearAway[index] ?? 0,
      cosine(
        toRest - toBefore - beforeTwo,
        square,
        restBefore -
          2 * (steps.all(index - 2) - beforeTwo - steps.one(index - 2)) +
          (index > 1 ? squareOf(index - 2) : 0)
      ),
      cosine(
        toRest - toAfter - afterTwo,
        square,
        restAfter -
          2 * (steps.all(index + 2) - afterTwo - steps.one(index + 1)) +
          (index + 2 < count ? squareOf(index + 2) : 0)
      )
    )
    const {rowOfTitle} = placement
    set.nearTitle[index] = cosine(
      dot(index, rowOfTitle),
      square,
      squareOf(rowOfTitle)
    )
    const toCentre = dotOf(sums, index, centre, 0) / length
    // Its own part of the centre: one, or nothing where no word is known.
    const own = square / (length * length)
    set.nearCentre[index] = cosine(
      toCentre - own,
      own,
      centreSquare - 2 * toCentre + own
    )
    set.nearMean[index] = (toCentre - 1) / Math.max(1, count - 1)
    const [best, three] = nearest(placement, index, sample, between)
    set.nearBest[index] = best
    set.nearBestThree[index] = three
    const nearBefore = toBefore / (length * lengthOf(squareOf(before)))
    const nearAfter = toAfter / (length * lengthOf(squareOf(after)))
    const nearBeside = Math.max(nearBefore, nearAfter)
    set.nearNeighbours[index] = nearBeside

    const more = columns.extra
    more.bridge[index] =
      around / (lengthOf(squareOf(before)) * lengthOf(squareOf(after))) -
      nearBeside
    more.coherence[index] =
      Math.sqrt(square) / ((placement.lengths[index] ?? 0) + 1e-9)
    const novelSquare = dotOf(novel, index, novel, index)
    more.novelCoherence[index] =
      Math.sqrt(novelSquare) / ((placement.novelLengths[index] ?? 0) + 1e-9)
    more.novelNearRest[index] = cosine(
      dotOf(novel, index, sums, rowOfAll) - dotOf(novel, index, sums, index),
      novelSquare,
      rest
    )
    const heading = bags.headings[index]
    if (!heading) continue
    const line = placeHeading(heading, bags, vectors)
    const lineSquare = dotOf(line, 0, line, 0)
    const toUnit = dotOf(line, 0, sums, index)
    more.headingNearBody[index] = cosine(
      toUnit - lineSquare,
      lineSquare,
      square - 2 * toUnit + lineSquare
    )
    more.headingNearRest[index] = cosine(
      dotOf(line, 0, sums, rowOfAll) - toUnit,
      lineSquare,
      rest
    )
  }
  return columns
}

/** Dot products of each unit with the next, the one after it, and all. */
function stepsOf({sums, rowOfAll}: Placement, count: number) {
  const dots = (to: (index: number) => number) => {
    const values = Float64Array.from({length: count}, (_, index) =>
      to(index) < sums.values.length / sums.width
        ? dotOf(sums, index, sums, to(index))
        : 0
    )
    return (index: number) => values[index] ?? 0
  }
  return {
    one: dots((index) => (index + 1 < count ? index + 1 : Infinity)),
    two: dots((index) => (index + 2 < count ? index + 2 : Infinity)),
    all: dots(() => rowOfAll)
  }
}

/** Of two vectors, by their dot product and squared lengths. */
function cosine(dot: number, squareOfA: number, squareOfB: number): number {
  return dot / lengthOf(Math.max(0, squareOfA * squareOfB))
}

/** Evenly spread indices: a long article stays linear. */
function sampleOf(count: number): readonly number[] {
  const size = Math.min(count, sampleSize)
  return Array.from({length: size}, (_, index) =>
    Math.floor((index * count) / size)
  )
}

/** The dot product of each unit with each, where all are compared. */
function dotsBetween(
  {sums}: Placement,
  count: number
): Float64Array | undefined {
  if (count > sampleSize) return undefined
  const dots = new Float64Array(count * count)
  for (let index = 0; index < count; index++) {
    for (let other = index + 2; other < count; other++) {
      const dot = dotOf(sums, index, sums, other)
      dots[index * count + other] = dot
      dots[other * count + index] = dot
    }
  }
  return dots
}

/** The nearest, and the mean of the three nearest, that are no neighbours. */
function nearest(
  {sums, squares}: Placement,
  index: number,
  sample: readonly number[],
  between: Float64Array | undefined
): readonly [number, number] {
  const from = index * sample.length
  const length = lengthOf(squares[index] ?? 0)
  let [first, second, third] = [-1, -1, -1]
  for (const other of sample) {
    if (Math.abs(other - index) < 2) continue
    const dot = between?.[from + other] ?? dotOf(sums, index, sums, other)
    const near = dot / (length * lengthOf(squares[other] ?? 0))
    if (near > first) [first, second, third] = [near, first, second]
    else if (near > second) [second, third] = [near, second]
    else if (near > third) third = near
  }
  return [first, (first + second + third) / 3]
}
