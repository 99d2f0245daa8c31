import {isUtf8} from 'node:buffer'
import {VFile} from 'vfile'
import {lint, readArticle, type LintSettings} from '../lint/index.js'
import {defaultLimits} from '../lint/limits.js'
import type {Format, Metadata} from '../read/document.js'
import {codePointsOf} from '../report/code-points.js'
import {safeJson} from '../report/escape.js'
import {errorOf, resultRecord} from '../report/record.js'
import type {Result} from '../report/reporter.js'
import type {ExitCode} from './exit-code.js'
import {assertSize} from './read-file.js'
import type {Step} from './step.js'
import {boundNew} from './thrift.js'
import {readLines, type Line} from './read-stdin.js'

/** How to filter records. */
export type Filter = {
  readonly settings: LintSettings
  /** What records are that do not say. */
  readonly format: Format
  readonly stated: Metadata
  readonly isInspection: boolean
  readonly offsets: 'utf16' | 'codepoint'
  readonly steps: readonly Step[]
  readonly exitCode: (result: Result) => ExitCode
  readonly write: (text: string) => Promise<void>
}

type Written = {readonly record: object; readonly exitCode: ExitCode}

/** One record in, one record out, in order. */
export async function filterRecords(filter: Filter): Promise<ExitCode> {
  const {maxFileSize} = filter.settings.limits ?? defaultLimits
  let worst: ExitCode = 0
  // A code unit takes at most 6 bytes in JSON; there is room for other fields.
  for await (const line of readLines(8 * maxFileSize)) {
    const {record, exitCode} = await filterLine(line, filter, maxFileSize)
    worst = Math.max(worst, exitCode) as ExitCode
    await filter.write(safeJson(record) + '\n')
    boundNew()
  }
  return worst
}

async function filterLine(
  {number, bytes}: Line,
  filter: Filter,
  maxFileSize: number
): Promise<Written> {
  let id: unknown = null
  try {
    if (!bytes) throw new Error('line is too long (maxFileSize)')
    const input = parse(bytes)
    id = input['id'] ?? null
    return await checkRecord(input, filter, maxFileSize)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {record: {id, line: number, error: reason}, exitCode: 2}
  }
}

async function checkRecord(
  input: Readonly<Record<string, unknown>>,
  filter: Filter,
  maxFileSize: number
): Promise<Written> {
  const {id = null, text, type, title, published, lang, ...others} = input
  const format = type === undefined ? filter.format : formatOf(type)
  const stated = metadataOf({title, published, url: others['url'], lang})
  if (typeof text !== 'string') throw new Error('expected a string as `text`')
  assertSize(Buffer.byteLength(text), maxFileSize, 'text')

  const convert =
    filter.offsets === 'codepoint'
      ? codePointsOf(text)
      : <Value>(value: Value) => value
  const file = new VFile({value: text})
  const metadata = {...filter.stated, ...stated}
  if (filter.isInspection) {
    const {inspection} = await import('../report/inspection.js')
    const article = await readArticle(file, format, filter.settings, metadata)
    const seen = convert(inspection(article))
    return {record: {id, ...others, ...seen}, exitCode: 0}
  }
  const result = {
    file,
    ...(await lint(file, format, filter.settings, metadata))
  }
  for (const {narrow} of filter.steps) await narrow?.(result, format)
  const record = {id, ...others, ...convert(resultRecord(result))}
  return {
    record,
    exitCode: errorOf(file) === undefined ? filter.exitCode(result) : 2
  }
}

function parse(bytes: Buffer): Readonly<Record<string, unknown>> {
  if (!isUtf8(bytes)) throw new Error('line is not UTF-8')
  let value: unknown
  try {
    value = JSON.parse(bytes.toString())
  } catch {
    throw new Error('line is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('expected an object with `id` and `text`')
  return value as Readonly<Record<string, unknown>>
}

function formatOf(type: unknown): Format {
  if (type === 'text' || type === 'markdown' || type === 'html') return type
  throw new Error(
    `unexpected type ${JSON.stringify(type)}, expected text, markdown or html`
  )
}

/** The fields that are strings; others are as if they were not there. */
function metadataOf(fields: Readonly<Record<string, unknown>>): Metadata {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => typeof value === 'string')
  )
}
