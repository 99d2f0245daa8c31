import type {Bag, Bags} from './bags.js'
import {
  addRow,
  addStem,
  dotOf,
  sumsOf,
  type Sums,
  type Vectors
} from './vectors.js'

/** Where the units of an article stand in the space of meaning. */
export type Placement = {
  /** A row each: the units, the title, all of these together, and nothing. */
  readonly sums: Sums
  readonly rowOfTitle: number
  readonly rowOfAll: number
  readonly rowOfNothing: number
  /** The squared length of each row of `sums`. */
  readonly squares: Float64Array
  /** A row a unit: its words that stand in no other. */
  readonly novel: Sums
  /** One row: the sum of all units, each scaled to a length of one. */
  readonly centre: Sums
  /** Of each unit: the lengths of its words' vectors, added up. */
  readonly lengths: Float64Array
  readonly novelLengths: Float64Array
}

export function placeUnits(bags: Bags, vectors: Vectors): Placement {
  const count = bags.units.length
  const [rowOfTitle, rowOfAll, rowOfNothing] = [count, count + 1, count + 2]
  const sums = sumsOf(count + 3, vectors.width)
  const novel = sumsOf(count + 1, vectors.width)
  const centre = sumsOf(1, vectors.width)
  const lengths = new Float64Array(count + 1)
  const novelLengths = new Float64Array(count + 1)
  for (const [row, bag] of [...bags.units, bags.title].entries()) {
    for (let at = 0; at < bag.words.length; at++) {
      const word = bag.words[at] ?? 0
      const isNovel = (bags.spread[word] ?? 0) < 2
      const length = addWord(
        bag,
        at,
        bags,
        vectors,
        isNovel ? novel : sums,
        row
      )
      lengths[row] = (lengths[row] ?? 0) + length
      if (isNovel) novelLengths[row] = (novelLengths[row] ?? 0) + length
    }
    addRow(novel, row, 1, sums, row)
    addRow(sums, row, 1, sums, rowOfAll)
  }
  const squares = new Float64Array(count + 3)
  for (let row = 0; row < squares.length; row++)
    squares[row] = dotOf(sums, row, sums, row)
  for (let row = 0; row < count; row++)
    addRow(sums, row, 1 / lengthOf(squares[row] ?? 0), centre, 0)
  return {
    sums,
    rowOfTitle,
    rowOfAll,
    rowOfNothing,
    squares,
    novel,
    centre,
    lengths,
    novelLengths
  }
}

/** The vector of a heading, as the one row of its own. */
export function placeHeading(bag: Bag, bags: Bags, vectors: Vectors): Sums {
  const sums = sumsOf(1, vectors.width)
  for (let at = 0; at < bag.words.length; at++)
    addWord(bag, at, bags, vectors, sums, 0)
  return sums
}

/** Adds a word, the heavier the oftener it stands; returns the length added. */
function addWord(
  bag: Bag,
  at: number,
  {terms}: Bags,
  vectors: Vectors,
  sums: Sums,
  row: number
): number {
  const stem = terms.rows[bag.words[at] ?? 0] ?? -1
  if (stem < 0) return 0
  const weight = 1 + Math.log(bag.counts[at] ?? 1)
  return weight * addStem(vectors, stem, weight, sums, row)
}

/** Never nothing: it is divided by. */
export function lengthOf(square: number): number {
  return Math.sqrt(square) + 1e-9
}
