import {readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderOf, newslint} from './run-newslint.js'

const faulty = 'Harbour opens\n\n“We ran,“ Mira Karimova said.\n'
const twice = faulty + '\n“We swam," Tomas Veld said.\n'

describe('--cache', () => {
  const cwd = folderOf({
    'a.txt': faulty,
    'b.md': twice,
    'c.txt': 'All is well.\n'
  })
  const cache = folderOf({})
  const args = ['.', '--cache-location', cache]
  const entries = () =>
    readdirSync(cache, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.includes('/'))
      .map((name) => join(cache, name))
  const run = (...more: readonly string[]) =>
    newslint([...args, ...more], {cwd})

  test('says the same as without one, in every format', async () => {
    for (const format of ['pretty', 'json', 'html']) {
      const plain = await newslint(['.', '--format', format], {cwd})
      expect(await run('--format', format)).toEqual(plain)
      expect(await run('--format', format)).toEqual(plain)
    }
    expect(entries()).toHaveLength(3)
  })

  test('keeps apart what settings, date and type tell apart', async () => {
    const off = await run('--rule', 'misdirected-quotation-mark=off')
    expect(off).toEqual(
      await newslint(['.', '--rule', 'misdirected-quotation-mark=off'], {cwd})
    )
    await run('--published', '2024-05-31')
    await run('--type', 'html')
    expect(entries()).toHaveLength(12)
  })

  test('does not believe what is broken', async () => {
    const plain = await newslint(['.'], {cwd})
    for (const [index, path] of entries().entries()) {
      const text = readFileSync(path, 'utf8')
      const broken = [
        '',
        text.slice(0, -9),
        text.replace('“', '"'),
        '\0'.repeat(99)
      ]
      writeFileSync(path, broken[index % broken.length] ?? '')
    }
    expect(await run()).toEqual(plain)
  })

  test('may be used by many at a time', async () => {
    const shared = folderOf({})
    const runs = Array.from({length: 4}, () =>
      newslint(['.', '--cache-location', shared], {cwd})
    )
    const [first, ...others] = await Promise.all(runs)
    for (const other of others) expect(other).toEqual(first)
    expect(
      readdirSync(shared, {recursive: true, encoding: 'utf8'}).filter((name) =>
        name.endsWith('.tmp')
      )
    ).toEqual([])
  })

  test('forgets what was not used for 30 days', async () => {
    const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
    for (const path of [...entries(), join(cache, 'pruned')])
      utimesSync(path, old, old)
    const kept = entries().length
    await newslint(['c.txt', '--cache-location', cache], {cwd})
    expect(entries().length).toBeLessThan(kept)
  })

  test('goes without where there is no room', async () => {
    const {code, stderr} = await newslint(
      ['.', '--cache-location', join(cwd, 'a.txt/none')],
      {cwd}
    )
    expect([code, stderr]).toEqual([1, ''])
  })
})

describe('--threads', () => {
  const names = Array.from({length: 60}, (_, index) => `${index + 10}.txt`)
  const cwd = folderOf({
    ...Object.fromEntries(
      names.map((name, index) => [name, index % 3 === 0 ? twice : faulty])
    ),
    'bad.txt': Uint8Array.of(0xff),
    'left/.newslintrc.json': '{"ignores": ["*.txt"]}',
    'left/a.txt': faulty
  })

  test.each(['pretty', 'sarif', 'html'])(
    '%s is the same to the byte',
    async (format) => {
      const args = ['.', 'gone.txt', '--format', format]
      const one = await newslint(args, {cwd})
      expect(one.code).toBe(2)
      for (const count of ['1', '2', '5', 'auto'])
        expect(await newslint([...args, '--threads', count], {cwd})).toEqual(
          one
        )
    }
  )

  test('with a baseline and a cache too', async () => {
    const known = ['.', '--baseline', join(folderOf({}), 'known.json')]
    const threads = ['--threads', '3', '--cache-location', folderOf({})]
    await newslint([...known, '--update-baseline', ...threads], {cwd})
    const {code, stdout} = await newslint([...known, ...threads], {cwd})
    expect(code).toBe(2)
    expect(stdout).toMatch(/^bad\.txt\n[^\n]*not UTF-8\n\n61 files: 1 error\n$/)
  })

  test('a mistake in settings is the same line', async () => {
    const broken = folderOf({
      'a.txt': faulty,
      'b/.newslintrc': 'rulez: {}',
      'b/b.txt': faulty
    })
    const one = await newslint(['.'], {cwd: broken})
    expect(await newslint(['.', '--threads', '2'], {cwd: broken})).toEqual(one)
  })

  test.each(['0', '-1', 'many', '100'])(
    '%s is no number of them',
    async (count) => {
      const {code, stderr} = await newslint(['.', `--threads=${count}`], {cwd})
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('expected auto or a number')
      ])
    }
  )
})
