import {createReadStream, existsSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {jsonObject} from './articles.js'
import type {PartialRecord} from './collection.js'

const version = 1

/** The first line of a partial result. */
export function headerOf(corpus: string, files: number): PartialRecord {
  return {corpus, version, files}
}

/** The records of a partial result, the header first. Throws where it is none. */
export async function* readPartial(
  path: string
): AsyncGenerator<PartialRecord, void, unknown> {
  if (!existsSync(path)) throw new Error('no such file')
  const lines = createInterface({
    input: createReadStream(path),
    crlfDelay: Infinity
  })
  let number = 0
  for await (const line of lines) {
    number++
    const record = recordOf(line, number)
    if (number === 1) assertHeader(record)
    yield record
  }
  if (number === 0) throw new Error('is empty, expected a partial result')
}

function recordOf(line: string, number: number): PartialRecord {
  try {
    return jsonObject(line)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`line ${number}: ${reason}`, {cause: error})
  }
}

function assertHeader(record: PartialRecord): void {
  if (typeof record['corpus'] !== 'string')
    throw new Error('expected what `corpus --partial` wrote')
  if (record['version'] !== version)
    throw new Error(
      `is of version ${String(record['version'])}, expected ${version}`
    )
}
