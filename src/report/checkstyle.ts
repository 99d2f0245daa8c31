import {shownIn} from './record.js'
import type {CreateReporter} from './reporter.js'
import {declaration, emptyTag, startTag} from './xml.js'

/** Checkstyle's XML, which Jenkins and many others read. */
export const createReporter: CreateReporter = ({minSeverity}) => ({
  begin: () => `${declaration}<checkstyle version="4.3">\n`,
  add: ({file}) => {
    const errors = shownIn(file, minSeverity).map(
      ({line, column, severity, reason, ruleId}) =>
        '    ' +
        emptyTag('error', {
          line,
          column,
          severity,
          message: reason,
          source: `newslint.${ruleId}`
        })
    )
    const open = `  ${startTag('file', {name: file.path})}`
    return [open, ...errors, '  </file>', ''].join('\n')
  },
  end: () => '</checkstyle>\n'
})
