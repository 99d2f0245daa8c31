import {availableParallelism} from 'node:os'
import type {Target} from './find-files.js'
import type {OptionValues} from './options.js'
import {UsageError} from './usage-error.js'

/** From how many files on `auto` uses threads: for 200 they took longer, for 400 not. */
const worthwhile = 400

/** How many threads to use for some files, and the files. Throws a `UsageError`. */
export async function threadsFor(
  {threads = '1'}: OptionValues,
  targets: AsyncIterable<Target, void, unknown>
) {
  if (/^[1-9]\d?$/.test(threads)) return {count: Number(threads), targets}
  if (threads !== 'auto')
    throw new UsageError(
      `unexpected --threads ${threads}, expected auto or a number from 1 to 99`
    )
  const most = availableParallelism()
  if (most === 1) return {count: 1, targets}
  const iterator = targets[Symbol.asyncIterator]()
  const first: Target[] = []
  while (first.length < worthwhile) {
    const {done, value} = await iterator.next()
    if (done) return {count: 1, targets: chained(first, iterator)}
    first.push(value)
  }
  return {count: most, targets: chained(first, iterator)}
}

async function* chained(
  first: readonly Target[],
  rest: AsyncIterator<Target, void, unknown>
): AsyncGenerator<Target, void, unknown> {
  yield* first
  for (;;) {
    const {done, value} = await rest.next()
    if (done) return
    yield value
  }
}
