import {groupBy} from '../../text/group-by.js'
import type {Paragraphs} from './paragraphs.js'
import {bandLength, likeness, signatureLength} from './signature.js'

/** Paragraphs of one wording: their numbers, and how alike the least alike are. */
export type Family = {
  readonly members: readonly number[]
  /** Estimated share of word pairs in common, 0 to 1. */
  readonly likeness: number
}

/** Least share of word pairs that near copies have in common. */
const leastLikeness = 0.5
/** Paragraphs of one band that one is compared with at most. */
const mostCompared = 8

/**
 * Families of paragraphs that are the same or nearly so, in time linear in
 * their number.
 *
 * @param order numbers of all paragraphs, in the order to compare them
 */
export function findFamilies(
  paragraphs: Paragraphs,
  order: readonly number[]
): readonly Family[] {
  const {rootOf, join, isJoined, likenessOf} = singles(paragraphs.count())
  for (let band = 0; band < signatureLength; band += bandLength) {
    const sameBand = tableOf(paragraphs, band)
    for (const number of order) {
      let compared = 0
      for (const other of sameBand(number)) {
        if (rootOf(number) === rootOf(other) || compared++ === mostCompared)
          break
        const alike = likeness(
          paragraphs.signature(number),
          paragraphs.signature(other)
        )
        if (alike < leastLikeness) continue
        join(number, other, alike)
        break
      }
    }
  }
  const families = groupBy(order.filter(isJoined), rootOf)
  return Array.from(families, ([root, members]) => ({
    members,
    likeness: likenessOf(root)
  }))
}

/** Disjoint sets (Tarjan, 1975) of one number each, to be joined. */
function singles(count: number) {
  const parents = Int32Array.from({length: count}, (_, own) => own)
  const least = new Float32Array(count).fill(1)
  const joined = new Set<number>()
  const likenessOf = (number: number) => least[number] ?? 1
  const parentOf = (number: number) => parents[number] ?? number
  const rootOf = (number: number) => {
    let at = number
    while (parentOf(at) !== at) at = parents[at] = parentOf(parentOf(at))
    return at
  }
  const join = (one: number, two: number, alike: number) => {
    const [from, to] = [rootOf(one), rootOf(two)]
    parents[from] = to
    least[to] = Math.min(alike, likenessOf(from), likenessOf(to))
    joined.add(from).add(to)
  }
  const isJoined = (number: number) => joined.has(number)
  return {rootOf, join, isJoined, likenessOf}
}

/**
 * Takes in one paragraph after another; of each it says which came before with
 * the same band, the last first.
 */
function tableOf({count, signature}: Paragraphs, band: number) {
  const bits = Math.ceil(Math.log2(count() + 2))
  // Of each slot its last paragraph, of each paragraph the one before.
  const last = new Int32Array(2 ** bits).fill(-1)
  const before = new Int32Array(count())
  return function* (number: number): Generator<number, void, unknown> {
    const key = bandOf(signature(number), band)
    const slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
    before[number] = last[slot] ?? -1
    last[slot] = number
    for (
      let other = before[number] ?? -1;
      other >= 0;
      other = before[other] ?? -1
    )
      if (bandOf(signature(other), band) === key) yield other
  }
}

/** The bytes of a band as one whole number. */
function bandOf(signature: Uint8Array, band: number): number {
  let key = 0
  for (let index = band; index < band + bandLength; index++)
    key = (key << 8) | (signature[index] ?? 0)
  return key
}
