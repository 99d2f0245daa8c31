import {Worker} from 'node:worker_threads'
import {VFile} from 'vfile'
import {addMessage} from '../lint/plain-message.js'
import type {Result} from '../report/reporter.js'
import type {Kept} from './cache.js'
import type {Target} from './find-files.js'
import type {OptionValues} from './options.js'

/** What a worker is to do with every path it is sent. */
export type Task = {
  readonly values: OptionValues
  readonly isNarrowed: boolean
}

/** What a worker says of a path. */
export type Answer =
  | {readonly isLeftOut: true}
  | {readonly error: string}
  | (Kept & {readonly text: string})

/** How many files each worker has in hand at most. */
const inHand = 16

/**
 * Checks files in threads. The results come in the order of the files, as if
 * they had been checked one by one; undefined for what settings leave out.
 *
 * @param checkHere for what is no file
 */
export async function* checkInThreads(
  targets: AsyncIterable<Target, void, unknown>,
  count: number,
  task: Task,
  checkHere: (target: Target) => Promise<Result | undefined>
): AsyncGenerator<Result | undefined, void, unknown> {
  const workers = Array.from({length: count}, () => startWorker(task))
  const pending: Promise<Result | undefined>[] = []
  let next = 0
  try {
    for await (const target of targets) {
      const isFile = target.path !== '-' && target.problem === undefined
      const worker = workers[next++ % count]
      const checking =
        isFile && worker ? worker.check(target.path) : checkHere(target)
      // It is awaited when its turn comes; until then a failure can wait too.
      checking.catch(() => {})
      pending.push(checking)
      if (pending.length >= count * inHand) yield await pending.shift()
    }
    while (pending.length > 0) yield await pending.shift()
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
}

function startWorker(task: Task) {
  const worker = new Worker(new URL('./worker.cjs', import.meta.url))
  worker.postMessage(task)
  const waiting: {
    readonly resolve: (answer: Answer) => void
    readonly reject: (error: Error) => void
  }[] = []
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer))
  worker.on('error', (error) => {
    for (const {reject} of waiting.splice(0)) reject(error)
  })
  return {
    async check(path: string): Promise<Result | undefined> {
      const answer = await new Promise<Answer>((resolve, reject) => {
        waiting.push({resolve, reject})
        worker.postMessage(path)
      })
      return resultOf(path, answer)
    },
    stop: () => worker.terminate()
  }
}

function resultOf(path: string, answer: Answer): Result | undefined {
  if ('error' in answer) throw new Error(answer.error)
  if ('isLeftOut' in answer) return undefined
  const {text, messages, skipped} = answer
  const file = new VFile({path, value: text})
  for (const message of messages) addMessage(file, message)
  return {file, ...(skipped && {skipped})}
}
