import fs, {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {replaceFile, type Disk} from '../../src/fix/replace-file.js'

const before = Buffer.from('\ufeffone\r\ntwo\r\n')
const after = Buffer.from('\ufeffone\r\nTWO\r\n')

function fileOf(bytes: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-'))
  const path = join(folder, 'a.txt')
  writeFileSync(path, bytes)
  return {folder, path}
}

/** A disk whose k-th call fails; says how many calls there were. */
function failingDisk(k: number, code = 'ENOSPC') {
  let calls = 0
  const disk = Object.fromEntries(
    Object.entries(fs).map(([name, call]) => [
      name,
      (...args: readonly unknown[]): unknown => {
        if (++calls === k) throw Object.assign(new Error(code), {code})
        return (call as (...args: readonly unknown[]) => unknown)(...args)
      }
    ])
  ) as unknown as Disk
  return {disk, calls: () => calls}
}

describe('a file is replaced', () => {
  test('byte for byte, its mode kept', () => {
    const {folder, path} = fileOf(before)
    chmodSync(path, 0o640)
    replaceFile(path, before, after)
    expect(readFileSync(path)).toEqual(after)
    expect(statSync(path).mode & 0o7777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  test('where a symlink points, and the link stays', () => {
    const {folder, path} = fileOf(before)
    mkdirSync(join(folder, 'links'))
    const link = join(folder, 'links/b.txt')
    symlinkSync('../a.txt', link)
    replaceFile(link, before, after)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(path)).toEqual(after)
    expect(readdirSync(join(folder, 'links'))).toEqual(['b.txt'])
  })

  test('also where the disk takes a few bytes at a time', () => {
    const {path} = fileOf(before)
    const disk: Disk = {
      ...fs,
      writeSync: (file, bytes, done) =>
        fs.writeSync(file, bytes, done, Math.min(3, bytes.length - done))
    }
    replaceFile(path, before, after, disk)
    expect(readFileSync(path)).toEqual(after)
  })
})

describe('a file stays as it is', () => {
  test('where it changed since it was read', () => {
    const {folder, path} = fileOf(Buffer.from('three'))
    expect(() => replaceFile(path, before, after)).toThrow('changed meanwhile')
    expect(readFileSync(path, 'utf8')).toBe('three')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  test('where any call of the disk fails', () => {
    const counting = failingDisk(0)
    replaceFile(fileOf(before).path, before, after, counting.disk)
    expect(counting.calls()).toBeGreaterThan(10)
    let failures = 0
    for (let k = 1; k <= counting.calls(); k++) {
      const {folder, path} = fileOf(before)
      let isReplaced = true
      try {
        replaceFile(path, before, after, failingDisk(k).disk)
      } catch (error) {
        expect(error).toHaveProperty('message', 'disk is full')
        isReplaced = false
        failures++
      }
      expect(readFileSync(path)).toEqual(isReplaced ? after : before)
      expect(readdirSync(folder)).toEqual(['a.txt'])
    }
    // Only the three calls that sync the folder come when all is done.
    expect(failures).toBe(counting.calls() - 3)
  })

  test('where it is gone', () => {
    const path = join(tmpdir(), 'newslint-gone/a.txt')
    expect(() => replaceFile(path, before, after)).toThrow('file is gone')
  })
})
