import {isForeign} from '../../lint/language.js'
import {escapeText, safeJson} from '../../report/escape.js'
import {nearest} from '../../text/nearest.js'
import type {ExitCode} from '../exit-code.js'
import {oneOf, type OptionValues} from '../options.js'
import {UsageError} from '../usage-error.js'
import {readFiles, readRecords, type Read} from './articles.js'
import type {Collection} from './collection.js'
import {headerOf, readPartial} from './partial.js'

/** What can be gathered over a corpus, loaded when asked for. */
const collections: Readonly<Record<string, () => Promise<Collection>>> = {
  names: async () => (await import('./names.js')).collectNames(),
  duplicates: async () => (await import('./duplicates.js')).collectDuplicates()
}

type Output = {
  readonly write: (text: string) => Promise<void>
  readonly remark: (text: string) => Promise<void>
}

/** `newslint corpus KIND PATHS` and `newslint corpus merge FILES`. */
export async function runCorpus(
  values: OptionValues,
  [kind, ...targets]: readonly string[],
  output: Output
): Promise<ExitCode> {
  if (kind === 'merge') return merge(values, targets, output)
  const create = collections[known(kind)]
  if (!create || kind === undefined) throw new UsageError('unknown corpus')
  if (!values.jsonl && targets.length === 0)
    throw new UsageError(`expected files or folders after corpus ${kind}`)
  if (values.jsonl && targets.some((target) => target !== '-'))
    throw new UsageError('unexpected file, expected records on standard input')
  const collection = await create()
  const reading = values.jsonl
    ? readRecords(values)
    : readFiles(values, targets)
  const {files, failed} = await gather(collection, reading, output)
  const found = await show(values, kind, files, collection, output)
  return failed ? 2 : found
}

/** The name of a collection. Throws a `UsageError` with the nearest. */
function known(kind: string | undefined): string {
  const kinds = [...Object.keys(collections), 'merge']
  if (kind !== undefined && Object.hasOwn(collections, kind)) return kind
  const guess = kind === undefined ? undefined : nearest(kind, kinds)
  throw new UsageError(
    kind === undefined
      ? `expected ${kinds.join(' or ')} after corpus`
      : `unknown corpus ${kind}, expected ${guess ?? kinds.join(' or ')}`
  )
}

async function gather(
  {add}: Collection,
  reading: AsyncGenerator<Read, void, undefined>,
  {remark}: Output
) {
  let files = 0
  let failed = false
  for await (const read of reading) {
    if ('problem' in read) {
      failed = true
      await remark(`${escapeText(`${read.path}: ${read.problem}`)}\n`)
    } else if (!isForeign(read.article)) {
      files++
      add(read.path, read.article)
    }
  }
  return {files, failed}
}

async function merge(
  values: OptionValues,
  paths: readonly string[],
  output: Output
): Promise<ExitCode> {
  if (paths.length === 0)
    throw new UsageError('expected files that corpus --partial wrote')
  let merged:
    {readonly kind: string; readonly collection: Collection} | undefined
  let files = 0
  let failed = false
  for (const path of paths) {
    try {
      for await (const record of readPartial(path)) {
        if ('corpus' in record) {
          const kind = known(String(record['corpus']))
          if (merged && merged.kind !== kind)
            throw new Error(`is of ${kind}, expected ${merged.kind}`)
          const create = collections[kind]
          if (!merged && create) merged = {kind, collection: await create()}
          files += Number(record['files'])
        } else merged?.collection.merge(record)
      }
    } catch (error) {
      failed = true
      const reason = error instanceof Error ? error.message : String(error)
      await output.remark(`${escapeText(`${path}: ${reason}`)}\n`)
    }
  }
  if (!merged) return 2
  const {kind, collection} = merged
  const found = await show(values, kind, files, collection, output)
  return failed ? 2 : found
}

async function show(
  values: OptionValues,
  kind: string,
  files: number,
  collection: Collection,
  {write}: Output
): Promise<ExitCode> {
  if (values.partial) {
    await write(safeJson(headerOf(kind, files)) + '\n')
    for (const record of collection.records())
      await write(safeJson(record) + '\n')
    return 0
  }
  const format = oneOf('format', values.format?.at(-1) ?? 'pretty', [
    'pretty',
    'json'
  ])
  let count = 0
  if (format === 'json') await write('[')
  for (const {reason, examples, record} of collection.clashes()) {
    count++
    if (format === 'json')
      await write(`${count === 1 ? '' : ','}\n${safeJson(record)}`)
    else
      await write(
        [
          escapeText(reason),
          ...examples.map(
            ({what, path}) => `  ${escapeText(what)}: ${escapeText(path)}`
          )
        ].join('\n') + '\n'
      )
  }
  if (format === 'json') await write('\n]\n')
  return count > 0 ? 1 : 0
}
