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

/**
 * The same with leaves as nodes that lead to themselves, so that trees can be
 * walked side by side: which child comes next is computed and not branched on,
 * since no processor foretells it, and four walks do not wait for one another.
 */
export type Paths = {
  readonly roots: Uint16Array
  readonly features: Uint8Array
  readonly thresholds: Float32Array
  /** Of each node its lower, then its higher child. */
  readonly children: Uint16Array
  /** What is below is a split. */
  readonly firstLeaf: number
  readonly leaves: Float32Array
}

export function pathsOf(trees: Trees): Paths {
  const firstLeaf = trees.features.length
  // With one leaf more, of nothing, for walks that no tree is left for.
  const count = firstLeaf + trees.leaves.length + 1
  const nodeOf = (node: number) => (node < 0 ? firstLeaf + ~node : node)
  const features = new Uint8Array(count)
  features.set(trees.features)
  const thresholds = new Float32Array(count)
  thresholds.set(trees.thresholds)
  const children = new Uint16Array(2 * count)
  for (let node = 0; node < count; node++) {
    children[2 * node] = nodeOf(trees.lower[node] ?? ~(node - firstLeaf))
    children[2 * node + 1] = nodeOf(trees.higher[node] ?? ~(node - firstLeaf))
  }
  return {
    roots: Uint16Array.from(trees.roots, nodeOf),
    features,
    thresholds,
    children,
    firstLeaf,
    leaves: trees.leaves
  }
}

/**
 * The log odds that the trees give each of some rows. Each four trees look at
 * all rows, and stay in the processor's nearest memory meanwhile.
 *
 * @param columns of each feature in turn its value in all rows
 */
export function scoresOf(
  paths: Paths,
  columns: Float32Array,
  rows: number
): Float64Array {
  const {roots, firstLeaf, leaves, children} = paths
  const nothing = children.length / 2 - 1
  const scores = new Float64Array(rows)
  for (let tree = 0; tree < roots.length; tree += 4) {
    for (let row = 0; row < rows; row++) {
      let a = roots[tree] ?? nothing
      let b = roots[tree + 1] ?? nothing
      let c = roots[tree + 2] ?? nothing
      let d = roots[tree + 3] ?? nothing
      while (a < firstLeaf || b < firstLeaf || c < firstLeaf || d < firstLeaf) {
        a = nextOf(paths, a, columns, rows, row)
        b = nextOf(paths, b, columns, rows, row)
        c = nextOf(paths, c, columns, rows, row)
        d = nextOf(paths, d, columns, rows, row)
      }
      let score = scores[row] ?? 0
      score += leaves[a - firstLeaf] ?? 0
      score += leaves[b - firstLeaf] ?? 0
      score += leaves[c - firstLeaf] ?? 0
      score += leaves[d - firstLeaf] ?? 0
      scores[row] = score
    }
  }
  return scores
}

function nextOf(
  {features, thresholds, children}: Paths,
  node: number,
  columns: Float32Array,
  rows: number,
  row: number
): number {
  const value = columns[(features[node] ?? 0) * rows + row] ?? 0
  return children[2 * node + +(value > (thresholds[node] ?? 0))] ?? node
}
