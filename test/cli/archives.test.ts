import {execFileSync} from 'node:child_process'
import {renameSync, rmSync, unlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderOf, newslint} from './run-newslint.js'

const faulty = 'Harbour opens\n\n“We ran,“ Mira Karimova said.\n'
const other = '\n“We swam,“ Tomas Veld said.\n'
const page = '\n<!-- newslint-disable-next-line -->\nAll is well.\n'

/** The findings left, as `file line`, beside the rest of what is said. */
async function check(cwd: string, ...args: readonly string[]) {
  const {code, stdout, stderr} = await newslint(
    ['.', '--format', 'json', ...args],
    {cwd}
  )
  const records = JSON.parse(stdout || '[]') as {
    path: string
    messages: {line: number}[]
  }[]
  const found = records.flatMap(({path, messages}) =>
    messages.map(({line}) => `${path} ${line}`)
  )
  return {code, found, stderr}
}

describe('--baseline', () => {
  const baseline = ['--baseline', 'known.json']
  const known = async () => {
    const cwd = folderOf({'a.txt': faulty, 'old/b.txt': faulty + page})
    const {code, stderr} = await check(cwd, ...baseline, '--update-baseline')
    expect([code, stderr]).toEqual([0, 'known.json: 3 findings known\n'])
    return {
      cwd,
      put: (name: string, text: string) => {
        writeFileSync(join(cwd, name), text)
      }
    }
  }

  test('lets what is known pass, whatever changes elsewhere', async () => {
    const {cwd, put} = await known()
    expect(await check(cwd, ...baseline)).toEqual({
      code: 0,
      found: [],
      stderr: ''
    })
    put('a.txt', 'New deck\n\n' + faulty + '\nThe sea was calm.\n')
    put('old/b.txt', page + '\n' + faulty)
    expect((await check(cwd, ...baseline)).found).toEqual([])
  })

  test('but nothing new, not even the same fault in another file', async () => {
    const {cwd, put} = await known()
    put('a.txt', faulty + other)
    put('c.txt', faulty)
    const {code, found} = await check(cwd, ...baseline)
    expect(code).toBe(1)
    expect(found).toEqual(['a.txt 5', 'c.txt 3'])
  })

  test('knows a file that was moved', async () => {
    const {cwd} = await known()
    renameSync(join(cwd, 'old/b.txt'), join(cwd, 'c.txt'))
    expect(await check(cwd, ...baseline)).toEqual({
      code: 0,
      found: [],
      stderr: ''
    })
  })

  test('counts what was not met again, and forgets it when asked', async () => {
    const {cwd, put} = await known()
    put('a.txt', 'Harbour opens\n\nAll is well.\n')
    const {code, stderr} = await check(cwd, ...baseline)
    expect(code).toBe(0)
    expect(stderr).toBe(
      'known.json: 1 known finding not met again; --update-baseline forgets what is gone\n'
    )
    unlinkSync(join(cwd, 'old/b.txt'))
    expect((await check(cwd, ...baseline)).stderr).toContain('3 known findings')
    const update = await check(cwd, ...baseline, '--update-baseline')
    expect(update.stderr).toBe('known.json: 0 findings known\n')
  })

  test('keeps what stands in files that were not checked', async () => {
    const {cwd} = await known()
    await newslint(['a.txt', ...baseline, '--update-baseline'], {cwd})
    expect((await check(cwd, ...baseline)).found).toEqual([])
  })

  test.each([
    [['--baseline', 'no.json'], 'no baseline no.json, create it by'],
    [['--baseline', 'a.txt'], 'a.txt is not a baseline'],
    [['--update-baseline'], 'unexpected --update-baseline without --baseline']
  ])('%j is a usage error', async (args, reason) => {
    const cwd = folderOf({'a.txt': faulty})
    const {code, stderr} = await newslint(['a.txt', ...args], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(reason)
  })
})

describe('--since', () => {
  const repository = (files: Readonly<Record<string, string>>) => {
    const cwd = folderOf(files)
    const git = (...args: readonly string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args],
        {
          cwd,
          encoding: 'utf8'
        }
      )
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-qm', 'Add articles')
    return {cwd, git}
  }

  test('reports what stands on paragraphs that changed', async () => {
    const {cwd} = repository({
      'a.txt': faulty,
      'b\t1.md': faulty + page,
      'c.html': `<p>“We ran,“ Mira Karimova said.</p>\n<p>All is well.</p>`
    })
    expect(await check(cwd, '--since', 'HEAD')).toEqual({
      code: 0,
      found: [],
      stderr: ''
    })
    writeFileSync(join(cwd, 'a.txt'), other + '\n' + faulty)
    writeFileSync(join(cwd, 'b\t1.md'), page + '\n' + faulty + page)
    writeFileSync(
      join(cwd, 'c.html'),
      '<p>“We ran,“\nMira Karimova said.</p>\n<p>“We ran,“ Mira Karimova said.</p>'
    )
    writeFileSync(join(cwd, 'new.txt'), other + faulty)
    const {code, found} = await check(cwd, '--since', 'HEAD')
    expect(code).toBe(1)
    expect(found).toEqual(['a.txt 2', 'c.html 3', 'new.txt 2', 'new.txt 5'])
  })

  test('from where the branch began; a moved file is not new', async () => {
    const {cwd, git} = repository({'a.txt': faulty})
    git('checkout', '-qb', 'desk')
    git('mv', 'a.txt', 'b.txt')
    writeFileSync(join(cwd, 'c.txt'), other)
    git('add', '.')
    git('commit', '-qm', 'Move')
    git('checkout', '-q', 'main')
    git('rm', '-q', 'a.txt')
    git('commit', '-qm', 'Remove')
    git('checkout', '-q', 'desk')
    expect((await check(cwd, '--since', 'main')).found).toEqual(['c.txt 2'])
  })

  test('runs nothing of the repository', async () => {
    const {cwd, git} = repository({
      'a.txt': faulty,
      '.gitattributes': '* filter=x diff=x\n'
    })
    for (const key of [
      'filter.x.clean',
      'filter.x.smudge',
      'diff.x.textconv',
      'diff.x.command',
      'core.fsmonitor',
      'diff.external'
    ])
      git('config', key, `touch ${join(cwd, 'ran')}; cat`)
    rmSync(join(cwd, 'ran'), {force: true})
    writeFileSync(join(cwd, 'a.txt'), faulty + other)
    expect((await check(cwd, '--since', 'HEAD')).found).toEqual(['a.txt 5'])
    expect((await newslint(['ran'], {cwd})).code).toBe(2)
  })

  test('names what it cannot find', async () => {
    const {cwd} = repository({'a.txt': faulty})
    const none = await newslint(['.', '--since=--output=x'], {cwd})
    expect(none.stderr).toContain(
      'unknown --since --output=x, expected a commit'
    )
    const outside = folderOf({'a.txt': faulty})
    const {code, stderr} = await newslint(['.', '--since', 'HEAD'], {
      cwd: outside
    })
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^newslint: --since failed: .*\n$/)
    ])
  })
})

describe('what counts', () => {
  const cwd = folderOf({'a.txt': faulty + page})

  test.each([
    [['--max-warnings', '1'], 1],
    [
      ['--rule', 'misdirected-quotation-mark=warning', '--max-warnings', '2'],
      0
    ],
    [
      ['--rule', 'misdirected-quotation-mark=warning', '--max-warnings', '1'],
      1
    ],
    [['--quiet', '--rule', 'misdirected-quotation-mark=warning'], 0],
    [['--min-confidence', '1', '--fail-on', 'error'], 1]
  ])('%j exits %i', async (args, code) => {
    expect((await newslint(['.', ...args], {cwd})).code).toBe(code)
  })

  test.each([
    [['--max-warnings', 'x'], 'unexpected --max-warnings x, expected a number'],
    [['--min-confidence', '2'], 'expected a number from 0 to 1'],
    [['--jsonl', '--since', 'x'], 'unexpected --since for records']
  ])('%j: %s', async (args, reason) => {
    const {code, stderr} = await newslint(['a.txt', ...args], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(reason)
  })

  test('--min-confidence leaves out what is less likely', async () => {
    const splice = folderOf({'a.txt': 'x'})
    const {stdout} = await newslint(['--jsonl', '--min-confidence', '0.99'], {
      cwd: splice,
      input: JSON.stringify({id: 1, text: faulty}) + '\n'
    })
    expect(stdout).toContain('misdirected-quotation-mark')
  })

  test('--stats says what takes time, and how much is found', async () => {
    const {stderr} = await newslint(['.', '--stats'], {cwd})
    expect(stderr).toMatch(/^rule +ms +findings\n/)
    expect(stderr).toMatch(/^misdirected-quotation-mark +\d+\.\d +1\n/m)
    expect(stderr).toMatch(/^all +\d+\.\d\n/m)
  })
})
