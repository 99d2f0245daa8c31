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
 * The dot products of a row with all rows of others, which are taken by fours to
 * share what is read. They are added up as `dotOf` does, to the last bit.
 */
export function dotsOf(
  {width, values}: Sums,
  row: number,
  others: Sums,
  dots: Float64Array
): void {
  const rows = others.values
  dots.fill(0)
  for (let other = 0; other < dots.length; other += 4) {
    for (let part = 0; part < 4; part++) {
      let first = 0
      let second = 0
      let third = 0
      let fourth = 0
      let to = other * width + part
      for (let at = row * width + part; at < (row + 1) * width; at += 4) {
        const value = values[at] ?? 0
        first += value * (rows[to] ?? 0)
        second += value * (rows[to + width] ?? 0)
        third += value * (rows[to + 2 * width] ?? 0)
        fourth += value * (rows[to + 3 * width] ?? 0)
        to += 4
      }
      dots[other] = (dots[other] ?? 0) + first
      dots[other + 1] = (dots[other + 1] ?? 0) + second
      dots[other + 2] = (dots[other + 2] ?? 0) + third
      dots[other + 3] = (dots[other + 3] ?? 0) + fourth
    }
  }
}
