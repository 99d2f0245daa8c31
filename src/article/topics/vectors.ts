/** A vector for each stem: whole numbers of one byte, with a scale a row. */
export type Vectors = {
  readonly width: number
  readonly values: Int8Array
  readonly scales: Float32Array
}

/** Adds `weight` times the vector of `row` to `sum`; returns its own length. */
export function addRow(
  {width, values, scales}: Vectors,
  row: number,
  weight: number,
  sum: Float64Array
): number {
  const scale = scales[row] ?? 0
  const factor = scale * weight
  const start = row * width
  let square = 0
  for (let at = 0; at < width; at++) {
    const value = values[start + at] ?? 0
    square += value * value
    sum[at] = (sum[at] ?? 0) + value * factor
  }
  return Math.sqrt(square) * scale
}

export function lengthOf(vector: Float64Array): number {
  return Math.sqrt(dotOf(vector, vector))
}

export function cosineOf(a: Float64Array, b: Float64Array): number {
  let [dot, squareOfA, squareOfB] = [0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    const left = a[at] ?? 0
    const right = b[at] ?? 0
    dot += left * right
    squareOfA += left * left
    squareOfB += right * right
  }
  return dot / (Math.sqrt(squareOfA * squareOfB) + 1e-9)
}

export function dotOf(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

/** Adds `part` to `sum`. */
export function add(sum: Float64Array, part: Float64Array): void {
  for (let at = 0; at < sum.length; at++)
    sum[at] = (sum[at] ?? 0) + (part[at] ?? 0)
}

/** `a` less `b`. */
export function without(a: Float64Array, b: Float64Array): Float64Array {
  const rest = new Float64Array(a.length)
  for (let at = 0; at < a.length; at++) rest[at] = (a[at] ?? 0) - (b[at] ?? 0)
  return rest
}
