import {escapeText} from './escape.js'
import {shownIn} from './record.js'
import type {CreateReporter} from './reporter.js'

/** A line a finding, `file:line:column: reason`, as compilers write it. */
export const createReporter: CreateReporter = ({minSeverity}) => ({
  begin: () => '',
  add: ({file}) =>
    shownIn(file, minSeverity)
      .map(({line, column, reason, severity, ruleId}) => {
        const place = `${file.path}:${line}:${column}`
        return `${escapeText(`${place}: ${reason} [${severity}/${ruleId}]`)}\n`
      })
      .join(''),
  end: () => ''
})
