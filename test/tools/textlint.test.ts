import {
  copyFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect} from 'vitest'
import {freshFolder} from './fresh-folder.js'
import {byPath, findingsByCli, type FoundFile} from './findings.js'
import {outputOf, run} from './run.js'
import {testWithRegistry} from './tool.js'

const test = await testWithRegistry()

type TextlintFile = {
  readonly filePath: string
  readonly messages: readonly {
    readonly ruleId: string
    readonly message: string
    readonly severity: number
    readonly range: readonly [number, number]
  }[]
}

describe('textlint 15 with the settings that users copy', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await freshFolder({}, ['textlint@15', 'textlint-plugin-html@1'])
    cpSync('seeds', join(folder, 'seeds'), {recursive: true})
    copyFileSync('.textlintrc.example', join(folder, '.textlintrc.json'))
  })

  const textlint = async (...args: readonly string[]) =>
    run('npx', ['textlint', '--format', 'json', ...args], {cwd: folder})

  test('finds in every seed what newslint finds, at the same places', async () => {
    const {stdout} = await textlint('--plugin', 'html', 'seeds')
    const found = (JSON.parse(stdout) as readonly TextlintFile[]).map(asFound)
    const expected = await findingsByCli(
      readdirSync('seeds').map((name) => join('seeds', name))
    )
    expect(expected.some(({findings}) => findings.length > 0)).toBe(true)
    expect(byPath(found)).toEqual(byPath(expected.map(withoutInfo)))
  })

  test('makes the same fixes', async () => {
    const before =
      '“The ferry sails at noon,” said Mira Karimova. ”It is late,” she said.\n'
    for (const file of ['story.txt', 'story.md'])
      writeFileSync(join(folder, file), before)
    writeFileSync(join(folder, 'story.html'), `<p>${before}</p>\n`)
    await textlint(
      '--plugin',
      'html',
      '--fix',
      'story.txt',
      'story.md',
      'story.html'
    )
    const after =
      '“The ferry sails at noon,” said Mira Karimova. “It is late,” she said.\n'
    expect(readFileSync(join(folder, 'story.txt'), 'utf8')).toBe(after)
    expect(readFileSync(join(folder, 'story.md'), 'utf8')).toBe(after)
    expect(readFileSync(join(folder, 'story.html'), 'utf8')).toBe(
      `<p>${after}</p>\n`
    )
  })

  test('obeys rules set in .textlintrc and settings of newslint', async () => {
    const settings = {
      rules: {'preset-newslint/textlint': {'misdirected-quotation-mark': false}}
    }
    writeFileSync(join(folder, 'off.json'), JSON.stringify(settings))
    writeFileSync(
      join(folder, 'off.txt'),
      '”It is late,” said Mira Karimova.\n'
    )
    const args = ['--config', 'off.json', 'off.txt']
    const {stdout} = await textlint(...args)
    expect(stdout).not.toContain('misdirected-quotation-mark')
    expect((await textlint('off.txt')).stdout).toContain(
      'misdirected-quotation-mark'
    )
    writeFileSync(
      join(folder, '.newslintrc.json'),
      '{"rules": {"misdirected-quotation-mark": false}}'
    )
    expect((await textlint('off.txt')).stdout).not.toContain(
      'misdirected-quotation-mark'
    )
    writeFileSync(join(folder, '.newslintrc.json'), '{"ignores": ["off.txt"]}')
    expect(JSON.parse((await textlint('off.txt')).stdout)).toMatchObject([
      {messages: []}
    ])
  })

  test('runs a rule that is off by default where it is asked for', async () => {
    const settings = {
      rules: {'preset-newslint/textlint': {'quotation-style': {}}}
    }
    writeFileSync(join(folder, 'style.json'), JSON.stringify(settings))
    writeFileSync(join(folder, 'style.txt'), '‘It is late,’ said Mira Holm.\n')
    expect((await textlint('style.txt')).stdout).not.toContain(
      'quotation-style'
    )
    const {stdout} = await textlint('--config', 'style.json', 'style.txt')
    expect(stdout).toContain('quotation-style')
  })

  test('reads paragraphs of a format that newslint does not know', async () => {
    await outputOf('npm', ['install', 'textlint-plugin-latex2e'], {cwd: folder})
    writeFileSync(
      join(folder, 'story.tex'),
      '\\documentclass{article}\n\\begin{document}\n”It is \\emph{late},” said Mira Karimova.\n\\end{document}\n'
    )
    const {stdout} = await textlint('--plugin', 'latex2e', 'story.tex')
    const [file] = JSON.parse(stdout) as readonly TextlintFile[]
    expect(file?.messages.map(({ruleId}) => ruleId)).toEqual([
      'newslint/textlint/misdirected-quotation-mark'
    ])
  })
})

function asFound({filePath, messages}: TextlintFile): FoundFile {
  return {
    path: filePath.replace(/^.*(?=seeds\/)/, ''),
    findings: messages.map(
      ({ruleId, message, severity, range: [start, end]}) => ({
        ruleId: ruleId.replace(/^.*\//, ''),
        reason: message,
        severity:
          severity === 2 ? 'error' : severity === 1 ? 'warning' : 'info',
        start,
        end
      })
    )
  }
}

function withoutInfo({path, findings}: FoundFile): FoundFile {
  return {path, findings: findings.filter(({severity}) => severity !== 'info')}
}
