/** A vector for each stem: whole numbers of one byte, with a scale a row. */
export type Vectors = {
  readonly width: number
  readonly values: Int8Array
  readonly scales: Float32Array
}

/** Adds `weight` times the vector of `row` to `sum`; returns its length. */
export function addRow(
  {width, values, scales}: Vectors,
  row: number,
  weight: number,
  sum: Float64Array
): number {
  const scale = scales[row] ?? 0
  const start = row * width
  let square = 0
  for (let at = 0; at < width; at++) {
    const value = values[start + at] ?? 0
    square += value * value
    sum[at] = (sum[at] ?? 0) + value * scale * weight
  }
  return Math.sqrt(square) * scale
}

/** The cosine of a stem's vector with `other`, itself of length `length`. */
export function rowCosine(
  {width, values}: Vectors,
  row: number,
  other: Float64Array,
  length: number
): number {
  const start = row * width
  let square = 0
  let dot = 0
  for (let at = 0; at < width; at++) {
    const value = values[start + at] ?? 0
    square += value * value
    dot += value * (other[at] ?? 0)
  }
  return dot / (Math.sqrt(square) * length + 1e-9)
}

export function lengthOf(vector: Float64Array): number {
  return Math.sqrt(dotOf(vector, vector))
}

export function cosineOf(a: Float64Array, b: Float64Array): number {
  return dotOf(a, b) / (lengthOf(a) * lengthOf(b) + 1e-9)
}

export function dotOf(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

/** `a` less `b` less `c`. */
export function without(
  a: Float64Array,
  b: Float64Array,
  c?: Float64Array,
  d?: Float64Array
): Float64Array {
  const rest = new Float64Array(a.length)
  for (let at = 0; at < a.length; at++)
    rest[at] = (a[at] ?? 0) - (b[at] ?? 0) - (c?.[at] ?? 0) - (d?.[at] ?? 0)
  return rest
}
