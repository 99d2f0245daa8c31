import {
  closeSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs'
import {dirname} from 'node:path'
import type {Reporter} from '../report/reporter.js'

/**
 * A reporter that writes to a file and returns nothing. The file is replaced
 * at the end, so that a run that fails leaves the former report whole.
 *
 * @throws {Error} from its functions, with one line, where it cannot write
 */
export function intoFile(path: string, reporter: Reporter): Reporter {
  let file: Replacement | undefined
  const write = (text: string) => {
    told(path, () => (file ??= replacement(path)).write(text))
    return ''
  }
  return {
    ...reporter,
    begin: () => write(reporter.begin()),
    add: async (result) => write(await reporter.add(result)),
    end() {
      write(reporter.end())
      told(path, () => file?.close())
      return ''
    }
  }
}

type Replacement = {
  readonly write: (text: string) => void
  readonly close: () => void
}

/** What is written beside `path` until it is whole. */
function replacement(path: string): Replacement {
  const known = statSync(path, {throwIfNoEntry: false})
  if (known && !known.isFile()) return direct(path)
  mkdirSync(dirname(path), {recursive: true})
  // A link stays one, and what it points at is replaced.
  const target = known ? realpathSync(path) : path
  const beside = `${target}.${process.pid}.tmp`
  const handle = openSync(beside, 'wx', known?.mode)
  const remove = () => rmSync(beside, {force: true})
  process.once('exit', remove)
  return {
    write: (text) => writeAll(handle, text),
    close() {
      closeSync(handle)
      renameSync(beside, target)
      process.off('exit', remove)
    }
  }
}

/** A pipe or device takes what comes. */
function direct(path: string): Replacement {
  const handle = openSync(path, 'w')
  return {
    write: (text) => writeAll(handle, text),
    close: () => closeSync(handle)
  }
}

function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length;)
    at += writeSync(handle, bytes, at, bytes.length - at)
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'read-only file system',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EEXIST: 'a part of its path is not a folder',
  ENOSPC: 'no space left'
}

function told(path: string, act: () => void): void {
  try {
    act()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    const reason = reasons[String(code)] ?? String(code)
    throw new Error(`cannot write ${path}: ${reason}`)
  }
}
