import type {VFile} from 'vfile'
import type {NewslintMessage} from '../rule/message.js'

/** A message as `--jsonl` and `--format json` write it; absent fields left out. */
export function messageRecord(message: NewslintMessage) {
  const data = message.newslint
  const place = message.place
  const start = place && 'start' in place ? place.start : place
  const end = place && 'end' in place ? place.end : start
  return {
    ruleId: message.ruleId,
    severity:
      data?.severity ??
      (message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info'),
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

export function messageRecords(file: VFile) {
  return file.messages
    .toSorted(
      (a, b) =>
        (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
    )
    .map((message) => messageRecord(message as NewslintMessage))
}
