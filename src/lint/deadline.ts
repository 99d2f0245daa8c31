/** Thrown where a file has taken longer than it may. */
export class GaveUp extends Error {
  override readonly name = 'GaveUp'
}

/** A function that throws `GaveUp` once `seconds` have passed. */
export function deadline(seconds: number): () => void {
  const end = performance.now() + seconds * 1000
  return () => {
    if (performance.now() > end)
      throw new GaveUp(`gave up after ${seconds} s; file not fully checked`)
  }
}
