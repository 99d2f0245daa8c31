import {once} from 'node:events'
import type {Format, Metadata} from '../read/document.js'
import {checkFiles} from './check.js'
import {exitCodeFor, type ExitCode} from './exit-code.js'
import {formats} from './formats.js'
import {oneOf, readOptions, type OptionValues} from './options.js'
import {settingsOf} from './settings.js'
import {UsageError} from './usage-error.js'

/** Does what the command line asks for. Throws a `UsageError`. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const {values, targets} = await readOptions(args)
  const answer = await answerOf(values)
  if (answer !== undefined) {
    await write(answer)
    return 0
  }
  const isInspection = targets[0] === 'inspect'
  const paths = isInspection ? targets.slice(1) : targets
  if (values.jsonl) return filter(values, paths, isInspection)
  if (paths.length === 0)
    throw new UsageError('expected files, folders or - to check')

  return checkFiles({
    targets: paths,
    settings: await settingsOf(values),
    ...formatOf(values),
    stdinName: values['stdin-filename'] ?? '<stdin>',
    stated: statedBy(values),
    reporter: await reporterOf(values, isInspection),
    exitCode: exitCodeFor(isInspection ? 'never' : failOn(values)),
    write
  })
}

/** What is asked for beside checking: the version, help, a rule's page. */
async function answerOf(values: OptionValues): Promise<string | undefined> {
  if (values.help) return (await import('./help.js')).helpText()
  if (values.version) return (await import('./version.js')).versionText
  if (values['list-rules']) return (await import('./rule-pages.js')).ruleList()
  if (values.explain === undefined) return undefined
  return (await import('./rule-pages.js')).rulePage(values.explain)
}

async function filter(
  values: OptionValues,
  paths: readonly string[],
  isInspection: boolean
): Promise<ExitCode> {
  if (paths.some((path) => path !== '-'))
    throw new UsageError('unexpected file, expected records on standard input')
  const {filterRecords} = await import('./jsonl.js')
  return filterRecords({
    settings: await settingsOf(values),
    format: formatOf(values).format ?? 'text',
    stated: statedBy(values),
    isInspection,
    offsets: offsetsOf(values),
    exitCode: exitCodeFor(failOn(values)),
    write
  })
}

async function reporterOf(values: OptionValues, isInspection: boolean) {
  const name = values.format ?? 'pretty'
  const known = oneOf('format', name, Object.keys(formats))
  const load = isInspection
    ? () => import('../report/inspect.js')
    : formats[known]
  if (!load) throw new UsageError(`unknown format ${name}`)
  const {createReporter} = await load()
  return createReporter({
    minSeverity: oneOf(
      'min-severity',
      values['min-severity'] ?? 'warning',
      severities
    ),
    usesColor: usesColor(values),
    offsets: offsetsOf(values)
  })
}

const severities = ['error', 'warning', 'info'] as const

function failOn(values: OptionValues) {
  const word = values['fail-on'] ?? 'warning'
  return oneOf('fail-on', word, [...severities, 'never'] as const)
}

function offsetsOf(values: OptionValues) {
  const word = values.offsets ?? 'utf16'
  return oneOf('offsets', word, ['utf16', 'codepoint'] as const)
}

function formatOf(values: OptionValues): {format?: Format} {
  if (values.type === undefined) return {}
  const words = ['text', 'markdown', 'html'] as const
  return {format: oneOf('type', values.type, words)}
}

function statedBy({published}: OptionValues): Metadata {
  if (published === undefined) return {}
  if (!/^\d{4}-\d{2}-\d{2}/.test(published) || isNaN(Date.parse(published))) {
    throw new UsageError(
      `unexpected --published ${published}, expected a date as in 2024-05-31`
    )
  }
  return {published}
}

function usesColor(values: OptionValues): boolean {
  const {NO_COLOR, FORCE_COLOR} = process.env
  if (values['no-color']) return false
  if (values.color) return true
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return process.stdout.isTTY
}

async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text))
    await once(process.stdout, 'drain')
}
