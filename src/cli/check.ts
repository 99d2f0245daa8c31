import {extname} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {VFile} from 'vfile'
import type {FileSettings} from '../config/settings-of-files.js'
import {lint, type LintSettings} from '../lint/index.js'
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
import type {Stats} from './stats.js'
import type {Step} from './step.js'

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
  /** What else is done with each file, in order. */
  readonly steps: readonly Step[]
  /** Makes the fixes; nothing is fixed where left out. */
  readonly fixer?: Fixer
  /** Measures the rules; nothing is measured where left out. */
  readonly stats?: Stats
  readonly reporter: Reporter
  readonly exitCode: (result: Result) => ExitCode
  readonly write: (text: string) => Promise<void>
  /** Tells what was done beside checking. */
  readonly remark: (text: string) => Promise<void>
}

/** Checks files one after another; memory does not grow with their number. */
export async function checkFiles(check: Check): Promise<ExitCode> {
  const {reporter, write, remark} = check
  const steps = [check.fixer, ...check.steps, check.stats].filter(
    (step) => step !== undefined
  )
  const progress = showProgress()
  let worst: ExitCode = 0
  await write(reporter.begin())
  for await (const target of findFiles(check.targets, check.ignores)) {
    const result = await checkFile(target, check)
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
  const format = check.format ?? formatByName(path)
  const {steps, stats} = check
  if (steps.some(({isUnchanged}) => isUnchanged?.(bytes))) return {file}
  const used = settingsFor(check, settings)
  const lintText = async (file: VFile): Promise<Result> => ({
    file,
    ...(await lint(file, format, used, check.stated))
  })
  const checkText = async (file: VFile): Promise<Result> => {
    const result = await (stats
      ? stats.measure(() => lintText(file))
      : lintText(file))
    for (const {narrow} of steps) await narrow?.(result, format)
    return result
  }
  return check.fixer
    ? check.fixer.fixFile({path, isStdin, bytes, text: file.value}, checkText)
    : checkText(file)
}

/** What is left out later on must not count against the limits. */
function settingsFor(check: Check, settings: LintSettings): LintSettings {
  const {limits = defaultLimits} = settings
  const isNarrowed = check.steps.some(({narrow}) => narrow)
  return {
    ...settings,
    ...(check.isInspection && {rules: []}),
    ...(check.stats && {observe: check.stats.observe}),
    ...(isNarrowed && {
      limits: {...limits, maxFindings: Infinity, maxFindingsPerRule: Infinity}
    })
  }
}

async function readStdin(limit: number): Promise<Buffer> {
  const {readAll} = await import('./read-stdin.js')
  return readAll(limit)
}

/** What a file is by its name; text where that says nothing. */
export function formatByName(path: string): Format {
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
