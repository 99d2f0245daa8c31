import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {VFileMessage} from 'vfile-message'
import type {Article} from '../article/index.js'
import type {Range} from '../text/range.js'
import type {Edit, Finding, Severity} from './finding.js'
import type {RuleMeta} from './define-rule.js'

/** What newslint adds to a vfile message; ranges are source offsets. */
export type MessageData = {
  readonly severity: Severity
  readonly confidence?: number
  readonly related?: readonly (Range & {readonly reason: string})[]
  readonly fix?: {readonly edits: readonly Edit[]}
  readonly suggestions?: readonly {
    readonly title: string
    readonly edits: readonly Edit[]
  }[]
  /** Whether it says that the file could not be checked, or not fully. */
  readonly isFailure?: boolean
}

export type NewslintMessage = VFileMessage & {newslint?: MessageData}

export const homepage = 'https://github.com/newslint/newslint'

/** Where a rule is described. */
export function pageOf(ruleId: string): string {
  return `${homepage}/blob/main/rules/${ruleId}/readme.md`
}

/** Turns a finding into a message on the file: the only place that does. */
export function report(
  file: VFile,
  meta: RuleMeta,
  article: Article,
  finding: Finding,
  severity: Severity = finding.severity ?? meta.severity
): NewslintMessage {
  const {map} = article.document
  const place = (range: Range) => placeOf(file, map.toSource(range))
  const message: NewslintMessage = file.message(finding.reason, {
    place: place(finding.at),
    ruleId: meta.id,
    source: 'newslint'
  })
  message.fatal =
    severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.actual = finding.actual
  message.expected = finding.expected ? [...finding.expected] : undefined
  message.note = finding.note
  message.url = pageOf(meta.id)

  const cause = finding.related?.[0]
  if (cause) {
    message.cause = new VFileMessage(cause.reason, {place: place(cause.at)})
  }

  const toSource = (edits: readonly Edit[]) => sourceEdits(article, edits)
  const fix = finding.fix && toSource(finding.fix.edits)
  const suggestions = finding.suggestions?.flatMap(({title, edits}) => {
    const mapped = toSource(edits)
    return mapped ? [{title, edits: mapped}] : []
  })
  message.newslint = {
    severity,
    ...(finding.confidence !== undefined && {confidence: finding.confidence}),
    ...(finding.related?.length && {
      related: finding.related.map(({at, reason}) => {
        const {start, end} = map.toSource(at)
        return {start, end, reason}
      })
    }),
    ...(fix && {fix: {edits: fix}}),
    ...(suggestions?.length && {suggestions})
  }
  return message
}

/** Undefined where an edit would reach over markup or an entity. */
function sourceEdits(
  article: Article,
  edits: readonly Edit[]
): readonly Edit[] | undefined {
  const mapped: Edit[] = []
  for (const edit of edits) {
    const {start, end, isExact} = article.document.map.toSource(edit)
    if (!isExact) return undefined
    mapped.push({start, end, text: edit.text})
  }
  return mapped
}

/** Where a message stands in the source; undefined for the whole file. */
export function rangeOf({place}: VFileMessage): Range | undefined {
  const [first, last] =
    place && 'start' in place ? [place.start, place.end] : [place, place]
  if (first?.offset === undefined) return undefined
  return {start: first.offset, end: last?.offset ?? first.offset}
}

const locations = new WeakMap<VFile, ReturnType<typeof location>>()

/** Start and end as line, column and offset of the source. */
export function placeOf(
  file: VFile,
  range: Range
): {readonly start: Point; readonly end: Point} {
  let index = locations.get(file)
  if (!index) locations.set(file, (index = location(file)))
  const start = index.toPoint(range.start) ?? {line: 1, column: 1, offset: 0}
  const end = index.toPoint(range.end) ?? start
  return {start, end}
}
