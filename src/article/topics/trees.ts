/** Boosted trees: their leaves' values are summed. */
export type Trees = {
  /** First split of each tree; a leaf below zero, as its complement. */
  readonly roots: Int16Array
  readonly features: Uint8Array
  readonly thresholds: Float32Array
  /** Next split, or a leaf as its complement. */
  readonly lower: Int16Array
  readonly higher: Int16Array
  readonly leaves: Float32Array
}

/** The log odds that the trees give a row of features. */
export function scoreRow(trees: Trees, row: Float32Array): number {
  const {roots, features, thresholds, lower, higher, leaves} = trees
  let score = 0
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? -1
    while (node >= 0) {
      const value = row[features[node] ?? 0] ?? 0
      const next = value <= (thresholds[node] ?? 0) ? lower : higher
      node = next[node] ?? -1
    }
    score += leaves[~node] ?? 0
  }
  return score
}
