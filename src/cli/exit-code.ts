import {failuresOf} from '../lint/notice.js'
import {isAtLeast} from '../lint/up-to.js'
import {severityOf} from '../report/record.js'
import type {Result} from '../report/reporter.js'
import type {Severity} from '../rule/finding.js'

/** 0 nothing to report, 1 findings, 2 something could not be checked. */
export type ExitCode = 0 | 1 | 2

/** The exit code a result asks for; `never` lets findings pass. */
export function exitCodeFor(failOn: Severity | 'never') {
  return ({file, skipped}: Result): ExitCode => {
    if (failuresOf(file).length > 0) return 2
    if (failOn === 'never' || skipped) return 0
    const fails = file.messages.some((message) =>
      isAtLeast(failOn, severityOf(message))
    )
    return fails ? 1 : 0
  }
}
