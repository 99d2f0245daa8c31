import {extname} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {VFile} from 'vfile'
import {lint, type LintSettings} from '../lint/index.js'
import {defaultLimits} from '../lint/limits.js'
import {fail} from '../lint/notice.js'
import type {Format, Metadata} from '../read/document.js'
import type {Reporter, Result} from '../report/reporter.js'
import type {ExitCode} from './exit-code.js'
import {findFiles, type Target} from './find-files.js'
import {decode, readTextFile, Unreadable} from './read-file.js'
import {showProgress} from './progress.js'

/** What to check and how. */
export type Check = {
  readonly targets: readonly string[]
  readonly settings: LintSettings
  /** What the files are; by their names where left out. */
  readonly format?: Format
  readonly stdinName: string
  readonly stated: Metadata
  readonly reporter: Reporter
  readonly exitCode: (result: Result) => ExitCode
  readonly write: (text: string) => Promise<void>
}

/** Checks files one after another; memory does not grow with their number. */
export async function checkFiles(check: Check): Promise<ExitCode> {
  const {reporter, write} = check
  const progress = showProgress()
  let worst: ExitCode = 0
  await write(reporter.begin())
  for await (const target of findFiles(check.targets)) {
    const result = await checkFile(target, check)
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
  return worst
}

async function checkFile(target: Target, check: Check): Promise<Result> {
  const {settings, stdinName, stated} = check
  const path = target.path === '-' ? stdinName : target.path
  const file = new VFile({path})
  try {
    if (target.problem !== undefined) throw new Unreadable(target.problem)
    const {maxFileSize} = settings.limits ?? defaultLimits
    file.value =
      target.path === '-'
        ? await readStdin(maxFileSize)
        : readTextFile(path, maxFileSize)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    fail(file, error.message)
    return {file}
  }
  const format = check.format ?? formatOf(path)
  return {file, ...(await lint(file, format, settings, stated))}
}

async function readStdin(limit: number): Promise<string> {
  const {readAll} = await import('./read-stdin.js')
  return decode(await readAll(limit))
}

function formatOf(path: string): Format {
  switch (extname(path).toLowerCase()) {
    case '.md':
    case '.markdown':
      return 'markdown'
    case '.htm':
    case '.html':
      return 'html'
    default:
      return 'text'
  }
}
