import {watch, type FSWatcher} from 'node:fs'
import {stat} from 'node:fs/promises'
import {basename, dirname} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import type {ExitCode} from './exit-code.js'

/** Changes that come within so many milliseconds are one. */
const pause = 100

/**
 * Runs `check` now and after each change of the targets or of what stands
 * beside them, such as settings, until the process is ended.
 *
 * @throws {Error} where a target cannot be watched
 */
export async function watchTargets(
  targets: readonly string[],
  check: () => Promise<ExitCode>,
  remark: (text: string) => Promise<void>
): Promise<never> {
  const changes = changesOf(targets)
  for (;;) {
    await changes.watchAgain()
    await check()
    await remark('Waiting for changes; Ctrl+C ends.\n')
    await changes.next()
    await setTimeout(pause)
  }
}

function changesOf(targets: readonly string[]) {
  let watchers: FSWatcher[] = []
  let hasChanged = false
  let notify = () => {}
  const note = (_: string, name: string | null) => {
    // What newslint writes itself on its way to a fixed file.
    if (name !== null && /^\.newslint-.*\.tmp$/.test(basename(name))) return
    hasChanged = true
    notify()
  }
  return {
    async watchAgain(): Promise<void> {
      for (const watcher of watchers) watcher.close()
      const folders = await foldersOf(targets)
      hasChanged = false
      watchers = [...folders].map(([folder, recursive]) =>
        watch(folder, {recursive}, note).on('error', () => note('', null))
      )
    },
    async next(): Promise<void> {
      if (hasChanged) return
      await new Promise<void>((resolve) => (notify = resolve))
    }
  }
}

/** The folders to watch, and whether with all that is in them. */
async function foldersOf(targets: readonly string[]) {
  const folders = new Map<string, boolean>()
  for (const target of targets) {
    const stats = await stat(target).catch(() => undefined)
    const isFile = stats?.isFile() ?? false
    const folder = stats?.isDirectory()
      ? target
      : isFile
        ? dirname(target)
        : '.'
    folders.set(folder, (folders.get(folder) ?? false) || !isFile)
  }
  return folders
}
