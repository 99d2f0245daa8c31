import {createHash} from 'node:crypto'
import {safeJson} from './escape.js'
import {fingerprintsOf} from './fingerprint.js'
import {shownIn} from './record.js'
import type {CreateReporter} from './reporter.js'

const severities = {error: 'major', warning: 'minor', info: 'info'} as const

/** GitLab's Code Quality report: one JSON array of findings. */
export const createReporter: CreateReporter = ({minSeverity}) => {
  let count = 0
  return {
    begin: () => '[',
    add({file}) {
      const shown = shownIn(file, minSeverity)
      const fingerprints = fingerprintsOf(
        file,
        shown.map(({message}) => message)
      )
      return shown
        .map(({message, reason, ruleId, severity, isFailure, ...place}) => ({
          description: reason,
          check_name: ruleId,
          fingerprint: createHash('sha256')
            .update(`${file.path}\0${fingerprints.get(message) ?? ''}`)
            .digest('hex'),
          severity: isFailure ? 'blocker' : severities[severity],
          location: {
            path: file.path.replace(/^\.\//, ''),
            lines: {begin: place.line, end: place.endLine}
          }
        }))
        .map((issue) => `${count++ === 0 ? '' : ','}\n${safeJson(issue)}`)
        .join('')
    },
    end: () => '\n]\n'
  }
}
