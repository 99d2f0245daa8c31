import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {NewslintMessage} from '../rule/message.js'

/** A message as plain data: for a cache, or another thread. */
export type PlainMessage = ReturnType<typeof plainMessage>

/** All that a message carries. */
export function plainMessage(message: NewslintMessage) {
  const {reason, place, ruleId, source, fatal, newslint} = message
  const {actual, expected, note, url, cause} = message
  return {
    reason,
    place,
    ruleId,
    source,
    fatal,
    actual,
    expected,
    note,
    url,
    newslint,
    cause:
      cause instanceof VFileMessage
        ? {reason: cause.reason, place: cause.place}
        : undefined
  }
}

/** Puts the message on the file, as it was. */
export function addMessage(file: VFile, plain: PlainMessage): void {
  const {reason, place, ruleId, source, cause, ...fields} = plain
  const message = file.message(reason, {
    ...(place && {place}),
    ...(ruleId !== undefined && {ruleId}),
    ...(source !== undefined && {source})
  })
  Object.assign(message, fields)
  if (cause)
    message.cause = new VFileMessage(
      cause.reason,
      cause.place && {place: cause.place}
    )
}
