import {spawnSync} from 'node:child_process'
import {chmodSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {cli, folderOf, newslint} from './run-newslint.js'

const faulty = 'Harbour opens\r\n\r\n“We ran,“ Mira Karimova said.\r\n'
const fixed = faulty.replace(',“', ',”')
const sound = 'Harbour opens\n\n“We ran,” Mira Karimova said.\n'
const utf16 = (text: string) => Buffer.from('\ufeff' + text, 'utf16le')
const read = (folder: string, name: string) =>
  readFileSync(join(folder, name), 'utf8')

describe('--fix', () => {
  test('changes what is wrong and nothing else', async () => {
    const cwd = folderOf({
      'a.txt': faulty,
      'bom.txt': '\ufeff' + faulty,
      'wide.txt': utf16(faulty),
      'wider.txt': utf16(faulty).swap16(),
      'page.html': `<p>${faulty.trim()}&nbsp;&lt;</p>\n<p\n>x`,
      'sound.txt': sound
    })
    chmodSync(join(cwd, 'a.txt'), 0o600)
    const before = statSync(join(cwd, 'sound.txt'))
    const {code, stderr} = await newslint(['--fix', '.'], {cwd})
    expect(code).toBe(0)
    expect(stderr).toBe('5 problems fixed in 5 files\n')
    expect(read(cwd, 'a.txt')).toBe(fixed)
    expect(read(cwd, 'bom.txt')).toBe('\ufeff' + fixed)
    expect(readFileSync(join(cwd, 'wide.txt'))).toEqual(utf16(fixed))
    expect(readFileSync(join(cwd, 'wider.txt'))).toEqual(utf16(fixed).swap16())
    expect(read(cwd, 'page.html')).toBe(
      `<p>${fixed.trim()}&nbsp;&lt;</p>\n<p\n>x`
    )
    expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o600)
    expect(statSync(join(cwd, 'sound.txt')).ino).toBe(before.ino)
    expect(readdirSync(cwd)).toHaveLength(6)
  })

  test('leaves what is silenced, off, or not shown', async () => {
    const cwd = folderOf({
      'a.txt': `<!-- newslint-disable-file -- as they wrote it -->\n\n${faulty}`
    })
    await newslint(['--fix', 'a.txt'], {cwd})
    const off = ['--rule', 'misdirected-quotation-mark=off']
    await newslint(['--fix', 'a.txt', ...off], {cwd})
    expect(read(cwd, 'a.txt')).toContain(faulty)
    const plain = folderOf({'a.txt': faulty})
    const rule = ['--rule', 'misdirected-quotation-mark=warning']
    const args = ['--fix', 'a.txt', ...rule, '--min-severity', 'error']
    expect((await newslint(args, {cwd: plain})).code).toBe(1)
    expect(read(plain, 'a.txt')).toBe(faulty)
  })

  test('--dry-run reports what would be left and writes nothing', async () => {
    const cwd = folderOf({'a.txt': faulty})
    const {code, stderr} = await newslint(['--fix', '--dry-run', '.'], {cwd})
    expect(code).toBe(0)
    expect(stderr).toBe('1 problem can be fixed in 1 file\n')
    expect(read(cwd, 'a.txt')).toBe(faulty)
  })

  test('of the standard input: text to stdout, findings to stderr', async () => {
    const fix = (input: string | Uint8Array) =>
      newslint(['--fix', '-', '--stdin-filename', 'x.txt'], {input})
    const {code, stdout, stderr} = await fix(faulty + '\r\n“We swam, he said.')
    expect(code).toBe(1)
    expect(stdout).toBe(fixed + '\r\n“We swam, he said.')
    expect(stderr).toMatch(/^x\.txt\n5:1 /)
    expect((await fix(sound)).stdout).toBe(sound)
    expect(await fix(Uint8Array.of(0x41, 0xff))).toMatchObject({
      code: 2,
      stdout: ''
    })
  })
})

describe('--diff', () => {
  test('prints what would change, for patch', async () => {
    const cwd = folderOf({'a.txt': faulty, 'b.txt': sound})
    const {code, stdout} = await newslint(['--diff', '.'], {
      cwd,
      env: {CI: ''}
    })
    expect(code).toBe(1)
    expect(stdout.split('\n')).toEqual([
      '--- a.txt',
      '+++ a.txt',
      '@@ -1,3 +1,3 @@',
      ' Harbour opens\r',
      ' \r',
      '-“We ran,“ Mira Karimova said.\r',
      '+“We ran,” Mira Karimova said.\r',
      ''
    ])
    expect(read(cwd, 'a.txt')).toBe(faulty)
    expect((await newslint(['--diff', 'b.txt'], {cwd})).code).toBe(0)
  })

  test('is escaped in the log of a CI', async () => {
    const cwd = folderOf({'a.txt': `::error::x\u001b[31m\n\n${faulty}`})
    const {stdout} = await newslint(['--diff', '.'], {cwd, env: {CI: 'true'}})
    expect(stdout).not.toMatch(/::error|\u001b/)
  })
})

describe('what cannot be', () => {
  test.each([
    [['--dry-run', '.'], 'unexpected --dry-run without --fix'],
    [['--fix', '-', 'a.txt'], 'unexpected files beside - to fix'],
    [['inspect', '--fix', 'a.txt'], 'unexpected --fix for inspect'],
    [['--jsonl', '--fix'], 'unexpected --fix for records']
  ])('newslint %j: %s', async (args, reason) => {
    const {code, stdout, stderr} = await newslint(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(reason)
  })

  test('written is reported, and the file is as it was', async () => {
    const cwd = folderOf({'a.txt': faulty, 'b.txt': sound})
    const limited = `trap '' XFSZ; ulimit -f 0; exec "$0" "$1" --fix .`
    const args = ['-c', limited, process.execPath, cli]
    const {status, stdout, stderr} = spawnSync('sh', args, {
      cwd,
      encoding: 'utf8',
      env: {...process.env, NO_COLOR: '1'}
    })
    expect(status).toBe(2)
    expect(stdout).toContain('not fixed: file size limit reached')
    expect(stdout).toContain('Unexpected `“`, expected `”`')
    expect(stderr).toBe('')
    expect(read(cwd, 'a.txt')).toBe(faulty)
    expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt'])
  })
})
