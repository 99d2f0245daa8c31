import {createHash} from 'node:crypto'
import type {VFile} from 'vfile'
import type {NewslintMessage} from '../rule/message.js'

/** How much text on either side counts, in UTF-16 code units. */
const context = 40

/**
 * What each finding is known by when its file changes elsewhere, 32 hex
 * digits: its rule, the words it stands on and those next to them on the line.
 * The same words a second time are told apart by their number.
 */
export function fingerprintsOf(
  file: VFile,
  messages: readonly NewslintMessage[]
): ReadonlyMap<NewslintMessage, string> {
  const source = String(file)
  const counts = new Map<string, number>()
  return new Map(
    messages.map((message) => {
      const key = `${message.ruleId ?? ''}\0${wordsAround(source, message)}`
      const count = counts.get(key) ?? 0
      counts.set(key, count + 1)
      const hash = createHash('sha256').update(`${key}\0${count}`)
      return [message, hash.digest('hex').slice(0, 32)]
    })
  )
}

function wordsAround(source: string, {place, reason}: NewslintMessage): string {
  const start = place && 'start' in place ? place.start.offset : place?.offset
  const end = place && 'end' in place ? place.end.offset : start
  if (start === undefined || end === undefined) return reason
  const before = source.slice(Math.max(0, start - context), start)
  const after = source.slice(end, end + context)
  return [
    before.slice(before.lastIndexOf('\n') + 1),
    source.slice(start, end),
    after.split('\n', 1)[0] ?? ''
  ]
    .map((text) => text.replaceAll(/\s+/g, ' '))
    .join('\0')
}
