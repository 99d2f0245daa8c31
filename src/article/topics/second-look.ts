/** Columns that the second trees see after those of the first. */
const profileNames = [
  'top',
  'second',
  'third',
  'gap',
  'median',
  'quartile',
  'mean',
  'deviation',
  'before',
  'after',
  'near top',
  'judged'
] as const

/**
 * The row of the most foreign unit for the second trees: its features, and how
 * its score stands among those of the article.
 */
export function secondRow(
  features: Float32Array,
  scores: readonly number[],
  top: number
): Float32Array {
  const row = new Float32Array(features.length + profileNames.length)
  row.set(features)
  row.set(profileOfScores(scores, top), features.length)
  return row
}

function profileOfScores(
  scores: readonly number[],
  top: number
): readonly number[] {
  const judged = scores.filter((score) => score > -Infinity)
  const sorted = Float64Array.from(judged).sort().reverse()
  const [first = 0, second = first, third = second] = sorted
  const others = sorted.subarray(1)
  const count = Math.max(1, others.length)
  const mean = others.reduce((sum, score) => sum + score, 0) / count
  const square = others.reduce((sum, score) => sum + (score - mean) ** 2, 0)
  const beside = (index: number) => {
    const score = scores[index] ?? -20
    return score > -Infinity ? score : -20
  }
  return [
    first,
    second,
    third,
    first - second,
    others[Math.floor(others.length / 2)] ?? first,
    others[Math.floor(others.length / 4)] ?? first,
    mean,
    Math.sqrt(square / count),
    beside(top - 1),
    beside(top + 1),
    sorted.filter((score) => score > first - 2).length,
    Math.min(38, Math.max(8, judged.length))
  ]
}
