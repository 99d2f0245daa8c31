/** Thrown where a file has taken longer than it may. */
export class GaveUp extends Error {
  override readonly name = 'GaveUp'
}

/**
 * A function that throws `GaveUp` once `seconds` have passed since it was first
 * called: a file's time does not run while others are checked before it.
 */
export function deadline(seconds: number): () => void {
  let end: number | undefined
  return () => {
    const now = performance.now()
    end ??= now + seconds * 1000
    if (now > end)
      throw new GaveUp(`gave up after ${seconds} s; file not fully checked`)
  }
}
