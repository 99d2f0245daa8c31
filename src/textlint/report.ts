import {joinEdits} from '../fix/edits.js'
import type {Edit} from '../rule/finding.js'
import type {NewslintMessage} from '../rule/message.js'
import {severityOf} from '../report/record.js'
import type {Context, Report, TxtNode} from './context.js'

const levels = {warning: 1, error: 2, info: 3} as const

/** A message as textlint takes it, with its fix and suggestions. */
export function reportOf(
  message: NewslintMessage,
  node: TxtNode,
  context: Context
): Report {
  const [base] = node.range
  const {locator} = context
  const place = message.place && 'start' in message.place ? message.place : null
  const start = (place?.start.offset ?? 0) - base
  const end = (place?.end.offset ?? 0) - base
  const {fix, suggestions} = message.newslint ?? {}
  const commandFor = (edits: readonly Edit[]) => command(edits, node, context)
  return {
    message: message.reason,
    severity: levels[severityOf(message)],
    padding: end > start ? locator.range([start, end]) : locator.at(start),
    ...(fix && {fix: commandFor(fix.edits)}),
    ...(suggestions && {
      suggestions: suggestions.map(({title, edits}, index) => ({
        id: `${index}`,
        message: title,
        fix: commandFor(edits)
      }))
    })
  }
}

/** Several edits are one replacement of all from the first to the last. */
function command(
  edits: readonly Edit[],
  {range: [base]}: TxtNode,
  {getSource, fixer}: Context
): object {
  const {start, end, text} = joinEdits(getSource(), edits)
  return fixer.replaceTextRange([start - base, end - base], text)
}
