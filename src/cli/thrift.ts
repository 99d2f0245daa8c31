import {statSync} from 'node:fs'
import {getHeapSpaceStatistics, setFlagsFromString} from 'node:v8'
import type {OptionValues} from './options.js'

/** Bytes above which a file is worth what many files are. */
const longArticle = 32 * 1024

/**
 * Whether what is to be checked is soon done: one article, in a file or piped
 * in. Then V8 does best without what pays in a long run only, see load.ts.
 */
export function isSoonDone(
  {jsonl, watch}: OptionValues,
  targets: readonly string[]
): boolean {
  const [path, ...others] = targets.filter((target) => target !== 'inspect')
  if (path === undefined || others.length > 0) return false
  if (jsonl || watch) return false
  if (path === '-') return true
  const file = statSync(path, {throwIfNoEntry: false})
  return file !== undefined && file.isFile() && file.size <= longArticle
}

/**
 * Readies V8 for a long run: it makes regular expressions that are slower to
 * compile and faster to run, where they have not run yet, and its heap stays
 * small: see also `boundNew`.
 */
export function expectMuch(): void {
  setFlagsFromString('--regexp-optimization')
  collectAt(30)
}

/**
 * Takes back what load.ts set for one article: a server answers edits for long,
 * and soonest where the heap has room. A tight one costs an edit at 100 kB a
 * quarter more CPU.
 */
export function expectEdits(): void {
  setFlagsFromString(
    '--regexp-optimization --parallel-scavenge --incremental-marking'
  )
}

/** A large file is held whole: less may stand beside it. */
export function expectLargeFile(): void {
  collectAt(20)
}

/**
 * Has V8 collect what is no longer needed as soon as its heap has grown by so
 * many per cent, bit by bit; by itself it lets a heap grow fourfold.
 */
function collectAt(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent} --incremental-marking`)
}

/** Room for new objects, in bytes, beyond which a long run gains nothing. */
const roomForNew = 8 * 1024 * 1024
let isNewBounded = false

/**
 * Lets the part of the heap in which objects are made grow no further once it
 * has room enough: 4,500 articles take 122 MiB for 148. Asked after each
 * article of a long run.
 */
export function boundNew(): void {
  if (isNewBounded) return
  const space = getHeapSpaceStatistics().find(
    ({space_name: name}) => name === 'new_space'
  )
  if (!space || space.space_size < roomForNew) return
  isNewBounded = true
  setFlagsFromString('--semi-space-growth-factor=1')
}
