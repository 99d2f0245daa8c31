import type {VFile} from 'vfile'
import {failuresOf} from '../lint/notice.js'
import type {NewslintMessage} from '../rule/message.js'
import type {Result} from './reporter.js'

/** A message as every JSON format writes it; absent fields are left out. */
function messageRecord(message: NewslintMessage) {
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
function findingsOf(file: VFile): readonly NewslintMessage[] {
  return file.messages
    .filter((message: NewslintMessage) => !message.newslint?.isFailure)
    .toSorted(
      (a, b) =>
        (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
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

export function severityOf(message: NewslintMessage) {
  const {fatal} = message
  return (
    message.newslint?.severity ??
    (fatal ? 'error' : fatal === false ? 'warning' : 'info')
  )
}
