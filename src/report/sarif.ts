import {isAbsolute, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {
  Artifact,
  Fix,
  Location,
  Notification,
  Region,
  ReportingDescriptor,
  Result as SarifResult,
  Run
} from 'sarif'
import type {VFile} from 'vfile'
import {version} from '../../package.json'
import * as rules from '../../rules/index.js'
import {coreRules} from '../lint/core-rules.js'
import {failuresOf} from '../lint/notice.js'
import type {Edit} from '../rule/finding.js'
import {
  homepage,
  pageOf,
  placeOf,
  type NewslintMessage
} from '../rule/message.js'
import type {Range} from '../text/range.js'
import {codePointsOf} from './code-points.js'
import {safeJson} from './escape.js'
import {fingerprintsOf} from './fingerprint.js'
import {findingsOf, messageRecord} from './record.js'
import type {CreateReporter, ReportOptions} from './reporter.js'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** SARIF 2.1.0, for GitHub code scanning and the viewers of editors. */
export const createReporter: CreateReporter = (options) => {
  const failures: Notification[] = []
  let count = 0
  return {
    begin: () => begin(options),
    add({file}) {
      for (const failure of failuresOf(file))
        failures.push(notificationOf(file, failure))
      const findings = findingsOf(file)
      const fingerprints = fingerprintsOf(file, findings)
      const regionOf = regionsOf(file, options)
      return findings
        .map((message) =>
          resultOf(file, message, fingerprints.get(message) ?? '', regionOf)
        )
        .map((result) => `${count++ === 0 ? '' : ','}\n${safeJson(result)}`)
        .join('')
    },
    end() {
      const invocation: Run['invocations'] = [
        {
          executionSuccessful: failures.length === 0,
          toolExecutionNotifications: failures
        }
      ]
      return `\n],"invocations":${safeJson(invocation)}}]}\n`
    }
  }
}

/** All that stands before the first result. */
function begin({offsets}: ReportOptions): string {
  const columnKind: Run['columnKind'] =
    offsets === 'codepoint' ? 'unicodeCodePoints' : 'utf16CodeUnits'
  const tool: Run['tool'] = {
    driver: {
      name: 'newslint',
      version,
      informationUri: homepage,
      rules: descriptors()
    }
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{tool, columnKind, results: []}]
  }
  return safeJson(log).slice(0, -']}]}'.length)
}

function descriptors(): ReportingDescriptor[] {
  return [
    ...Object.values(rules).map(({meta}) => ({
      id: meta.id,
      shortDescription: {text: meta.summary},
      fullDescription: {text: meta.why},
      helpUri: pageOf(meta.id),
      defaultConfiguration: {
        level: levels[meta.severity],
        enabled: meta.isRecommended
      },
      properties: {tags: [meta.family]}
    })),
    ...Object.entries(coreRules).map(([id, about]) => ({
      id,
      shortDescription: {text: about},
      defaultConfiguration: {level: levels.warning}
    }))
  ]
}

type RegionOf = (range: Range) => Region

function resultOf(
  file: VFile,
  message: NewslintMessage,
  fingerprint: string,
  regionOf: RegionOf
): SarifResult {
  const record = messageRecord(message)
  const {ruleId, severity, reason, start, end, related, confidence} = record
  const uri = uriOf(file.path)
  const locationOf = (range: Range): Location => ({
    physicalLocation: {artifactLocation: uri, region: regionOf(range)}
  })
  const alternatives = record.fix
    ? [{title: undefined, edits: record.fix.edits}]
    : (record.suggestions ?? [])
  return {
    ...(ruleId !== undefined && {ruleId}),
    level: levels[severity],
    message: {text: reason},
    locations: [
      start === undefined
        ? {physicalLocation: {artifactLocation: uri}}
        : locationOf({start, end: end ?? start})
    ],
    ...(related && {
      relatedLocations: related.map((place, id) => ({
        id,
        ...locationOf(place),
        message: {text: place.reason}
      }))
    }),
    partialFingerprints: {'newslint/v1': fingerprint},
    ...(alternatives.length > 0 && {
      fixes: alternatives.map(({title, edits}) =>
        fixOf(uri, title, edits, regionOf)
      )
    }),
    ...(confidence !== undefined && {rank: Math.round(confidence * 1000) / 10})
  }
}

function fixOf(
  artifactLocation: NonNullable<Artifact['location']>,
  title: string | undefined,
  edits: readonly Edit[],
  regionOf: RegionOf
): Fix {
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(edit),
    insertedContent: {text: edit.text}
  }))
  return {
    ...(title !== undefined && {description: {text: title}}),
    artifactChanges: [{artifactLocation, replacements}]
  }
}

function notificationOf(file: VFile, {reason}: NewslintMessage): Notification {
  return {
    level: 'error',
    message: {text: reason},
    locations: [{physicalLocation: {artifactLocation: uriOf(file.path)}}]
  }
}

function regionsOf(file: VFile, {offsets}: ReportOptions): RegionOf {
  const convert =
    offsets === 'codepoint'
      ? codePointsOf(String(file))
      : <Value>(value: Value) => value
  return (range) => {
    const {start, end} = placeOf(file, range)
    const region = convert({
      start: range.start,
      end: range.end,
      column: start.column,
      endColumn: end.column
    })
    return {
      startLine: start.line,
      startColumn: region.column,
      endLine: end.line,
      endColumn: region.endColumn,
      charOffset: region.start,
      charLength: region.end - region.start
    }
  }
}

function uriOf(path: string): NonNullable<Artifact['location']> {
  if (isAbsolute(path)) return {uri: pathToFileURL(path).href}
  const segments = path.split(sep).map((segment) => encoded(segment))
  const uri = segments.join('/').replace(/^\.\//, '')
  return {uri, uriBaseId: '%SRCROOT%'}
}

/** A lone surrogate has no form in a URI. */
function encoded(segment: string): string {
  return encodeURIComponent(segment.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
}
