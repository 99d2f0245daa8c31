import {VFile} from 'vfile'
import type {FileSettings} from '../config/settings-of-files.js'
import {lint, type LintSettings} from '../lint/index.js'
import {defaultLimits} from '../lint/limits.js'
import {fail, failuresOf} from '../lint/notice.js'
import {addMessage, plainMessage} from '../lint/plain-message.js'
import type {Format, Metadata} from '../read/document.js'
import {formatOfPath} from '../read/format-of-path.js'
import type {Result} from '../report/reporter.js'
import type {Cache, Input} from './cache.js'
import type {Target} from './find-files.js'
import type {Fixer} from './fix-file.js'
import type {Ignores} from './ignores.js'
import {decode, readBytes, Unreadable} from './read-file.js'
import type {Stats} from './stats.js'
import type {Step} from './step.js'
import {expectLargeFile} from './thrift.js'

/** How to check a file. */
export type FileCheck = {
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
  /** Whether steps narrow: what they leave out must not count as found. */
  readonly isNarrowed: boolean
  /** Makes the fixes; nothing is fixed where left out. */
  readonly fixer?: Fixer
  /** Measures the rules; nothing is measured where left out. */
  readonly stats?: Stats
  /** Earlier results; they come without their article. */
  readonly cache?: Cache
}

/** Bytes above which memory counts: only a lifted limit lets them through. */
const largeFile = 2 ** 21

/** Undefined where the settings leave the file out. */
export async function checkFile(
  target: Target,
  check: FileCheck
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
  if (bytes.length > largeFile) expectLargeFile()
  const {fixer, steps, stats, stated, cache} = check
  if (steps.some(({isUnchanged}) => isUnchanged?.(bytes))) return {file}
  const format = check.format ?? formatByName(path)
  const used = settingsFor(check, settings)
  const checkText = async (file: VFile): Promise<Result> => {
    const input = {text: String(file), format, settings: used, stated}
    const result = await (stats
      ? stats.measure(() => resultFor(file, input, cache))
      : resultFor(file, input, cache))
    for (const {narrow} of steps) await narrow?.(result, format)
    return result
  }
  return fixer
    ? fixer.fixFile({path, isStdin, bytes, text: file.value}, checkText)
    : checkText(file)
}

async function resultFor(
  file: VFile,
  input: Input,
  cache?: Cache
): Promise<Result> {
  const kept = cache?.get(input)
  if (kept) {
    for (const message of kept.messages) addMessage(file, message)
    return {file, ...(kept.skipped && {skipped: kept.skipped})}
  }
  const {format, settings, stated} = input
  const result = {file, ...(await lint(file, format, settings, stated))}
  // A check that failed may do better on another day.
  if (cache && failuresOf(file).length === 0) {
    const {skipped} = result
    const messages = file.messages.map(plainMessage)
    cache.set(input, {messages, ...(skipped && {skipped})})
  }
  return result
}

/** What is left out later on must not count against the limits. */
function settingsFor(check: FileCheck, settings: LintSettings): LintSettings {
  const {limits = defaultLimits} = settings
  return {
    ...settings,
    ...(check.isInspection && {rules: []}),
    ...(check.stats && {observe: check.stats.observe}),
    ...(check.isNarrowed && {
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
  return formatOfPath(path) ?? 'text'
}
