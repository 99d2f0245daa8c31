import {extname} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {VFile} from 'vfile'
import type {FileSettings} from '../config/settings-of-files.js'
import {lint} from '../lint/index.js'
import {defaultLimits} from '../lint/limits.js'
import {fail} from '../lint/notice.js'
import type {Format, Metadata} from '../read/document.js'
import type {Reporter, Result} from '../report/reporter.js'
import type {ExitCode} from './exit-code.js'
import {findFiles, type Target} from './find-files.js'
import type {Ignores} from './ignores.js'
import type {Fixer} from './fix-file.js'
import {decode, readBytes, Unreadable} from './read-file.js'
import {showProgress} from './progress.js'

/** What to check and how. */
export type Check = {
  readonly targets: readonly string[]
  readonly settingsOf: (path: string) => Promise<FileSettings>
  readonly ignores: Ignores
  /** Whether to look at the article only, without its rules. */
  readonly isInspection: boolean
  /** What the files are; by their names where left out. */
  readonly format?: Format
  readonly stdinName: string
  readonly stated: Metadata
  /** Makes the fixes; nothing is fixed where left out. */
  readonly fixer?: Fixer
  readonly reporter: Reporter
  readonly exitCode: (result: Result) => ExitCode
  readonly write: (text: string) => Promise<void>
  /** Tells what was done beside checking. */
  readonly remark: (text: string) => Promise<void>
}

/** Checks files one after another; memory does not grow with their number. */
export async function checkFiles(check: Check): Promise<ExitCode> {
  const {reporter, write} = check
  const progress = showProgress()
  let worst: ExitCode = 0
  await write(reporter.begin())
  for await (const target of findFiles(check.targets, check.ignores)) {
    const result = await checkFile(target, check)
    if (!result) continue
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
  if (!check.fixer) return worst
  await check.remark(check.fixer.summary())
  return Math.max(worst, check.fixer.exitCode()) as ExitCode
}

/** Undefined where the settings leave the file out. */
async function checkFile(
  target: Target,
  check: Check
): Promise<Result | undefined> {
  const path = target.path === '-' ? check.stdinName : target.path
  const isStdin = target.path === '-'
  const file = new VFile({path})
  if (target.problem !== undefined) {
    fail(file, target.problem)
    return {file}
  }
  const {settings, isIgnored} = await check.settingsOf(path)
  if (isIgnored && check.ignores.isOn) return undefined
  const {maxFileSize} = settings.limits ?? defaultLimits
  let bytes: Buffer
  try {
    bytes = isStdin
      ? await readStdin(maxFileSize)
      : readBytes(path, maxFileSize)
    file.value = decode(bytes)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    fail(file, error.message)
    return {file}
  }
  const format = check.format ?? formatOf(path)
  const used = check.isInspection ? {...settings, rules: []} : settings
  const checkText = async (file: VFile): Promise<Result> => ({
    file,
    ...(await lint(file, format, used, check.stated))
  })
  return check.fixer
    ? check.fixer.fixFile({path, isStdin, bytes, text: file.value}, checkText)
    : checkText(file)
}

async function readStdin(limit: number): Promise<Buffer> {
  const {readAll} = await import('./read-stdin.js')
  return readAll(limit)
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
