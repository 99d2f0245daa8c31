import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Where settings stand: a file, and the key in it if it is not all settings. */
export type Place = {
  readonly path: string
  readonly within: 'file' | 'package.json' | '.textlintrc'
}

const names = ['', '.json', '.yaml', '.yml'].map((end) => `.newslintrc${end}`)
const textlintNames = ['', '.json', '.yaml', '.yml'].map(
  (end) => `.textlintrc${end}`
)

/** The nearest settings at or above a folder; asked once a folder. */
export function settingsFinder(): (folder: string) => Place | undefined {
  const known = new Map<string, Place | undefined>()
  const find = (folder: string): Place | undefined => {
    if (known.has(folder)) return known.get(folder)
    const above = dirname(folder)
    const place =
      settingsIn(folder) ?? (above === folder ? undefined : find(above))
    known.set(folder, place)
    return place
  }
  return find
}

/** Settings in a folder, whichever of their forms comes first. */
export function settingsIn(folder: string): Place | undefined {
  for (const name of names) {
    const path = join(folder, name)
    if (existsSync(path)) return {path, within: 'file'}
  }
  const manifest = join(folder, 'package.json')
  if (mentions(manifest, /"newslint"\s*:\s*\{/))
    return {path: manifest, within: 'package.json'}
  for (const name of textlintNames) {
    const path = join(folder, name)
    if (mentions(path, /newslint/)) return {path, within: '.textlintrc'}
  }
  return undefined
}

/** Whether the file is there and holds the pattern; it may be of others. */
function mentions(path: string, pattern: RegExp): boolean {
  try {
    return existsSync(path) && pattern.test(readFileSync(path, 'utf8'))
  } catch {
    return false
  }
}
