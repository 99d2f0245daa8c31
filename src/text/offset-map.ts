import type {Range} from './range.js'

/**
 * A source range, and whether an edit of the plain range can be made there:
 * no markup in between, no entity cut in two.
 */
export type SourceRange = Range & {readonly isExact: boolean}

type Kind = 'copied' | 'rewritten' | 'implied'

type Run = {
  readonly kind: Kind
  readonly plain: number
  readonly plainEnd: number
  readonly source: number
  readonly sourceEnd: number
  readonly seams: number
}

/** The way from plain text back to the file. */
export type SourceMap = {
  /** Where the plain range stands in the source; an empty one stays empty. */
  toSource(range: Range): SourceRange
}

/**
 * Maps offsets in an article's plain text to offsets in the file it came from.
 *
 * Runs are added in the order of the text, which is the order of the source.
 */
export class OffsetMap implements SourceMap {
  readonly #plain: number[] = []
  readonly #source: number[] = []
  readonly #sourceEnd: number[] = []
  readonly #kind: Kind[] = []
  /** Places up to here, this run's start included, where no edit may reach over. */
  readonly #seams: number[] = []
  #plainEnd = 0

  /** Adds text that stands in the source letter for letter. */
  copy(start: number, end: number): void {
    if (end <= start) return
    const last = this.#plain.length - 1
    if (this.#kind[last] === 'copied' && this.#sourceEnd[last] === start) {
      this.#sourceEnd[last] = end
      this.#plainEnd += end - start
    } else this.#add('copied', end - start, start, end)
  }

  /** Adds `length` code units that are written otherwise: an entity, a `\r\n`. */
  rewrite(length: number, start: number, end: number): void {
    if (length > 0) this.#add('rewritten', length, start, end)
  }

  /** Adds `length` code units that markup stands for: a gap between blocks. */
  imply(length: number, start: number, end: number): void {
    if (length > 0) this.#add('implied', length, start, end)
  }

  toSource(range: Range): SourceRange {
    if (this.#plain.length === 0) return {start: 0, end: 0, isExact: false}
    const first = this.#run(this.#runAt(range.start))
    const start = startIn(first, range.start)
    const opensRun = range.start <= first.plain
    if (range.end <= range.start) {
      const isBorder = opensRun || range.start >= first.plainEnd
      return {start, end: start, isExact: first.kind === 'copied' || isBorder}
    }
    const last = this.#run(this.#runAt(range.end - 1))
    const closesRun = range.end >= last.plainEnd
    return {
      start,
      end: endIn(last, range.end),
      isExact:
        first.kind !== 'implied' &&
        first.seams === last.seams &&
        (first.kind === 'copied' || opensRun) &&
        (last.kind === 'copied' || closesRun)
    }
  }

  #add(kind: Kind, length: number, start: number, end: number): void {
    const last = this.#plain.length - 1
    const isSeam =
      kind === 'implied' ||
      this.#kind[last] === 'implied' ||
      this.#sourceEnd[last] !== start
    this.#seams.push((this.#seams[last] ?? 0) + (isSeam ? 1 : 0))
    this.#plain.push(this.#plainEnd)
    this.#source.push(start)
    this.#sourceEnd.push(end)
    this.#kind.push(kind)
    this.#plainEnd += length
  }

  #run(index: number): Run {
    return {
      kind: this.#kind[index] ?? 'copied',
      plain: this.#plain[index] ?? 0,
      plainEnd: this.#plain[index + 1] ?? this.#plainEnd,
      source: this.#source[index] ?? 0,
      sourceEnd: this.#sourceEnd[index] ?? 0,
      seams: this.#seams[index] ?? 0
    }
  }

  /** Index of the run that holds `plain`, or of the one nearest to it. */
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

/** The way through one map and then the next. */
export function through(first: SourceMap, second: SourceMap): SourceMap {
  return {
    toSource(range) {
      const middle = first.toSource(range)
      const place = second.toSource(middle)
      return {...place, isExact: middle.isExact && place.isExact}
    }
  }
}

function startIn(run: Run, plain: number): number {
  if (plain >= run.plainEnd) return run.sourceEnd
  return run.kind === 'copied' ? run.source + (plain - run.plain) : run.source
}

function endIn(run: Run, plainEnd: number): number {
  return run.kind === 'copied'
    ? Math.min(run.source + (plainEnd - run.plain), run.sourceEnd)
    : run.sourceEnd
}
