import {readFileSync, statSync} from 'node:fs'
import {LineCounter, parseDocument} from 'yaml'
import type {Rule} from '../rule/define-rule.js'
import {checkSettings} from './check-settings.js'
import {SettingsError} from './problem.js'
import {settingsSchema} from './schema.js'
import type {Settings} from './settings.js'

const maxSize = 1024 * 1024
const maxProblems = 10

/** Reads a settings file, JSON or YAML. Throws a `SettingsError`. */
export function loadSettings(path: string, rules: readonly Rule[]): Settings {
  return parseSettings(path, readSettingsFile(path), rules)
}

/** Reads settings from text; `path` is for messages. */
export function parseSettings(
  path: string,
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
  if (document.contents === null) return {}

  const schema = settingsSchema(rules)
  const problems = [...checkSettings(document.contents, schema, lines)]
  if (problems.length > 0)
    throw new SettingsError(path, problems.slice(0, maxProblems))
  const {$schema: _, ...settings} = document.toJS() as Settings & {
    $schema?: string
  }
  return settings
}

function readSettingsFile(path: string): string {
  try {
    const stats = statSync(path)
    if (!stats.isFile()) throw new Error('not a file')
    if (stats.size > maxSize) throw new Error('file is larger than 1 MiB')
    return readFileSync(path, 'utf8')
  } catch (error) {
    const isMissing =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const reason = error instanceof Error ? error.message : String(error)
    throw new SettingsError(path, [
      {line: 1, reason: isMissing ? 'no such file' : reason}
    ])
  }
}
