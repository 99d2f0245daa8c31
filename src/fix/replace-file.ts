import {randomUUID} from 'node:crypto'
import fs, {type Stats} from 'node:fs'
import {dirname, join} from 'node:path'

/** The calls of `node:fs` that are made; a test lets each of them fail. */
export type Disk = Pick<
  typeof fs,
  | 'accessSync'
  | 'closeSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'openSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'statSync'
  | 'unlinkSync'
> & {
  readonly writeSync: (file: number, bytes: Buffer, offset: number) => number
}

/** A file that was not replaced, and why, in a few words. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable'
}

/**
 * Puts `after` in the place of `before` in one step: whoever reads the file,
 * now or after a crash, finds one or the other whole. Mode, owner and symlinks
 * stay. Throws an `Unwritable`, with the file as it was, where the file holds
 * something else than `before` by now or the disk fails.
 */
export function replaceFile(
  path: string,
  before: Buffer,
  after: Buffer,
  disk: Disk = fs
): void {
  asUnwritable(() => {
    const target = disk.realpathSync(path)
    disk.accessSync(target, fs.constants.W_OK)
    const like = disk.statSync(target)
    writeInOneStep(target, after, disk, like, () => {
      if (!disk.readFileSync(target).equals(before))
        throw new Unwritable('file changed meanwhile')
    })
  })
}

/** Writes a file of newslint's own in one step. Throws an `Unwritable`. */
export function writeFile(path: string, bytes: Buffer): void {
  asUnwritable(() => {
    const stats = fs.statSync(path, {throwIfNoEntry: false})
    writeInOneStep(stats ? fs.realpathSync(path) : path, bytes, fs, stats)
  })
}

function writeInOneStep(
  target: string,
  bytes: Buffer,
  disk: Disk,
  like?: Stats,
  verify = () => {}
): void {
  const folder = dirname(target)
  const temporary = join(folder, `.newslint-${randomUUID()}.tmp`)
  try {
    writeWhole(temporary, bytes, disk, like)
    verify()
    disk.renameSync(temporary, target)
  } catch (error) {
    attempt(() => disk.unlinkSync(temporary))
    throw error
  }
  // The file is whole either way; some systems cannot sync a folder.
  attempt(() => syncFolder(folder, disk))
}

function writeWhole(path: string, bytes: Buffer, disk: Disk, like?: Stats) {
  const file = disk.openSync(path, 'wx', like ? 0o600 : 0o666)
  try {
    for (let done = 0; done < bytes.length;)
      done += disk.writeSync(file, bytes, done)
    if (like) keepOwner(file, like, disk)
    disk.fsyncSync(file)
  } finally {
    disk.closeSync(file)
  }
}

function keepOwner(file: number, like: Stats, disk: Disk) {
  const {uid, gid} = disk.fstatSync(file)
  if (uid !== like.uid || gid !== like.gid)
    disk.fchownSync(file, like.uid, like.gid)
  disk.fchmodSync(file, like.mode & 0o7777)
}

function syncFolder(path: string, disk: Disk) {
  const folder = disk.openSync(path, 'r')
  try {
    disk.fsyncSync(folder)
  } finally {
    disk.closeSync(folder)
  }
}

function attempt(action: () => void): void {
  try {
    action()
  } catch {
    // Nothing more can be done about it.
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'read-only file system',
  ENOSPC: 'disk is full',
  EFBIG: 'file size limit reached',
  EDQUOT: 'disk quota is used up',
  ENOENT: 'file is gone',
  EIO: 'disk error'
}

function asUnwritable(write: () => void): void {
  try {
    write()
  } catch (error) {
    if (error instanceof Unwritable) throw error
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new Unwritable(reasons[String(code)] ?? String(code))
  }
}
