/** One case to learn from; features that are not there are 0. */
export type Case = {
  readonly features: readonly (readonly [name: string, value: number])[]
  readonly isPositive: boolean
  readonly weight: number
}

export type Model = {
  readonly intercept: number
  readonly weights: ReadonlyMap<string, number>
}

const rounds = 600
const step = 0.08

/**
 * A logistic regression by Adam over all cases; linear in their features.
 *
 * @param ridge keeps weights of rare features small, against the mean loss
 */
export function fit(cases: readonly Case[], ridge = 0.0001): Model {
  const indices = new Map<string, number>()
  for (const {features} of cases)
    for (const [name] of features)
      if (!indices.has(name)) indices.set(name, indices.size)
  const rows = cases.map(({features, isPositive, weight}) => ({
    at: Int32Array.from(features, ([name]) => indices.get(name) ?? 0),
    values: Float64Array.from(features, ([, value]) => value),
    isPositive,
    weight
  }))
  const total = cases.reduce((sum, {weight}) => sum + weight, 0)
  // The last weight is the intercept.
  const width = indices.size
  const weights = new Float64Array(width + 1)
  const mean = new Float64Array(width + 1)
  const square = new Float64Array(width + 1)
  for (let round = 1; round <= rounds; round++) {
    const slope = new Float64Array(width + 1)
    for (const {at, values, isPositive, weight} of rows) {
      let sum = weights[width] ?? 0
      for (let index = 0; index < at.length; index++)
        sum += (values[index] ?? 0) * (weights[at[index] ?? 0] ?? 0)
      const error = weight * (1 / (1 + Math.exp(-sum)) - (isPositive ? 1 : 0))
      for (let index = 0; index < at.length; index++) {
        const feature = at[index] ?? 0
        slope[feature] = (slope[feature] ?? 0) + error * (values[index] ?? 0)
      }
      slope[width] = (slope[width] ?? 0) + error
    }
    const rate = step * (1 - round / (rounds + 1))
    for (let index = 0; index <= width; index++) {
      const own = weights[index] ?? 0
      const pull =
        (slope[index] ?? 0) / total + (index < width ? ridge * own : 0)
      mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * pull
      square[index] = 0.99 * (square[index] ?? 0) + 0.01 * pull * pull
      weights[index] =
        own -
        (rate * (mean[index] ?? 0)) / (Math.sqrt(square[index] ?? 0) + 1e-7)
    }
  }
  return {
    intercept: weights[width] ?? 0,
    weights: new Map(
      [...indices].map(([name, index]) => [name, weights[index] ?? 0])
    )
  }
}

/** The log odds of being positive, without the intercept. */
export function pointsOf(
  {weights}: Model,
  {features}: Pick<Case, 'features'>
): number {
  return features.reduce(
    (sum, [name, value]) => sum + value * (weights.get(name) ?? 0),
    0
  )
}
