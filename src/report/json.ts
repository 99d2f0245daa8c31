import {codePointsOf} from './code-points.js'
import {safeJson} from './escape.js'
import {resultRecord} from './record.js'
import type {CreateReporter, ReportOptions, Result} from './reporter.js'

/** One JSON array, one record a file. */
export const createReporter: CreateReporter = (options) => {
  let count = 0
  return {
    begin: () => '[',
    add: (result) =>
      `${count++ === 0 ? '' : ','}\n${recordOf(result, options)}`,
    end: () => '\n]\n'
  }
}

/** The same records, each on a line of its own. */
export const createLinesReporter: CreateReporter = (options) => ({
  begin: () => '',
  add: (result) => `${recordOf(result, options)}\n`,
  end: () => ''
})

function recordOf(result: Result, {offsets}: ReportOptions): string {
  const {file} = result
  const record = {path: file.path, ...resultRecord(result)}
  const written =
    offsets === 'codepoint' ? codePointsOf(String(file))(record) : record
  return safeJson(written)
}
