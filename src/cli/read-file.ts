import {isUtf8} from 'node:buffer'
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  statSync,
  type Stats
} from 'node:fs'

/** A file that is not checked, and why, in a few words. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/** Text of a UTF-8 file, or of UTF-16 that says so; a BOM stays. */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be')
  const head = bytes.subarray(0, 8192)
  if (head.includes(0)) throw new Unreadable(`skipped: ${kindOf(head)}`)
  if (!isUtf8(bytes)) throw new Unreadable('skipped: not UTF-8')
  return bytes.toString()
}

/** Bytes of a text in the encoding of the bytes that it was read from. */
export function encode(text: string, bytes: Buffer): Buffer {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return Buffer.from(text, 'utf16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(text, 'utf16le').swap16()
  return Buffer.from(text)
}

/** `3.2 MiB` */
function sizeText(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB']
  const power = Math.min(
    units.length - 1,
    Math.floor(Math.log2(Math.max(1, bytes)) / 10)
  )
  const value = Math.ceil((bytes / 1024 ** power) * 10) / 10
  return `${value} ${units[power] ?? ''}`
}

/** Reads a file of at most `limit` bytes. Throws an `Unreadable`. */
export function readBytes(path: string, limit: number): Buffer {
  return asUnreadable(() => {
    assertRegular(statSync(path), limit)
    // What was a file a moment ago may be a pipe by now: never wait for it.
    const file = openSync(
      path,
      constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
    )
    try {
      const stats = fstatSync(file)
      assertRegular(stats, limit)
      return readUpTo(file, stats.size, limit)
    } finally {
      closeSync(file)
    }
  })
}

function readUpTo(file: number, size: number, limit: number): Buffer {
  // One byte more than said, so that a file that grows is noticed.
  let bytes = Buffer.allocUnsafe(size + 1)
  let length = 0
  for (;;) {
    const count = readSync(file, bytes, length, bytes.length - length, null)
    if (count === 0) return bytes.subarray(0, length)
    length += count
    assertSize(length, limit)
    if (length === bytes.length)
      bytes = Buffer.concat([bytes], Math.min(2 * length, limit + 1))
  }
}

function assertRegular(stats: Stats, limit: number): void {
  if (stats.isFIFO()) throw new Unreadable('skipped: named pipe')
  if (stats.isSocket()) throw new Unreadable('skipped: socket')
  if (stats.isDirectory()) throw new Unreadable('skipped: folder')
  if (!stats.isFile()) throw new Unreadable('skipped: device')
  assertSize(stats.size, limit)
}

/** Throws where a file, or a text of that many bytes, is too large. */
export function assertSize(bytes: number, limit: number, what = 'file'): void {
  if (bytes <= limit) return
  throw new Unreadable(
    `${what} is ${sizeText(bytes)}; limit ${sizeText(limit)} (maxFileSize)`
  )
}

/** What a file with NULs is; in UTF-16 they stand on one side of each pair. */
function kindOf(head: Buffer): string {
  let even = 0
  let odd = 0
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  const more = Math.max(even, odd)
  const isUtf16 = more > head.length / 4 && Math.min(even, odd) < more / 20
  return isUtf16 ? 'UTF-16 without a byte order mark' : 'binary file'
}

function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(
      bytes
    )
  } catch {
    throw new Unreadable('skipped: not UTF-16 throughout')
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'not readable: permission denied',
  EPERM: 'not readable: permission denied',
  ELOOP: 'skipped: symlink loop',
  ENAMETOOLONG: 'name is too long',
  ENXIO: 'skipped: device',
  EISDIR: 'skipped: folder'
}

/** Runs `read`; an error of the file system becomes an `Unreadable`. */
export function asUnreadable<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new Unreadable(
      reasons[String(code)] ?? `not readable: ${String(code)}`
    )
  }
}
