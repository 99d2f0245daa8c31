import {watch, type FSWatcher} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {
  DidChangeWatchedFilesNotification,
  type Connection
} from 'vscode-languageserver/node'
import type {Client} from './client.js'
import {attempt} from './tell.js'

const ends = ['', '.json', '.yaml', '.yml']
const names: ReadonlySet<string> = new Set([
  ...['.newslintrc', '.textlintrc'].flatMap((name) =>
    ends.map((end) => name + end)
  ),
  'package.json',
  '.newslintignore',
  '.gitignore'
])

/** Milliseconds after which a file is taken to be written. */
const settled = 50

/** Hears of changes in files that settings stand in. */
export type Watcher = {
  /** To be called when the client is ready for requests. */
  readonly start: () => void
  /** Follows what a document's settings hang on. */
  readonly follow: (
    path: string | undefined,
    files: readonly string[],
    top: string | undefined
  ) => void
}

/**
 * Leaves the watching to the client where it can; what lies outside the
 * client's folders, or has a name of its own, is watched from here.
 *
 * @param changed called when settings may be others than before
 */
export function watchSettings(
  connection: Connection,
  client: Client,
  changed: () => void
): Watcher {
  const watchers = new Map<string, FSWatcher | undefined>()
  const followed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, settled)
  }
  const watchFolder = (folder: string) => {
    if (watchers.has(folder)) return
    watchers.set(
      folder,
      watching(folder, (name) => {
        const isKnown = !client.watchesFiles && names.has(name)
        if (isKnown || followed.has(join(folder, name))) soon()
      })
    )
  }
  return {
    start() {
      connection.onDidChangeWatchedFiles(soon)
      if (!client.watchesFiles) return
      const globPattern = `**/{${[...names].join(',')}}`
      attempt(
        connection,
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{globPattern}]
        })
      )
    },
    follow(path, files, top) {
      for (const file of files) {
        followed.add(file)
        watchFolder(dirname(file))
      }
      if (client.watchesFiles || path === undefined) return
      for (const folder of foldersAbove(path, top)) watchFolder(folder)
    }
  }
}

/** Undefined where the system cannot watch the folder. */
function watching(
  folder: string,
  changed: (name: string) => void
): FSWatcher | undefined {
  try {
    const watcher = watch(folder, {persistent: false}, (_, name) => {
      if (name !== null) changed(basename(name))
    })
    return watcher.on('error', () => watcher.close())
  } catch {
    return undefined
  }
}

/** The folder of a path and those above, up to `top` or the root. */
function foldersAbove(path: string, top: string | undefined) {
  const folders: string[] = []
  let folder = dirname(path)
  while (folders.at(-1) !== folder) {
    folders.push(folder)
    if (folder === top) break
    folder = dirname(folder)
  }
  return folders
}
