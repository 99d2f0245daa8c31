import {DiagnosticSeverity, type Diagnostic} from 'vscode-languageserver/node'
import {severityOf} from '../report/record.js'
import type {NewslintMessage} from '../rule/message.js'
import type {Range} from '../text/range.js'
import type {Checked} from './checker.js'
import {rangeAt, type Encoding} from './encoding.js'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
} as const

/** What a check found, as the protocol has it. */
export function diagnosticsOf(
  checked: Checked,
  encoding: Encoding
): Diagnostic[] {
  return checked.file.messages.map((message: NewslintMessage) =>
    diagnosticOf(message, checked, encoding)
  )
}

export function diagnosticOf(
  message: NewslintMessage,
  {document}: Checked,
  encoding: Encoding
): Diagnostic {
  const {ruleId, reason, url, newslint} = message
  const at = (range: Range) => rangeAt(document, range, encoding)
  return {
    range: at(rangeOf(message)),
    severity: severities[severityOf(message)],
    source: 'newslint',
    message: reason,
    ...(ruleId && {code: ruleId}),
    ...(url && {codeDescription: {href: url}}),
    ...(newslint?.related && {
      relatedInformation: newslint.related.map(({reason, ...range}) => ({
        location: {uri: document.uri, range: at(range)},
        message: reason
      }))
    })
  }
}

/** Where a message stands in the source; the start where it has no place. */
export function rangeOf({place}: NewslintMessage): Range {
  if (!place) return {start: 0, end: 0}
  const start = ('start' in place ? place.start : place).offset ?? 0
  const end = ('end' in place ? place.end : place).offset ?? start
  return {start, end}
}
