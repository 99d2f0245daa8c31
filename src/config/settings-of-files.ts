import {dirname, relative, resolve} from 'node:path'
import type {Ignore} from 'ignore'
import type {LintSettings} from '../lint/index.js'
import type {Rule} from '../rule/define-rule.js'
import {settingsFinder, type Place} from './find.js'
import {isNoArticle} from './no-article.js'
import {resolveSettings} from './resolve.js'
import type {Layer, Settings, Source} from './settings.js'

/** What applies to a file. */
export type FileSettings = {
  readonly settings: LintSettings
  /** Where it comes from; left out where no settings were found. */
  readonly place?: Place
  /** Whether its name or the settings leave it out. */
  readonly isIgnored: boolean
  /** What they are made of; what comes later goes over what is before. */
  readonly sources: readonly Source[]
  /** All files that they were read from. */
  readonly files: readonly string[]
}

type Options = {
  readonly rules: readonly Rule[]
  /** Settings to use instead of those that are found; false for none. */
  readonly config?: string | false
  /** What the command line says, which goes over all else. */
  readonly last: readonly Settings[]
}

/**
 * A function that says which settings apply to a file: the nearest at or
 * above it. Each is read once; where there is none, nothing is loaded.
 */
export function settingsOfFiles({rules, config, last}: Options) {
  const find = settingsFinder()
  const loaded = new Map<string, Promise<readonly Layer[]>>()
  const resolved = new Map<string, FileSettings>()
  const lastSources = last.map((settings) => ({
    settings,
    from: 'the command line'
  }))
  const nothing = {
    settings: resolveSettings(rules, last),
    isIgnored: false,
    sources: lastSources,
    files: []
  }

  const placeOf = (path: string): Place | undefined => {
    if (config === false) return undefined
    if (config !== undefined) return {path: config, within: 'file'}
    return find(dirname(resolve(path)))
  }

  return async (path: string): Promise<FileSettings> => {
    const place = placeOf(path)
    if (!place) return {...nothing, isIgnored: isNoArticle(path)}
    const loading =
      loaded.get(place.path) ??
      import('./load.js').then(({loadSettings}) => loadSettings(place, rules))
    loaded.set(place.path, loading)

    const layers = await loading
    const {applying, isIgnored, key} = await applyingTo(path, layers)
    const known = resolved.get(`${place.path} ${key}`)
    if (known) return known
    const sources = [...applying, ...lastSources]
    const settings = resolveSettings(
      rules,
      sources.map((source) => source.settings)
    )
    const files = layers.flatMap(({path, list}) =>
      [path, list ?? path].map((file) => resolve(file))
    )
    const result = {settings, place, isIgnored, sources, files}
    resolved.set(`${place.path} ${key}`, result)
    return result
  }
}

/** The settings and overrides that a file falls under, in order. */
async function applyingTo(path: string, layers: readonly Layer[]) {
  const applying: Source[] = []
  let isIgnored = isNoArticle(path)
  let key = ''
  for (const {settings, path: from} of layers) {
    const {ignores, overrides, ...own} = settings
    applying.push({settings: own, from})
    const name = relative(dirname(resolve(from)), resolve(path))
    if (ignores && (await matches(name, ignores))) isIgnored = true
    for (const {files, rules} of overrides ?? []) {
      const patterns = typeof files === 'string' ? [files] : files
      const fits = await matches(name, patterns)
      const place = `${from}, overrides for ${patterns.join(' ')}`
      if (fits) applying.push({settings: {rules}, from: place})
      key += fits ? '1' : '0'
    }
  }
  return {applying, isIgnored, key: `${key} ${isIgnored}`}
}

const matchers = new WeakMap<readonly string[], Promise<Ignore>>()

/** Whether a path falls under patterns as in a .gitignore. */
async function matches(
  path: string,
  patterns: readonly string[]
): Promise<boolean> {
  if (path === '' || path.startsWith('..')) return false
  const matcher =
    matchers.get(patterns) ??
    import('ignore').then(({default: ignore}) => ignore().add([...patterns]))
  matchers.set(patterns, matcher)
  return (await matcher).ignores(path)
}
