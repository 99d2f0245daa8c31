/** One case to learn from. */
export type Case = {
  readonly values: readonly number[]
  readonly isPositive: boolean
}

export type Model = {
  readonly intercept: number
  readonly weights: readonly number[]
}

const rounds = 1500
const step = 0.6
/** Keeps weights of rare signs small (ridge). */
const ridge = 0.0005

/** A logistic regression by gradient descent with momentum. */
export function fit(cases: readonly Case[]): Model {
  const width = cases[0]?.values.length ?? 0
  // The last weight is the intercept.
  const weights = new Float64Array(width + 1)
  const speed = new Float64Array(width + 1)
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(width + 1)
    for (const {values, isPositive} of cases) {
      let sum = weights[width] ?? 0
      for (const [index, value] of values.entries())
        if (value !== 0) sum += value * (weights[index] ?? 0)
      const error = 1 / (1 + Math.exp(-sum)) - (isPositive ? 1 : 0)
      for (const [index, value] of values.entries())
        if (value !== 0) slope[index] = (slope[index] ?? 0) + error * value
      slope[width] = (slope[width] ?? 0) + error
    }
    for (let index = 0; index <= width; index++) {
      const decay = index < width ? ridge * (weights[index] ?? 0) : 0
      const pull = (slope[index] ?? 0) / cases.length + decay
      speed[index] = 0.9 * (speed[index] ?? 0) - step * 0.1 * pull
      weights[index] = (weights[index] ?? 0) + (speed[index] ?? 0)
    }
  }
  return {intercept: weights[width] ?? 0, weights: [...weights].slice(0, width)}
}
