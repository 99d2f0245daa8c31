import {readFileSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import type {Rule} from '../rule/define-rule.js'
import type {Place} from './find.js'
import {parseSettings} from './parse.js'
import {SettingsError} from './problem.js'
import type {Layer, Settings} from './settings.js'

const maxSize = 1024 * 1024
const maxDepth = 10

/** Reads settings and what they extend, which comes first. Throws a `SettingsError`. */
export function loadSettings(
  place: Place,
  rules: readonly Rule[],
  above: readonly string[] = []
): readonly Layer[] {
  const {path} = place
  if (above.includes(resolve(path)))
    throw problem(path, 'extends itself, by way of other settings')
  if (above.length > maxDepth)
    throw problem(path, `is extended ${above.length} deep; limit ${maxDepth}`)
  const written = parseSettings(place, readSettingsFile(path), rules)
  const list =
    typeof written.accept === 'string'
      ? resolve(dirname(path), written.accept)
      : ''
  const settings = list ? {...written, accept: wordsIn(list)} : written
  const extended = listOf(settings.extends).flatMap((name) =>
    loadSettings(extendedPlace(name, path), rules, [...above, resolve(path)])
  )
  const layer = {settings: withLists(settings), path}
  return [...extended, list ? {...layer, list} : layer]
}

/** Patterns of overrides as lists, which are kept for all files. */
function withLists(settings: Settings): Settings {
  if (!settings.overrides) return settings
  const overrides = settings.overrides.map(({files, rules}) => ({
    files: listOf(files),
    rules
  }))
  return {...settings, overrides}
}

/** A word a line; lines that begin with `#` are left out. */
function wordsIn(file: string): readonly string[] {
  return readSettingsFile(file)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** A file beside the settings, or the settings that a package holds. */
function extendedPlace(name: string, path: string): Place {
  const folder = dirname(resolve(path))
  if (name.startsWith('.') || isAbsolute(name))
    return {path: resolve(folder, name), within: 'file'}
  const {resolve: find} = createRequire(join(folder, 'settings'))
  try {
    return /\.(?:json|ya?ml)$/.test(name)
      ? {path: find(name), within: 'file'}
      : {path: find(`${name}/package.json`), within: 'package.json'}
  } catch {
    throw problem(path, `\`extends\` names \`${name}\`, which is not installed`)
  }
}

function readSettingsFile(path: string): string {
  try {
    const stats = statSync(path)
    if (!stats.isFile()) throw new Error('not a file')
    if (stats.size > maxSize) throw new Error('file is larger than 1 MiB')
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    const isMissing =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const reason = error instanceof Error ? error.message : String(error)
    throw problem(path, isMissing ? 'no such file' : reason)
  }
}

function problem(path: string, reason: string): SettingsError {
  return new SettingsError(path, [{line: 1, reason}])
}

function listOf(
  value: string | readonly string[] | undefined
): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? [])
}
