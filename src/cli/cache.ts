import {createHash} from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {version} from '../../package.json'
import type {LintSettings} from '../lint/index.js'
import type {PlainMessage} from '../lint/plain-message.js'
import type {Format, Metadata} from '../read/document.js'

/** What is kept of a check. */
export type Kept = {
  readonly messages: readonly PlainMessage[]
  readonly skipped?: 'language'
}

/** What a check depends on. */
export type Input = {
  readonly text: string
  readonly format: Format
  readonly settings: LintSettings
  readonly stated: Metadata
}

export type Cache = {
  readonly get: (input: Input) => Kept | undefined
  readonly set: (input: Input, kept: Kept) => void
}

const day = 24 * 60 * 60 * 1000

/**
 * Results of earlier checks, each in a file named by a hash of all that it
 * depends on. Entries are written whole, carry their own hash and never
 * change: runs side by side need no lock, and what is broken is not there.
 */
export function openCache(folder = defaultFolder()): Cache {
  const program = programHash()
  prune(folder)
  const pathOf = (input: Input) => {
    const hash = hashOf([program, ...partsOf(input)])
    return join(folder, hash.slice(0, 2), hash.slice(2))
  }
  return {
    get(input) {
      const path = pathOf(input)
      try {
        const [hash, json = ''] = readFileSync(path, 'utf8').split('\n', 2)
        if (hash !== hashOf([json])) return undefined
        const now = Date.now()
        if (statSync(path).mtimeMs < now - day)
          utimesSync(path, now / 1000, now / 1000)
        return JSON.parse(json) as Kept
      } catch {
        return undefined
      }
    },

    set(input, kept) {
      const path = pathOf(input)
      const json = JSON.stringify(kept)
      const beside = `${path}.${process.pid}.tmp`
      try {
        mkdirSync(join(path, '..'), {recursive: true})
        writeFileSync(beside, `${hashOf([json])}\n${json}`)
        renameSync(beside, path)
      } catch {
        // Where nothing can be kept, newslint goes without.
        attempt(() => {
          unlinkSync(beside)
        })
      }
    }
  }
}

function attempt(action: () => void): void {
  try {
    action()
  } catch {
    // There was nothing to do.
  }
}

function partsOf({text, format, settings, stated}: Input): readonly string[] {
  const {rules, article, limits, preset, core} = settings
  const active = rules.map(({rule, ...set}) => [rule.meta.id, set])
  const rest = {active, article, limits, preset, core, stated}
  return [format, JSON.stringify(rest), text]
}

/** What this newslint is: its version, its code and its data. */
function programHash(): string {
  const parts: (string | Buffer)[] = [version]
  for (const folder of ['./', '../data/']) {
    const url = new URL(folder, import.meta.url)
    for (const name of readdirSync(url).sort())
      if (/\.\w+$/.test(name))
        parts.push(name, readFileSync(new URL(name, url)))
  }
  return hashOf(parts)
}

function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}

/**
 * The user's own folder: a cache in the folder that is checked could come with
 * it, and say that there is nothing to find.
 */
function defaultFolder(): string {
  const {XDG_CACHE_HOME, LOCALAPPDATA} = process.env
  const base =
    process.platform === 'win32'
      ? LOCALAPPDATA
      : process.platform === 'darwin'
        ? join(homedir(), 'Library/Caches')
        : XDG_CACHE_HOME
  return join(base ?? join(homedir(), '.cache'), 'newslint')
}

/** Once a day, by one run at a time: removes what was not used for 30 days. */
function prune(folder: string): void {
  const lock = join(folder, 'pruned')
  try {
    mkdirSync(folder, {recursive: true})
    const last = statSync(lock, {throwIfNoEntry: false})?.mtimeMs ?? 0
    if (last > Date.now() - day) return
    // Whoever takes the mark away prunes; the others find it gone or new.
    if (last > 0) unlinkSync(lock)
    writeFileSync(lock, '', {flag: 'wx'})
    for (const shard of readdirSync(folder)) {
      if (!/^[\da-f]{2}$/.test(shard)) continue
      for (const name of readdirSync(join(folder, shard))) {
        const path = join(folder, shard, name)
        if (statSync(path).mtimeMs < Date.now() - 30 * day) unlinkSync(path)
      }
    }
  } catch {
    // Another run prunes, or the folder cannot be written.
  }
}
