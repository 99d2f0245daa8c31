import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import {Article} from '../article/index.js'
import type {Format} from '../read/document.js'
import {read} from '../read/index.js'
import {rangeOf} from '../rule/message.js'
import type {Range} from '../text/range.js'
import {decode} from './read-file.js'
import type {Step} from './step.js'
import {UsageError} from './usage-error.js'

/**
 * What changed since a commit, or since the one where this branch left it.
 * Only objects are read, by commands of git that run no filter, hook or helper
 * of the repository. Throws a `UsageError`.
 */
export function openSince(ref: string): Step {
  const top = git(['rev-parse', '--show-toplevel']).toString().trim()
  const commit = commitOf(ref)
  const blobs = blobsIn(commit)
  const unchanged = new Set(blobs.values())

  return {
    /** Whether the commit holds a file of just these bytes. */
    isUnchanged: (bytes) => unchanged.has(blobHash(bytes, commit.length)),

    /** Leaves the findings that stand on changed paragraphs. */
    async narrow({file, article}, format = 'text') {
      const blob = blobs.get(nameIn(top, file.path))
      if (blob === undefined || !article) return
      const before = decode(git(['cat-file', 'blob', blob]))
      const isChanged = await changes(before, article, format)
      file.messages = file.messages.filter((message) => {
        const range =
          message.ruleId === undefined ? undefined : rangeOf(message)
        return !range || isChanged(range, String(file))
      })
    }
  }
}

/** Tells whether a range of the source is on a paragraph that was not there. */
async function changes(before: string, article: Article, format: Format) {
  const old = new Article(await read(before, format))
  const counts = new Map<string, number>()
  for (const {start, end} of old.blocks) {
    const text = old.text.slice(start, end)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const blocks = article.blocks.map((block) => {
    const text = article.text.slice(block.start, block.end)
    const count = counts.get(text) ?? 0
    counts.set(text, count - 1)
    const {start, end} = article.document.map.toSource(block)
    return {start, end, isNew: count <= 0}
  })
  return (range: Range, source: string): boolean => {
    const touched = blocks.filter(
      ({start, end}) => start <= range.end && range.start <= end
    )
    // A comment stands on no paragraph.
    if (touched.length === 0)
      return !before.includes(source.slice(range.start, range.end))
    return touched.some(({isNew}) => isNew)
  }
}

function commitOf(ref: string): string {
  const commit = git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    `unknown --since ${ref}, expected a commit, branch or tag`
  )
  const hash = commit.toString().trim()
  const {status, stdout} = runGit(['merge-base', hash, 'HEAD'])
  return status === 0 ? stdout.toString().trim() : hash
}

/** Hashes of all files of a commit by path. */
function blobsIn(commit: string): ReadonlyMap<string, string> {
  const list = git(['ls-tree', '-r', '-z', '--full-tree', commit]).toString()
  const blobs = new Map<string, string>()
  for (const entry of list.split('\0')) {
    const tab = entry.indexOf('\t')
    const [, kind, hash = ''] = entry.slice(0, tab).split(' ')
    if (kind === 'blob') blobs.set(entry.slice(tab + 1), hash)
  }
  return blobs
}

/** What git calls these bytes; a repository's hashes are all of one length. */
function blobHash(bytes: Buffer, length: number): string {
  const hash = createHash(length === 40 ? 'sha1' : 'sha256')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Its path in the repository; what is outside is in no commit. */
function nameIn(top: string, path: string): string {
  try {
    const folder = realpathSync(dirname(path))
    return relative(top, join(folder, basename(path))).replaceAll(sep, '/')
  } catch {
    return path
  }
}

function git(args: readonly string[], problem?: string): Buffer {
  const {error, status, stdout, stderr} = runGit(args)
  if (error) throw new UsageError(`--since needs git: ${error.message}`)
  if (status === 0) return stdout
  const [line = ''] = stderr.toString().split('\n')
  throw new UsageError(problem ?? `--since failed: ${line}`)
}

function runGit(args: readonly string[]) {
  return spawnSync('git', args, {
    env: {...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0'},
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: Infinity
  })
}
