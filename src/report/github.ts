import {escapeText} from './escape.js'
import {shownIn} from './record.js'
import type {CreateReporter} from './reporter.js'

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/** Commands to a GitHub runner, which shows them beside the changed lines. */
export const createReporter: CreateReporter = ({minSeverity}) => ({
  begin: () => '',
  add: ({file}) =>
    shownIn(file, minSeverity)
      .map(({severity, reason, ruleId, ...place}) => {
        const properties = Object.entries({
          file: file.path,
          line: place.line,
          // Columns of a range over several lines mean nothing to GitHub.
          ...(place.endLine === place.line
            ? {col: place.column, endColumn: place.endColumn}
            : {endLine: place.endLine}),
          title: ruleId
        }).map(([key, value]) => `${key}=${property(String(value))}`)
        const command = `::${commands[severity]} ${properties.join(',')}`
        return `${command}::${percent(escapeText(reason))}\n`
      })
      .join(''),
  end: () => ''
})

function percent(text: string): string {
  return text.replaceAll('%', '%25')
}

function property(text: string): string {
  return percent(escapeText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
