import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderOf, newslint} from './run-newslint.js'

const faulty = 'Harbour opens\n\n“We ran,“ Mira Karimova said.\n'
const off = {rules: {'misdirected-quotation-mark': false}}
const json = (value: unknown) => JSON.stringify(value)

/** The names of the files with findings. */
async function flagged(cwd: string, args: readonly string[]) {
  const {stdout} = await newslint(['--format', 'json', ...args], {cwd})
  const records = JSON.parse(stdout) as {path: string; messages: unknown[]}[]
  return records.filter((one) => one.messages.length > 0).map((one) => one.path)
}

describe('settings are found from the file upwards', () => {
  const cwd = folderOf({
    'a.txt': faulty,
    'json/.newslintrc': json(off),
    'json/deep/a.txt': faulty,
    'yaml/.newslintrc.yaml': 'rules:\n  misdirected-quotation-mark: false\n',
    'yaml/a.txt': faulty,
    'package/package.json': json({name: 'x', newslint: off}),
    'package/a.txt': faulty,
    'textlint/.textlintrc': json({
      rules: {'preset-newslint/textlint': off.rules}
    }),
    'textlint/a.txt': faulty,
    'nearer/.newslintrc.json': json(off),
    'nearer/deep/.newslintrc.json': '{}',
    'nearer/deep/a.txt': faulty,
    'extends/.newslintrc.json': json({extends: ['./base.json', 'desk']}),
    'extends/base.json': json({accept: './names.txt'}),
    'extends/names.txt': '# ours\nVelmora\n',
    'extends/node_modules/desk/package.json': json({
      name: 'desk',
      newslint: off
    }),
    'extends/a.txt': faulty,
    'overrides/.newslintrc.json': json({
      overrides: [{files: '*.md', ...off}],
      ignores: ['drafts/']
    }),
    'overrides/a.md': faulty,
    'overrides/b.txt': faulty,
    'overrides/drafts/c.txt': faulty,
    'quiet/.newslintrc.json': json({preset: 'quiet'}),
    'quiet/a.txt': 'A note\n\n<!-- newslint-disable-next-line -->\nAll well.\n'
  })

  test('in every form, and only where they hold', async () => {
    expect(await flagged(cwd, ['.'])).toEqual([
      'a.txt',
      'nearer/deep/a.txt',
      'overrides/b.txt'
    ])
  })

  test('or given, or left aside', async () => {
    const all = [
      ...['a.txt', 'extends/a.txt', 'json/deep/a.txt', 'nearer/deep/a.txt'],
      ...['overrides/a.md', 'overrides/b.txt', 'overrides/drafts/c.txt'],
      ...['package/a.txt', 'quiet/a.txt', 'textlint/a.txt', 'yaml/a.txt']
    ]
    expect(await flagged(cwd, ['.', '--no-config'])).toEqual(all)
    expect(await flagged(cwd, ['.', '--config', 'json/.newslintrc'])).toEqual([
      'quiet/a.txt'
    ])
  })

  test('--print-config says what applies and where it stands', async () => {
    const {stdout} = await newslint(['--print-config', 'extends/a.txt'], {cwd})
    const printed = JSON.parse(stdout) as {from: string; accept: string[]}
    expect(printed.from).toBe(join(cwd, 'extends/.newslintrc.json'))
    expect(printed.accept).toEqual(['Velmora'])
    expect(printed).not.toHaveProperty('rules.misdirected-quotation-mark')
  })

  test('a mistake stops, with file, line, key and what was meant', async () => {
    const folder = folderOf({
      'a.txt': faulty,
      '.newslintrc.json': '{\n  "rulez": {}\n}'
    })
    const {code, stderr} = await newslint(['a.txt'], {cwd: folder})
    expect(code).toBe(2)
    expect(stderr).toBe(
      `newslint: ${folder}/.newslintrc.json:2: unknown key \`rulez\`, expected \`rules\`\n`
    )
  })

  test.each([
    [{'.newslintrc.json': json({extends: './.newslintrc.json'})}, 'itself'],
    [{'.newslintrc.json': json({extends: './no.json'})}, 'no such file'],
    [{'.newslintrc.json': json({extends: 'no-desk'})}, 'is not installed']
  ])('%j cannot be extended: %s', async (files, reason) => {
    const folder = folderOf({'a.txt': faulty, ...files})
    const {code, stderr} = await newslint(['a.txt'], {cwd: folder})
    expect(code).toBe(2)
    expect(stderr).toContain(reason)
    expect(stderr).toMatch(/^newslint: .*\n$/)
  })
})

describe('files that are left out', () => {
  const cwd = folderOf({
    '.git/HEAD': '',
    '.gitignore': 'build/\n',
    '.newslintignore': 'old/*.txt\n',
    'a.txt': faulty,
    'build/b.txt': faulty,
    'old/c.txt': faulty,
    'old/d.md': faulty,
    'deep/.newslintignore': 'e.txt\n',
    'deep/e.txt': faulty
  })
  symlinkSync('..', join(cwd, 'deep/up'))

  test.each([
    [['.'], ['a.txt', 'old/d.md']],
    [['.', '--ignore-pattern', '*.md'], ['a.txt']],
    [
      ['build/b.txt', 'old/c.txt', 'a.txt'],
      ['build/b.txt', 'a.txt']
    ],
    [['**/*.txt'], ['a.txt']],
    [
      ['.', '--no-ignore'],
      ['a.txt', 'build/b.txt', 'deep/e.txt', 'old/c.txt', 'old/d.md']
    ]
  ])('newslint %j checks %j', async (args, expected) => {
    expect(await flagged(cwd, args)).toEqual(expected)
  })

  test('files whose names tell that they are no articles', async () => {
    const others = [
      ...['requirements.txt', 'requirements-dev.txt', 'CMakeLists.txt'],
      ...['robots.txt', 'ads.txt', 'llms.txt', 'LICENSE', 'license.txt'],
      ...['LICENSE-MIT.txt', 'COPYING.LESSER', 'NEWS', 'CHANGELOG.md', 'README']
    ]
    const articles = [
      ...['README.md', 'license-plates.txt', 'news/a.xhtml', 'notice.txt'],
      'robots-vote.txt'
    ]
    const names = [...others, ...articles]
    const folder = folderOf(
      Object.fromEntries(names.map((name) => [name, faulty]))
    )
    expect(await flagged(folder, ['.'])).toEqual(articles)
    expect(await flagged(folder, names)).toEqual(articles)
    expect(await flagged(folder, ['--no-ignore', ...names])).toEqual(names)
    expect((await newslint(others, {cwd: folder})).code).toBe(0)
  })
})

test('a preset turns the grades', async () => {
  const cwd = folderOf({
    'a.txt': 'A note\n\n<!-- newslint-disable-next-line -->\nAll well.\n'
  })
  const code = async (...args: string[]) =>
    (await newslint(['a.txt', ...args], {cwd})).code
  expect(await code()).toBe(1)
  expect(await code('--preset', 'quiet')).toBe(0)
})
