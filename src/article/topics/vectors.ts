/**
 * A vector for each stem: whole numbers from -7 to 7, two in a byte, the first
 * in its low half, each plus 8, with a scale a row.
 */
export type Vectors = {
  /** Numbers a row, a multiple of four. */
  readonly width: number
  readonly values: Uint8Array
  readonly scales: Float32Array
}

/** Sums of vectors, row after row. */
export type Sums = {
  readonly width: number
  readonly values: Float64Array
}

export function sumsOf(count: number, width: number): Sums {
  return {width, values: new Float64Array(count * width)}
}

/** Adds `weight` times the vector of a stem to a row; returns its own length. */
export function addStem(
  {width, values, scales}: Vectors,
  stem: number,
  weight: number,
  sums: Sums,
  row: number
): number {
  const scale = scales[stem] ?? 0
  const factor = scale * weight
  const target = sums.values
  const end = ((stem + 1) * width) / 2
  let to = row * width
  let square = 0
  for (let at = end - width / 2; at < end; at++) {
    const pair = values[at] ?? 0
    const first = (pair & 15) - 8
    const second = (pair >> 4) - 8
    square += first * first + second * second
    target[to] = (target[to] ?? 0) + first * factor
    target[to + 1] = (target[to + 1] ?? 0) + second * factor
    to += 2
  }
  return Math.sqrt(square) * scale
}

/** Adds `weight` times one row to another. */
export function addRow(
  {width, values}: Sums,
  from: number,
  weight: number,
  sums: Sums,
  to: number
): void {
  const target = sums.values
  for (let at = 0; at < width; at++) {
    const sum = target[to * width + at] ?? 0
    target[to * width + at] = sum + weight * (values[from * width + at] ?? 0)
  }
}

export function dotOf(
  a: Sums,
  rowOfA: number,
  b: Sums,
  rowOfB: number
): number {
  const {width, values} = a
  const others = b.values
  const fromA = rowOfA * width
  const fromB = rowOfB * width
  // Four sums do not wait for one another.
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let at = 0; at < width; at += 4) {
    const [a, b] = [fromA + at, fromB + at]
    first += (values[a] ?? 0) * (others[b] ?? 0)
    second += (values[a + 1] ?? 0) * (others[b + 1] ?? 0)
    third += (values[a + 2] ?? 0) * (others[b + 2] ?? 0)
    fourth += (values[a + 3] ?? 0) * (others[b + 3] ?? 0)
  }
  return first + second + third + fourth
}
