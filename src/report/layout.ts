import {VFileMessage} from 'vfile-message'
import type {NewslintMessage} from '../rule/message.js'
import {cellsOf, wrap} from './cells.js'
import {escapeText} from './escape.js'
import {severityOf} from './record.js'
import type {ReportOptions} from './reporter.js'
import {sourceLine} from './source-line.js'

/** The narrowest column of reasons, on however narrow a terminal. */
const leastReason = 36

/**
 * Copies of messages for vfile-reporter, safe to show: with the place where
 * each begins and reasons broken so that the table fits the columns.
 */
export function layOut(
  messages: readonly NewslintMessage[],
  source: string,
  options: Pick<ReportOptions, 'columns' | 'showsSource' | 'usesColor'>
): VFileMessage[] {
  const rows = messages.flatMap((message) => {
    const cause = causeOf(message)
    return cause ? [message, cause] : [message]
  })
  const lead = widest(rows, (row) => {
    const indent = row.ruleId ? '' : '    '
    return `${indent}${placeText(row)} `
  })
  const label = widest(rows, (row) => `${severityOf(row)} `)
  const id = widest(rows, ({ruleId}) => (ruleId ? ` ${ruleId}` : ''))
  const indent = ' '.repeat(lead + label)
  const width = Math.max(leastReason, options.columns - indent.length - id)

  const copyOf = (message: NewslintMessage): VFileMessage => {
    const [first = '', ...others] = wrap(escapeText(message.reason), width)
    const more = others.map((line) => emphasized(line, options.usesColor))
    if (options.showsSource) more.push(...shownSource(message))
    const copy = new VFileMessage(
      [first, ...more.map((line) => indent + line)].join('\n'),
      pointOf(message)
    )
    copy.fatal = message.fatal
    copy.ruleId = message.ruleId
    const cause = causeOf(message)
    if (cause) copy.cause = copyOf(cause)
    return copy
  }
  const shownSource = ({place}: NewslintMessage): string[] => {
    const start = place && 'start' in place ? place.start.offset : undefined
    const end = place && 'end' in place ? place.end.offset : undefined
    if (start === undefined || end === undefined) return []
    const room = options.columns - indent.length - 2
    const [line, carets] = sourceLine(
      source,
      {start, end},
      Math.max(leastReason, room)
    )
    return [`│ ${line}`, `│ ${colored(carets, 33, 39, options.usesColor)}`]
  }
  return messages.map(copyOf)
}

function causeOf({cause}: NewslintMessage): VFileMessage | undefined {
  return cause instanceof VFileMessage ? cause : undefined
}

function widest<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string
): number {
  return items.reduce((most, item) => Math.max(most, cellsOf(textOf(item))), 0)
}

function pointOf({place}: NewslintMessage): VFileMessage['place'] {
  return place && 'start' in place ? place.start : place
}

/** As vfile-reporter writes it. */
function placeText({line, column}: NewslintMessage): string {
  return line === undefined ? '1:1' : `${line}:${column ?? 1}`
}

/** A further line of a reason, as vfile-reporter shows the first. */
function emphasized(line: string, usesColor: boolean): string {
  const spans = line.replaceAll(/(`+)[^`]+\1(?!`)/g, (span) =>
    colored(span, 36, 39, usesColor)
  )
  return colored(spans, 1, 22, usesColor)
}

function colored(
  text: string,
  on: number,
  off: number,
  usesColor: boolean
): string {
  return usesColor ? `\u001b[${on}m${text}\u001b[${off}m` : text
}
