import * as rules from '../../rules/index.js'
import {fixesOf} from '../fix/edits.js'
import type {Edit} from '../rule/finding.js'
import type {NewslintMessage} from '../rule/message.js'
import {codeSpan} from '../text/code-span.js'
import type {Checked} from './checker.js'
import {rangeOf} from './diagnostics.js'
import {disableFile, disableLine} from './disable-comments.js'
import {formatOf} from './documents.js'

/** Something that can be done about a finding. */
export type Offer = {
  readonly title: string
  readonly message: NewslintMessage
  /** Whether it is what most would do. */
  readonly isPreferred?: boolean
} & (
  | {readonly edits: readonly Edit[]}
  /** A name or word to be accepted from now on. */
  | {readonly accepts: string}
)

const families = new Map(
  Object.values(rules).map(({meta}) => [meta.id, meta.family])
)

/** What can be done about one finding, the likeliest first. */
export function* offersFor(
  message: NewslintMessage,
  {document, file}: Checked
): Generator<Offer, void, unknown> {
  const {ruleId, newslint, actual} = message
  const source = String(file)
  if (newslint?.fix) {
    const {edits} = newslint.fix
    yield {title: titleOf(edits, source), message, edits, isPreferred: true}
  }
  for (const {title, edits} of newslint?.suggestions ?? [])
    yield {title, message, edits}
  if (!ruleId) return
  const alike = file.messages.filter((one) => one.ruleId === ruleId)
  const {count, edits} = fixesOf(alike)
  if (newslint?.fix && count > 1)
    yield {title: `Fix all ${count} of ${ruleId}`, message, edits}
  const isName = families.get(ruleId) === 'names'
  if (actual && (isName || ruleId === 'unintroduced-name'))
    yield {title: `Accept ${codeSpan(actual)}`, message, accepts: actual}
  yield* disablesFor(message, ruleId, source, formatOf(document))
}

function* disablesFor(
  message: NewslintMessage,
  id: string,
  source: string,
  format: ReturnType<typeof formatOf>
): Generator<Offer, void, unknown> {
  const {start} = rangeOf(message)
  yield {
    title: `Disable ${id} for this line`,
    message,
    edits: [disableLine(source, start, id)]
  }
  yield {
    title: `Disable ${id} in this file`,
    message,
    edits: [disableFile(source, format, id)]
  }
}

function titleOf(edits: readonly Edit[], source: string): string {
  const [edit, ...more] = edits
  if (!edit || more.length > 0) return `Fix in ${edits.length} places`
  const before = source.slice(edit.start, edit.end)
  if (before === '') return `Insert ${codeSpan(edit.text)}`
  if (edit.text === '') return `Remove ${codeSpan(before)}`
  return `Replace ${codeSpan(before)} with ${codeSpan(edit.text)}`
}
