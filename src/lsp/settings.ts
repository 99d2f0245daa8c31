import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import * as rules from '../../rules/index.js'
import {readIgnores} from '../cli/ignores.js'
import {settingsFinder} from '../config/find.js'
import {
  settingsOfFiles,
  type FileSettings
} from '../config/settings-of-files.js'
import type {Watcher} from './watch-settings.js'
import type {Workspace} from './workspace.js'

/** Which settings apply to a document, as for the command line. */
export type DocumentSettings = {
  /** Throws a `SettingsError`. */
  readonly settingsOf: (uri: string) => Promise<FileSettings>
  /** Reads all settings again when they are asked for next. */
  readonly reload: () => void
}

/** @param follow told what the settings of a document hang on */
export function documentSettings(
  workspace: Workspace,
  follow: Watcher['follow']
): DocumentSettings {
  let finders = new Map<string | undefined, Finder>()
  const finderFor = (folder: string | undefined) => {
    const known = finders.get(folder)
    if (known) return known
    const finder = settingsOfFiles({
      rules: Object.values(rules),
      last: [workspace.overrides(folder)]
    })
    finders.set(folder, finder)
    return finder
  }
  let find = settingsFinder()
  let ignores = readIgnores([], true)
  return {
    async settingsOf(uri) {
      await workspace.isReady()
      const path = pathOf(uri)
      const folder = folderFor(path, workspace.folders())
      if (path === undefined && folder === undefined) {
        return settingsOfFiles({
          rules: Object.values(rules),
          config: false,
          last: [workspace.overrides(undefined)]
        })('untitled')
      }
      const asked = path ?? join(folder ?? '', 'untitled')
      // First, so that settings that cannot be used are followed too.
      const place = find(dirname(asked))
      follow(path, place ? [place.path] : [], folder)
      const found = await finderFor(folder)(asked)
      follow(path, found.files, folder)
      const isLeftOut =
        path !== undefined && (await ignores.leavesOut(path, 'named'))
      return isLeftOut ? {...found, isIgnored: true} : found
    },
    reload() {
      finders = new Map()
      find = settingsFinder()
      ignores = readIgnores([], true)
    }
  }
}

type Finder = ReturnType<typeof settingsOfFiles>

/** The path of a document that is a file; undefined for others, such as `untitled:`. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

/** The folder that holds a path; the first for a document without one. */
export function folderFor(
  path: string | undefined,
  folders: readonly string[]
): string | undefined {
  if (path === undefined) return folders[0]
  const holding = folders.filter((folder) => path.startsWith(join(folder, '/')))
  return holding.toSorted((a, b) => b.length - a.length)[0]
}
