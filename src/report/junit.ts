import {shownIn} from './record.js'
import type {CreateReporter, Result} from './reporter.js'
import {declaration, emptyTag, escapeMarkup, startTag} from './xml.js'

/** JUnit's XML: a suite a file, a failed test a finding. */
export const createReporter: CreateReporter = ({minSeverity}) => ({
  begin: () => `${declaration}<testsuites name="newslint">\n`,
  add(result) {
    const {path} = result.file
    const shown = shownIn(result.file, minSeverity)
    const tests =
      shown.length === 0
        ? [sound(result)]
        : shown.map((record) => testOf(path, record))
    const suite = startTag('testsuite', {
      name: path,
      tests: tests.length,
      failures: shown.filter((record) => fails(record)).length,
      errors: shown.filter(({isFailure}) => isFailure).length,
      skipped: result.skipped && shown.length === 0 ? 1 : 0
    })
    return [`  ${suite}`, ...tests, '  </testsuite>', ''].join('\n')
  },
  end: () => '</testsuites>\n'
})

type Shown = ReturnType<typeof shownIn>[number]

function fails({isFailure, severity}: Shown): boolean {
  return !isFailure && severity !== 'info'
}

function testOf(path: string, record: Shown): string {
  const {ruleId, line, column, severity, reason, isFailure} = record
  const at = `line ${line}, column ${column}`
  const outcome = isFailure
    ? emptyTag('error', {message: reason, type: 'newslint'})
    : fails(record)
      ? startTag('failure', {message: reason, type: severity}) +
        `${escapeMarkup(`${at}: ${reason} (${ruleId})`)}</failure>`
      : `<system-out>${escapeMarkup(`${at}: ${reason}`)}</system-out>`
  const open = startTag('testcase', {name: `${ruleId}, ${at}`, classname: path})
  return `    ${open}${outcome}</testcase>`
}

function sound({file, skipped}: Result): string {
  const attributes = {name: 'newslint', classname: file.path}
  if (!skipped) return `    ${emptyTag('testcase', attributes)}`
  const reason = emptyTag('skipped', {message: `skipped: ${skipped}`})
  return `    ${startTag('testcase', attributes)}${reason}</testcase>`
}
