import type {Range} from './range.js'

/** A source range, and whether the plain text stands there letter for letter. */
export type SourceRange = Range & {readonly isExact: boolean}

/**
 * Maps offsets in an article's plain text to offsets in the file it came from.
 *
 * Runs are in order; a run either stands in the source letter for letter, or
 * (an entity, a `\r\n`) is written with another number of code units there.
 */
export class OffsetMap {
  readonly #plain: number[] = []
  readonly #source: number[] = []
  readonly #sourceEnd: number[] = []
  #plainEnd = 0

  /** Adds the next run: plain text up to `plainEnd` stands at `source`. */
  add(plainLength: number, source: Range): void {
    if (plainLength === 0) return
    const last = this.#plain.length - 1
    const isExact = source.end - source.start === plainLength
    const lastPlain = this.#plain[last]
    const lastSource = this.#source[last]
    const lastEnd = this.#sourceEnd[last]
    if (
      isExact &&
      lastPlain !== undefined &&
      lastSource !== undefined &&
      lastEnd === source.start &&
      lastEnd - lastSource === this.#plainEnd - lastPlain
    ) {
      this.#sourceEnd[last] = source.end
    } else {
      this.#plain.push(this.#plainEnd)
      this.#source.push(source.start)
      this.#sourceEnd.push(source.end)
    }
    this.#plainEnd += plainLength
  }

  /** Where the plain range stands in the source; an empty one stays empty. */
  toSource(range: Range): SourceRange {
    if (this.#plain.length === 0) return {start: 0, end: 0, isExact: false}
    const first = this.#runAt(range.start)
    const start = this.#at(first, range.start)
    if (range.end <= range.start) return {start, end: start, isExact: true}
    const last = this.#runAt(range.end - 1)
    const run = this.#run(last)
    const end = run.isExact
      ? run.source + (range.end - run.plain)
      : run.sourceEnd
    return {start, end, isExact: first === last && run.isExact}
  }

  #at(index: number, plain: number): number {
    const run = this.#run(index)
    if (plain >= run.plainEnd) return run.sourceEnd
    return run.isExact ? run.source + (plain - run.plain) : run.source
  }

  #run(index: number) {
    const plain = this.#plain[index] ?? 0
    const plainEnd = this.#plain[index + 1] ?? this.#plainEnd
    const source = this.#source[index] ?? 0
    const sourceEnd = this.#sourceEnd[index] ?? source
    const isExact = sourceEnd - source === plainEnd - plain
    return {plain, plainEnd, source, sourceEnd, isExact}
  }

  #runAt(plain: number): number {
    let low = 0
    let high = this.#plain.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#plain[middle] ?? 0) <= plain) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }
}
