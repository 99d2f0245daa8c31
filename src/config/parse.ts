import {isMap, LineCounter, parseDocument, type Document} from 'yaml'
import type {Rule} from '../rule/define-rule.js'
import {checkSettings} from './check-settings.js'
import type {Place} from './find.js'
import {SettingsError} from './problem.js'
import {settingsSchema, type Schema} from './schema.js'
import type {Settings} from './settings.js'

const maxProblems = 10

/** Reads settings from JSON or YAML. Throws a `SettingsError`. */
export function parseSettings(
  {path, within}: Place,
  text: string,
  rules: readonly Rule[]
): Settings {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false
  })
  const broken = document.errors.map(({message, pos}) => ({
    line: lines.linePos(pos[0]).line,
    reason: message
  }))
  if (broken.length > 0) throw new SettingsError(path, broken.slice(0, 1))

  const schema = settingsSchema(rules)
  if (within === '.textlintrc')
    return {rules: ofTextlint(path, document, schema, lines)}
  const node: unknown =
    within === 'file' ? document.contents : document.get('newslint', true)
  if (node === null || node === undefined) return {}
  assertFits(path, node, schema, lines)
  const value: unknown = document.toJS()
  const {$schema: _, ...settings} = (
    within === 'file' ? value : (value as {newslint: unknown}).newslint
  ) as Settings & {$schema?: string}
  return settings
}

const textlintKeys = ['preset-newslint/textlint', 'preset-newslint']

/** The rules of newslint's preset in the settings of textlint. */
function ofTextlint(
  path: string,
  document: Document,
  schema: Schema,
  lines: LineCounter
) {
  for (const key of textlintKeys) {
    const node = document.getIn(['rules', key], true)
    if (!isMap(node)) continue
    const {rules = {}} = schema.properties ?? {}
    assertFits(path, node, rules, lines)
    return node.toJS(document) as NonNullable<Settings['rules']>
  }
  return {}
}

function assertFits(
  path: string,
  node: unknown,
  schema: Schema,
  lines: LineCounter
): void {
  const problems = [...checkSettings(node, schema, lines)]
  if (problems.length > 0)
    throw new SettingsError(path, problems.slice(0, maxProblems))
}
