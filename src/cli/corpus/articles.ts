import {isUtf8} from 'node:buffer'
import {VFile} from 'vfile'
import type {Article} from '../../article/index.js'
import {readArticle} from '../../lint/index.js'
import {defaultLimits} from '../../lint/limits.js'
import {formatByName} from '../check-file.js'
import {findFiles} from '../find-files.js'
import {readIgnores} from '../ignores.js'
import type {OptionValues} from '../options.js'
import {decode, readBytes} from '../read-file.js'
import {readLines} from '../read-stdin.js'
import {settingsOf} from '../settings.js'

/** An article of a corpus, or why it could not be read. */
export type Read = {readonly path: string} & (
  {readonly article: Article} | {readonly problem: string}
)

/** The articles in files and folders, one after another. */
export async function* readFiles(
  values: OptionValues,
  targets: readonly string[]
): AsyncGenerator<Read, void, unknown> {
  const settingsFor = await settingsOf(values)
  const isIgnoring = !values['no-ignore']
  const ignores = readIgnores(values['ignore-pattern'] ?? [], isIgnoring)
  for await (const {path, problem} of findFiles(targets, ignores)) {
    if (problem !== undefined) {
      yield {path, problem}
      continue
    }
    const {settings, isIgnored} = await settingsFor(path)
    if (isIgnored && isIgnoring) continue
    const {maxFileSize} = settings.limits ?? defaultLimits
    yield await orProblem(path, async () => {
      const file = new VFile({
        path,
        value: decode(readBytes(path, maxFileSize))
      })
      return {
        path,
        article: await readArticle(file, formatByName(path), settings)
      }
    })
  }
}

/** The articles of records on standard input, `{"id","text"}` a line. */
export async function* readRecords(
  values: OptionValues
): AsyncGenerator<Read, void, unknown> {
  const settingsFor = await settingsOf(values)
  const {settings} = await settingsFor(values['stdin-filename'] ?? '<stdin>')
  const {maxFileSize} = settings.limits ?? defaultLimits
  for await (const {number, bytes} of readLines(8 * maxFileSize)) {
    const path = `line ${number}`
    yield await orProblem(path, async () => {
      if (!bytes) throw new Error('line is too long (maxFileSize)')
      if (!isUtf8(bytes)) throw new Error('line is not UTF-8')
      const {id, text} = jsonObject(bytes.toString())
      if (typeof text !== 'string')
        throw new Error('expected a string as `text`')
      const file = new VFile({value: text})
      const article = await readArticle(file, 'text', settings)
      return {path: typeof id === 'string' ? id : path, article}
    })
  }
}

/** An object from one line of JSON. Throws where it is none. */
export function jsonObject(line: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error('line is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('expected an object')
  return value as Readonly<Record<string, unknown>>
}

async function orProblem(
  path: string,
  readOne: () => Promise<Read>
): Promise<Read> {
  try {
    return await readOne()
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return {path, problem}
  }
}
