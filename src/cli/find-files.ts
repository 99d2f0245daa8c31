import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Ignores} from './ignores.js'
import {asUnreadable, Unreadable} from './read-file.js'

/** A file to check, or a target that cannot be, and why. */
export type Target = {readonly path: string; readonly problem?: string}

const article = /\.(?:txt|md|markdown|html?|xhtml)$/i
const ignoredFolders = new Set(['node_modules'])
const globSigns = /[*?[\]{}!]/

/** The files that paths, folders and globs stand for, each once. */
export async function* findFiles(
  targets: readonly string[],
  ignores: Ignores
): AsyncGenerator<Target, void, unknown> {
  const seen = new Set<string>()
  for (const target of targets) {
    for await (const found of filesOf(target, ignores)) {
      const identity = identityOf(found.path)
      if (seen.has(identity)) continue
      seen.add(identity)
      yield found
    }
  }
}

async function* filesOf(
  target: string,
  ignores: Ignores
): AsyncGenerator<Target, void, unknown> {
  const kind = target === '-' ? 'file' : kindOf(target)
  if (kind === 'folder') yield* orProblem(target, walk(target, ignores))
  else if (kind === 'nothing' && globSigns.test(target))
    yield* orProblem(target, expand(target, ignores))
  else if (target === '-' || !(await ignores.leavesOut(target, 'named')))
    yield {path: target}
}

/** The articles in a folder and the folders inside it, by name. */
async function* walk(
  folder: string,
  ignores: Ignores
): AsyncGenerator<Target, void, unknown> {
  let entries: Dirent[]
  try {
    entries = asUnreadable(() => readdirSync(folder, {withFileTypes: true}))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    yield {path: folder, problem: error.message}
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) {
      if (ignoredFolders.has(entry.name)) continue
      if (await ignores.leavesOut(`${path}/`, 'walked')) continue
      yield* walk(path, ignores)
    } else if (article.test(entry.name)) {
      if (!(await ignores.leavesOut(path, 'walked'))) yield {path}
    }
  }
}

async function* expand(
  pattern: string,
  ignores: Ignores
): AsyncGenerator<Target, void, unknown> {
  const {glob} = await import('tinyglobby')
  const paths = await glob(pattern, {
    ignore: ['**/node_modules/**', '**/.git/**'],
    followSymbolicLinks: false,
    expandDirectories: false
  })
  for (const path of paths.sort())
    if (!(await ignores.leavesOut(path, 'walked'))) yield {path}
}

/** The targets, or one that says there are none. */
async function* orProblem(
  path: string,
  targets: AsyncIterable<Target, void, unknown>
): AsyncGenerator<Target, void, unknown> {
  let isEmpty = true
  for await (const target of targets) {
    isEmpty = false
    yield target
  }
  if (isEmpty) yield {path, problem: 'no articles found'}
}

function kindOf(path: string): 'folder' | 'file' | 'nothing' {
  const stats = statSync(path, {throwIfNoEntry: false})
  if (!stats) return 'nothing'
  return stats.isDirectory() ? 'folder' : 'file'
}

function identityOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
