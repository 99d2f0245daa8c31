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
  // Four sums do not wait for one another.
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  const end = (rowOfA + 1) * width
  let other = rowOfB * width
  for (let at = end - width; at < end; at += 4) {
    first += (values[at] ?? 0) * (others[other] ?? 0)
    second += (values[at + 1] ?? 0) * (others[other + 1] ?? 0)
    third += (values[at + 2] ?? 0) * (others[other + 2] ?? 0)
    fourth += (values[at + 3] ?? 0) * (others[other + 3] ?? 0)
    other += 4
  }
  return first + second + third + fourth
}

/**
 * The dot products of rows with all rows of others, which are taken by fours to
 * share what is read. They are added up as `dotOf` does, to the last bit.
 *
 * @returns of each of the others in turn its products with all rows
 */
export function dotsOf(
  {width, values}: Sums,
  count: number,
  others: Sums
): Float64Array {
  const rows = others.values
  const size = rows.length / width
  const dots = new Float64Array(count * size)
  for (let other = 0; other < size; other += 4) {
    for (let row = 0; row < count; row++) {
      const to = other * count + row
      for (let part = 0; part < 4; part++) {
        let first = 0
        let second = 0
        let third = 0
        let fourth = 0
        let from = other * width + part
        for (let at = row * width + part; at < (row + 1) * width; at += 4) {
          const value = values[at] ?? 0
          first += value * (rows[from] ?? 0)
          second += value * (rows[from + width] ?? 0)
          third += value * (rows[from + 2 * width] ?? 0)
          fourth += value * (rows[from + 3 * width] ?? 0)
          from += 4
        }
        dots[to] = (dots[to] ?? 0) + first
        dots[to + count] = (dots[to + count] ?? 0) + second
        dots[to + 2 * count] = (dots[to + 2 * count] ?? 0) + third
        dots[to + 3 * count] = (dots[to + 3 * count] ?? 0) + fourth
      }
    }
  }
  return dots
}
