import type {VFile} from 'vfile'
import type {Severity} from '../rule/finding.js'
import {homepage, placeOf, type NewslintMessage} from '../rule/message.js'
import type {Range} from '../text/range.js'

/** Something newslint itself has to say about a file. */
export type Notice = {
  readonly reason: string
  readonly severity: Severity
  readonly ruleId?: string
  /** Where in the source; the whole file where left out. */
  readonly at?: Range
  /** Whether the file could not be checked, or not fully. */
  readonly isFailure?: boolean
}

/** Puts a notice on the file. */
export function notice(
  file: VFile,
  {reason, severity, ruleId, at, isFailure}: Notice
): void {
  const message: NewslintMessage = file.message(reason, {
    source: 'newslint',
    ...(ruleId !== undefined && {ruleId}),
    ...(at && {place: placeOf(file, at)})
  })
  message.fatal =
    severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.url = `${homepage}/blob/main/docs/reference.md`
  message.newslint = {severity, ...(isFailure && {isFailure})}
}

/** Says that the file could not be checked, or not fully. */
export function fail(file: VFile, reason: string, at?: Range): void {
  notice(file, {
    reason,
    severity: 'error',
    isFailure: true,
    ...(at && {at})
  })
}

/** The failures of a file: none where it was fully checked. */
export function failuresOf(file: VFile): readonly NewslintMessage[] {
  return file.messages.filter(
    (message: NewslintMessage) => message.newslint?.isFailure
  )
}
