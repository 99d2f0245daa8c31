import {once} from 'node:events'
import {fileCheckOf, formatOf, ignoresOf, statedBy} from './file-check.js'
import {checkFiles} from './check.js'
import {exitCodeFor, type ExitCode} from './exit-code.js'
import {oneOf, readOptions, type OptionValues} from './options.js'
import {reporterOf} from './outputs.js'
import {settingsOf} from './settings.js'
import {stepsOf} from './steps.js'
import {expectEdits, expectMuch, isSoonDone} from './thrift.js'
import {UsageError} from './usage-error.js'

/** Does what the command line asks for. Throws a `UsageError`. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const {values, targets} = await readOptions(args)
  if (values.lsp) {
    expectEdits()
    return (await import('../lsp/index.js')).serve()
  }
  if (!isSoonDone(values, targets)) expectMuch()
  const answer = await answerOf(values, targets)
  if (answer !== undefined) {
    await write(answer)
    return 0
  }
  if (targets[0] === 'corpus') {
    const {runCorpus} = await import('./corpus/index.js')
    return runCorpus(values, targets.slice(1), {write, remark})
  }
  if (values.partial)
    throw new UsageError('unexpected --partial, expected corpus')
  const isInspection = targets[0] === 'inspect'
  const paths = isInspection ? targets.slice(1) : targets
  if (values.jsonl) assertNone(values, ofFiles, 'records')
  if (isInspection) assertNone(values, ofFiles, 'inspect')
  if (values.jsonl) return filter(values, paths, isInspection)
  if (paths.length === 0)
    throw new UsageError('expected files, folders or - to check')

  const check = () => checkPaths(values, paths, isInspection)
  if (!values.watch) return check()
  if (paths.includes('-')) throw new UsageError('unexpected - to watch')
  const {watchTargets} = await import('./watch.js')
  return watchTargets(paths, check, remark)
}

async function checkPaths(
  values: OptionValues,
  paths: readonly string[],
  isInspection: boolean
): Promise<ExitCode> {
  const reporter = await reporterOf(values, isInspection, {
    minSeverity: minSeverityOf(values),
    offsets: offsetsOf(values)
  })
  const fixer = await fixerOf(values, paths)
  const steps = await stepsOf(values)
  const stats = values.stats
    ? (await import('./stats.js')).createStats()
    : undefined
  // An article is neither kept in a cache nor handed over by a thread.
  const needsArticle =
    isInspection || values.since !== undefined || reporter.needsArticle
  const inThreads = values.threads !== undefined && !needsArticle
  return checkFiles({
    ...(await fileCheckOf(values, steps, !needsArticle)),
    targets: paths,
    isInspection,
    reporter,
    exitCode: exitCodeFor(isInspection ? 'never' : failOn(values)),
    ...(fixer && {fixer}),
    ...(stats && {stats}),
    ...(inThreads && !fixer && !stats && {threads: values}),
    // The output is for the fixed text, or the diff, where there is one.
    write: values.diff || isStdinFixed(values, paths) ? remark : write,
    remark
  })
}

/** What is asked for beside checking: the version, help, a rule's page. */
async function answerOf(
  values: OptionValues,
  [command, ...paths]: readonly string[]
): Promise<string | undefined> {
  if (values.help) return (await import('./help.js')).helpText()
  if (values.version) return (await import('./version.js')).versionText
  if (values['list-rules']) return (await import('./rule-pages.js')).ruleList()
  if (values.explain !== undefined)
    return (await import('./rule-pages.js')).rulePage(values.explain)
  if (values.init) return (await import('./init.js')).initialise()
  if (command === 'doctor') {
    const {examined} = await import('./doctor.js')
    return examined(paths.length > 0 ? paths : ['article.txt'], {
      settingsOf: await settingsOf(values),
      ignores: ignoresOf(values)
    })
  }
  if (values['print-config'] === undefined) return undefined
  const {printedSettings} = await import('./print-config.js')
  return printedSettings(values['print-config'], await settingsOf(values))
}

async function filter(
  values: OptionValues,
  paths: readonly string[],
  isInspection: boolean
): Promise<ExitCode> {
  if (paths.some((path) => path !== '-'))
    throw new UsageError('unexpected file, expected records on standard input')
  const {filterRecords} = await import('./jsonl.js')
  const settingsFor = await settingsOf(values)
  const {settings} = await settingsFor(values['stdin-filename'] ?? '<stdin>')
  return filterRecords({
    settings,
    format: formatOf(values).format ?? 'text',
    stated: statedBy(values),
    isInspection,
    offsets: offsetsOf(values),
    steps: await stepsOf(values),
    exitCode: exitCodeFor(failOn(values)),
    write
  })
}

/** Makes the fixes that are asked for. */
async function fixerOf(values: OptionValues, paths: readonly string[]) {
  if (values['dry-run'] && !values.fix && !values.diff)
    throw new UsageError('unexpected --dry-run without --fix')
  if (!values.fix && !values.diff) return undefined
  if (isStdinFixed(values, paths) && paths.length > 1)
    throw new UsageError('unexpected files beside - to fix')
  const {createFixer} = await import('./fix-file.js')
  return createFixer({
    mode: values.diff ? 'diff' : values['dry-run'] ? 'dry-run' : 'write',
    minSeverity: minSeverityOf(values),
    write
  })
}

/** Whether the output is the fixed text. */
function isStdinFixed(values: OptionValues, paths: readonly string[]) {
  const isWritten = values.fix && !values['dry-run'] && !values.diff
  return isWritten === true && paths.includes('-')
}

const ofFiles = [
  'fix',
  'diff',
  'since',
  'baseline',
  'max-warnings',
  'stats',
  'cache',
  'threads',
  'watch'
] as const

function assertNone(
  values: OptionValues,
  names: readonly (keyof OptionValues)[],
  what: string
) {
  for (const name of names)
    if (values[name] !== undefined)
      throw new UsageError(`unexpected --${name} for ${what}`)
}

const severities = ['error', 'warning', 'info'] as const

function minSeverityOf(values: OptionValues) {
  const word = values['min-severity'] ?? 'warning'
  return oneOf('min-severity', word, severities)
}

function failOn(values: OptionValues) {
  const isCounted = values['max-warnings'] !== undefined
  const word = values['fail-on'] ?? (isCounted ? 'error' : 'warning')
  return oneOf('fail-on', word, [...severities, 'never'] as const)
}

function offsetsOf(values: OptionValues) {
  const word = values.offsets ?? 'utf16'
  return oneOf('offsets', word, ['utf16', 'codepoint'] as const)
}

async function write(text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !process.stdout.write(text))
    await once(process.stdout, 'drain')
}

async function remark(text: string): Promise<void> {
  if (text.length > 0 && !process.stderr.write(text))
    await once(process.stderr, 'drain')
}
