import type {Article} from '../../article/index.js'

/** A line of a partial result: JSON that `merge` takes up again. */
export type PartialRecord = Readonly<Record<string, unknown>>

/** Two or more places in a corpus that do not go together. */
export type Clash = {
  /** One line for people. */
  readonly reason: string
  /** Files to look at first, each with what stands there. */
  readonly examples: readonly {readonly what: string; readonly path: string}[]
  /** The same for programs. */
  readonly record: Readonly<Record<string, unknown>>
}

/**
 * What is gathered over the articles of a corpus. Two collections of one kind
 * can be brought together by merging the records of one into the other; the
 * order of files and of merges changes nothing but which examples are kept.
 */
export type Collection = {
  readonly add: (path: string, article: Article) => void
  /** Takes up one record of `records`. Throws where it is none. */
  readonly merge: (record: PartialRecord) => void
  readonly records: () => Iterable<PartialRecord, void, unknown>
  readonly clashes: () => Iterable<Clash, void, unknown>
}
