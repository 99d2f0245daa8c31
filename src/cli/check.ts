import {setImmediate} from 'node:timers/promises'
import type {Reporter, Result} from '../report/reporter.js'
import {checkFile, type FileCheck} from './check-file.js'
import type {ExitCode} from './exit-code.js'
import {findFiles, type Target} from './find-files.js'
import type {OptionValues} from './options.js'
import {showProgress} from './progress.js'

/** What to check and how. */
export type Check = FileCheck & {
  readonly targets: readonly string[]
  /** What threads are to be told; without them where left out. */
  readonly threads?: OptionValues
  readonly reporter: Reporter
  readonly exitCode: (result: Result) => ExitCode
  readonly write: (text: string) => Promise<void>
  /** Tells what was done beside checking. */
  readonly remark: (text: string) => Promise<void>
}

/** Checks files in order; memory does not grow with their number. */
export async function checkFiles(check: Check): Promise<ExitCode> {
  const {reporter, write, remark} = check
  const steps = [check.fixer, ...check.steps, check.stats].filter(
    (step) => step !== undefined
  )
  const progress = showProgress()
  let worst: ExitCode = 0
  await write(reporter.begin())
  for await (const result of resultsOf(check)) {
    if (!result) continue
    for (const step of steps) step.see?.(result)
    worst = Math.max(worst, check.exitCode(result)) as ExitCode
    const report = await reporter.add(result)
    if (report !== '') progress.clear()
    await write(report)
    progress.step()
    // Lets a signal or a closed pipe be noticed.
    await setImmediate()
  }
  progress.clear()
  await write(reporter.end())
  for (const {end, exitCode} of steps) {
    await remark(end?.() ?? '')
    worst = Math.max(worst, exitCode?.() ?? 0) as ExitCode
  }
  return worst
}

/** A result a file; undefined for what the settings leave out. */
async function* resultsOf(
  check: Check
): AsyncGenerator<Result | undefined, void, unknown> {
  const files = findFiles(check.targets, check.ignores)
  if (!check.threads) return yield* oneByOne(files, check)
  const {threadsFor} = await import('./threads.js')
  const {count, targets} = await threadsFor(check.threads, files)
  if (count === 1) return yield* oneByOne(targets, check)
  const {checkInThreads} = await import('./pool.js')
  const task = {values: check.threads, isNarrowed: check.isNarrowed}
  const here = (target: Target) => checkFile(target, check)
  for await (const result of checkInThreads(targets, count, task, here)) {
    for (const {narrow} of result ? check.steps : [])
      if (result) await narrow?.(result)
    yield result
  }
}

async function* oneByOne(
  targets: AsyncIterable<Target, void, unknown>,
  check: Check
): AsyncGenerator<Result | undefined, void, unknown> {
  for await (const target of targets) yield checkFile(target, check)
}
