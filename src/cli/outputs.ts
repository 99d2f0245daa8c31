import type {Reporter, ReportOptions} from '../report/reporter.js'
import {formats, inspectionFormats} from './formats.js'
import {oneOf, type OptionValues} from './options.js'
import {UsageError} from './usage-error.js'

type Output = {
  readonly format: string
  /** Left out for the standard output. */
  readonly path?: string
}

/**
 * A reporter in every format asked for; those with a file write there and
 * leave the standard output to the one without. Throws a `UsageError`.
 */
export async function reporterOf(
  values: OptionValues,
  isInspection: boolean,
  options: Pick<ReportOptions, 'minSeverity' | 'offsets'>
): Promise<Reporter> {
  const known = isInspection ? inspectionFormats : formats
  const reporters = await Promise.all(
    outputsOf(values).map(async ({format, path}) => {
      const load = known[oneOf('format', format, Object.keys(known))]
      const createReporter = await load?.()
      if (!createReporter) throw new UsageError(`unexpected --format ${format}`)
      const reporter = createReporter({
        ...options,
        showsSource: values['show-source'] ?? false,
        usesColor: usesColor(values, path !== undefined),
        columns: path === undefined ? columnsOfTerminal() : defaultColumns
      })
      if (path === undefined) return reporter
      const {intoFile} = await import('./output-file.js')
      return intoFile(path, reporter)
    })
  )
  const [only] = reporters
  return only && reporters.length === 1 ? only : together(reporters)
}

/** Each `--format FORMAT[:FILE]`, with `--output-file` for the one without. */
function outputsOf(values: OptionValues): readonly Output[] {
  const file = values['output-file']
  const outputs = (values.format ?? ['pretty']).map((value): Output => {
    const colon = value.indexOf(':')
    if (colon < 0) return {format: value, ...(file && {path: file})}
    return {format: value.slice(0, colon), path: value.slice(colon + 1)}
  })
  if (file !== undefined && !outputs.some(({path}) => path === file))
    throw new UsageError(
      `unexpected --output-file ${file}, expected a --format without a file`
    )
  const seen = new Set<string | undefined>()
  for (const {format, path} of outputs) {
    if (path === '')
      throw new UsageError(`expected a file after --format ${format}:`)
    if (seen.has(path))
      throw new UsageError(
        `unexpected --format ${format}${path ? `:${path}` : ''}, expected a file of its own as in ${format}:FILE`
      )
    seen.add(path)
  }
  return outputs
}

/** Reporters side by side; what each returns is joined. */
function together(reporters: readonly Reporter[]): Reporter {
  return {
    begin: () => reporters.map((reporter) => reporter.begin()).join(''),
    async add(result) {
      let text = ''
      for (const reporter of reporters) text += await reporter.add(result)
      return text
    },
    end: () => reporters.map((reporter) => reporter.end()).join(''),
    needsArticle: reporters.some((reporter) => reporter.needsArticle)
  }
}

/** `--color` before NO_COLOR before FORCE_COLOR before what a terminal can. */
function usesColor(values: OptionValues, isFile: boolean): boolean {
  const {NO_COLOR, FORCE_COLOR} = process.env
  if (values['no-color']) return false
  if (values.color) return true
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return !isFile && process.stdout.isTTY && process.stdout.hasColors()
}

const defaultColumns = 100

/** Lines wider than 120 are hard to read, on however wide a terminal. */
function columnsOfTerminal(): number {
  const {stdout} = process
  return stdout.isTTY
    ? Math.min(120, Math.max(60, stdout.columns))
    : defaultColumns
}
