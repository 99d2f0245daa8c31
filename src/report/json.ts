import {codePointsOf} from './code-points.js'
import {safeJson} from './escape.js'
import {resultRecord} from './record.js'
import type {CreateReporter} from './reporter.js'

/** One JSON array, one record a file. */
export const createReporter: CreateReporter = ({offsets}) => {
  let count = 0
  return {
    begin: () => '[',
    add(result) {
      const {file} = result
      const record = {path: file.path, ...resultRecord(result)}
      const written =
        offsets === 'codepoint' ? codePointsOf(String(file))(record) : record
      return `${count++ === 0 ? '' : ','}\n${safeJson(written)}`
    },
    end: () => '\n]\n'
  }
}
