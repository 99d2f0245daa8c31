import {execFileSync} from 'node:child_process'
import {chmodSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {folderOf, newslint, type Outcome} from './run-newslint.js'

type Record = {path: string; messages: {reason: string}[]; error?: string}

const sound = 'Harbour opens\n\n“We ran,” Mira Karimova said.\n'
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

describe('a folder of hostile files', () => {
  let outcome: Outcome
  let errors: {[name: string]: string | undefined}

  beforeAll(async () => {
    const folder = folderOf({
      'a.txt': sound,
      'bad.txt': Buffer.from([0x41, 0xff, 0xfe, 0x41]),
      'big.txt': 'a'.repeat(3_300_000),
      'binary.txt': Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]),
      'bom.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(sound)]),
      'secret.txt': sound,
      'utf16.txt': utf16(sound),
      'utf8-bom.txt': '\ufeff' + sound,
      'z.txt': sound,
      '.hidden/x.txt': sound,
      'node_modules/x.txt': sound,
      'notes.doc': sound
    })
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    symlinkSync('loop.txt', join(folder, 'loop.txt'))
    symlinkSync('/dev/zero', join(folder, 'zero.txt'))
    symlinkSync('gone', join(folder, 'gone.txt'))
    symlinkSync('.', join(folder, 'self'))
    symlinkSync('a.txt', join(folder, 'again.txt'))
    chmodSync(join(folder, 'secret.txt'), 0)
    outcome = await newslint(['--format', 'json', '.', 'z.txt', './a.txt'], {
      cwd: folder
    })
    const records = JSON.parse(outcome.stdout) as Record[]
    errors = Object.fromEntries(
      records.map(({path, error}) => [path, error ?? 'checked'])
    )
  })

  test.each([
    ['bad.txt', 'skipped: not UTF-8'],
    ['big.txt', 'file is 3.2 MiB; limit 1 MiB (maxFileSize)'],
    ['binary.txt', 'skipped: binary file'],
    ['pipe.txt', 'skipped: named pipe'],
    ['loop.txt', 'skipped: symlink loop'],
    ['zero.txt', 'skipped: device'],
    ['gone.txt', 'no such file'],
    ['utf16.txt', 'skipped: UTF-16 without a byte order mark']
  ])('%s is not checked: %s', (name, reason) => {
    expect(errors[name]).toBe(reason)
  })

  test.skipIf(process.getuid?.() === 0)('nor is what cannot be read', () => {
    expect(errors['secret.txt']).toBe('not readable: permission denied')
  })

  test('the other files are checked, each once', () => {
    const checked = Object.keys(errors).filter(
      (name) => errors[name] === 'checked' && name !== 'secret.txt'
    )
    expect(checked).toEqual(['a.txt', 'bom.txt', 'utf8-bom.txt', 'z.txt'])
  })

  test('the exit code says that not all was checked', () => {
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toBe('')
  })
})

test('a folder without articles does not look clean', async () => {
  const cwd = folderOf({'notes.doc': ''})
  const {code, stdout} = await newslint(['.', 'none/*.txt', 'no.txt'], {cwd})
  expect(code).toBe(2)
  expect(stdout).toMatch(/\.\n.*no articles found/)
  expect(stdout).toMatch(/none\/\*\.txt\n.*no articles found/)
  expect(stdout).toMatch(/no\.txt\n.*no such file/)
})

test('a limit can be set', async () => {
  const cwd = folderOf({'a.txt': sound})
  const args = ['a.txt', '--limit']
  expect((await newslint([...args, 'maxFileSize=8B'], {cwd})).code).toBe(2)
  expect((await newslint([...args, 'maxFileSize=1kB'], {cwd})).code).toBe(0)
})
