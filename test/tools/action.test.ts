import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect} from 'vitest'
import {parse} from 'yaml'
import {folderOf} from '../cli/run-newslint.js'
import {codeBlocks} from './code-blocks.js'
import {ownRepository} from './git-folder.js'
import {outputOf, run} from './run.js'
import {testWithRegistry} from './tool.js'

const test = await testWithRegistry()

type Action = {
  readonly inputs: Readonly<Record<string, {readonly default: string}>>
  readonly runs: {readonly steps: readonly Step[]}
}
type Step = {
  readonly run: string
  readonly env?: Readonly<Record<string, string>>
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action
const faulty = 'Mira Karimova went “home.\n'

describe('the GitHub Action', () => {
  let checkout = ''
  beforeAll(async () => {
    checkout = await ownRepository('v0.1.0')
    const [build] = action.runs.steps
    await outputOf('bash', bashArgs(build), {
      cwd: folderOf({}),
      env: {GITHUB_ACTION_PATH: checkout}
    })
  })

  /** Runs the last step in a workspace, as a runner does. */
  const check = (
    cwd: string,
    inputs: Readonly<Record<string, string>> = {}
  ) => {
    const step = action.runs.steps.at(-1)
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([key, value]) => [
        key,
        value.replace(
          /\$\{\{ inputs\.(\w+) \}\}/,
          (_, name: string) =>
            inputs[name] ?? action.inputs[name]?.default ?? ''
        )
      ])
    )
    return run('bash', bashArgs(step), {
      cwd,
      env: {...env, GITHUB_ACTION_PATH: checkout, GITHUB_WORKSPACE: cwd}
    })
  }

  test('notes what it finds in the workspace, and fails', async () => {
    const {code, stdout} = await check(folderOf({'news/story.txt': faulty}))
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^::error file=news\/story\.txt,line=1,col=20,endColumn=\d+,title=unbalanced-quotation-mark::Unexpected/
    )
  })

  test('takes paths a line, options and a file for SARIF', async () => {
    const cwd = folderOf({
      'one story.txt': faulty,
      '--fix': faulty,
      'draft.txt': faulty
    })
    const {code, stdout} = await check(cwd, {
      paths: 'one story.txt\n--fix\n',
      args: '--fail-on never\n--limit maxFindings=9',
      sarif: 'out file.sarif'
    })
    expect(code).toBe(0)
    expect(stdout.match(/file=[^,]*/g)).toEqual([
      'file=one story.txt',
      'file=--fix'
    ])
    const sarif = readFileSync(join(cwd, 'out file.sarif'), 'utf8')
    expect(sarif).toContain('one%20story.txt')
  })

  test('runs nothing that is written into its inputs', async () => {
    const cwd = folderOf({'story.txt': 'Mira went home.\n'})
    const hostile = '"; touch a; $(touch b) `touch c` && touch d #'
    const inputs = {paths: hostile, args: hostile, sarif: hostile}
    for (const name of ['paths', 'args', 'sarif'] as const)
      await check(cwd, {[name]: inputs[name]})
    expect(readdirSync(cwd).filter((name) => /^[abcd]$/.test(name))).toEqual([])
    for (const step of action.runs.steps) expect(step.run).not.toContain('${{')
  })

  test('the workflow in the docs gives inputs that there are', () => {
    const [workflow = ''] = codeBlocks('docs/github.md', 'yaml')
    const {jobs} = parse(workflow) as {
      jobs: Record<string, {steps: {uses?: string; with?: object}[]}>
    }
    const used = Object.values(jobs)
      .flatMap(({steps}) => steps)
      .find(({uses}) => uses?.startsWith('newslint/newslint@'))
    expect(Object.keys(action.inputs)).toEqual(
      expect.arrayContaining(Object.keys(used?.with ?? {none: ''}))
    )
  })
})

/** As GitHub runs `shell: bash`. */
function bashArgs(step: Step | undefined): readonly string[] {
  const flags = ['--noprofile', '--norc', '-e', '-o', 'pipefail']
  return [...flags, '-c', step?.run ?? 'exit 9']
}
