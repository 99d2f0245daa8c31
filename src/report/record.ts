import type {VFile} from 'vfile'
import {failuresOf} from '../lint/notice.js'
import {isAtLeast} from '../lint/up-to.js'
import type {Severity} from '../rule/finding.js'
import type {NewslintMessage} from '../rule/message.js'
import type {Result} from './reporter.js'

/** A message as every JSON format writes it; absent fields are left out. */
export function messageRecord(message: NewslintMessage) {
  const data = message.newslint
  const place = message.place
  const start = place && 'start' in place ? place.start : place
  const end = place && 'end' in place ? place.end : start
  return {
    ruleId: message.ruleId,
    severity: severityOf(message),
    reason: message.reason,
    start: start?.offset,
    end: end?.offset,
    line: start?.line,
    column: start?.column,
    endLine: end?.line,
    endColumn: end?.column,
    actual: message.actual ?? undefined,
    expected: message.expected ?? undefined,
    confidence: data?.confidence,
    note: message.note ?? undefined,
    related: data?.related,
    fix: data?.fix,
    suggestions: data?.suggestions,
    url: message.url ?? undefined
  }
}

/** The findings of a file as records, by place. */
function messageRecords(file: VFile) {
  return findingsOf(file).map((message) => messageRecord(message))
}

/** The findings of a file, by place, without its failures. */
export function findingsOf(file: VFile): readonly NewslintMessage[] {
  return byPlace(file).filter(({newslint}) => !newslint?.isFailure)
}

/** What the formats of other tools show of a file: failures as errors. */
export function shownIn(file: VFile, minSeverity: Severity) {
  return byPlace(file)
    .filter((message) => isAtLeast(minSeverity, severityOf(message)))
    .map((message) => {
      const {line = 1, column = 1, ...record} = messageRecord(message)
      return {
        ...record,
        message,
        ruleId: record.ruleId ?? 'newslint',
        line,
        column,
        endLine: record.endLine ?? line,
        endColumn: record.endColumn ?? column,
        isFailure: message.newslint?.isFailure ?? false
      }
    })
}

function byPlace(file: VFile): readonly NewslintMessage[] {
  return file.messages.toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  )
}

/** Why a file could not be checked, or not fully; undefined where it was. */
export function errorOf(file: VFile): string | undefined {
  const failures = failuresOf(file)
  if (failures.length === 0) return undefined
  return failures.map(({reason}) => reason).join('; ')
}

/** What a JSON format says of a result, besides whose it is. */
export function resultRecord({file, skipped}: Result) {
  return {messages: messageRecords(file), skipped, error: errorOf(file)}
}

export function severityOf(message: NewslintMessage): Severity {
  const {fatal} = message
  return (
    message.newslint?.severity ??
    (fatal ? 'error' : fatal === false ? 'warning' : 'info')
  )
}
