import type {VFile} from 'vfile'
import {joinEdits} from '../fix/edits.js'
import {placeOf} from '../rule/message.js'
import type {Edit} from '../rule/finding.js'
import type {Range} from '../text/range.js'
import {safeJson} from './escape.js'
import {shownIn} from './record.js'
import type {CreateReporter} from './reporter.js'

/** reviewdog's diagnostics, a line each; its columns count UTF-8 bytes. */
export const createReporter: CreateReporter = ({minSeverity}) => ({
  begin: () => '',
  add: ({file}) =>
    shownIn(file, minSeverity)
      .map((record) => `${safeJson(diagnosticOf(file, record))}\n`)
      .join(''),
  end: () => ''
})

function diagnosticOf(file: VFile, record: ReturnType<typeof shownIn>[number]) {
  const {reason, severity, ruleId, url, start, end, fix, suggestions} = record
  const alternatives = fix ? [fix] : (suggestions ?? [])
  const {path} = file
  return {
    message: reason,
    location: {
      path,
      ...(start !== undefined && {
        range: bytesOf(file, {start, end: end ?? start})
      })
    },
    severity: severity.toUpperCase(),
    source: {name: 'newslint'},
    code: {value: ruleId, url},
    ...(alternatives.length > 0 && {
      suggestions: alternatives.map(({edits}) => suggestionOf(file, edits))
    })
  }
}

function suggestionOf(file: VFile, edits: readonly Edit[]) {
  const {text, ...range} = joinEdits(String(file), edits)
  return {range: bytesOf(file, range), text}
}

function bytesOf(file: VFile, range: Range) {
  const source = String(file)
  const place = placeOf(file, range)
  const point = ({line, column, offset = 0}: typeof place.start) => {
    const before = source.slice(offset - (column - 1), offset)
    return {line, column: Buffer.byteLength(before) + 1}
  }
  return {start: point(place.start), end: point(place.end)}
}
