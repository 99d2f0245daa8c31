import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect} from 'vitest'
import {codeBlocks} from './code-blocks.js'
import {gitFolder, ownRepository} from './git-folder.js'
import {outputOf, run} from './run.js'
import {testWithModules} from './tool.js'

const python = process.env['PYTHON'] ?? 'python3'
const test = await testWithModules(python, 'pre_commit')

const env = {
  PRE_COMMIT_HOME: mkdtempSync(join(tmpdir(), 'newslint-pre-commit-')),
  PRE_COMMIT_COLOR: 'never'
}
const faulty = 'Mira Karimova went “home.\n'
const sound = 'Mira Karimova went home.\n'

describe('pre-commit', () => {
  let newslint = ''
  beforeAll(async () => (newslint = await ownRepository('v0.1.0')))

  test('try-repo finds faults in text, Markdown and HTML', async () => {
    const cwd = await gitFolder({
      'story.txt': faulty,
      'story.md': `# Home\n\n${faulty}`,
      'story.html': `<p>${faulty}</p>\n`,
      'sound.txt': sound,
      'story.py': faulty,
      'requirements.txt': faulty,
      LICENSE: faulty
    })
    await outputOf('git', ['add', '.'], {cwd})
    const args = ['-m', 'pre_commit', 'try-repo', newslint, 'newslint']
    const {code, stdout} = await run(python, [...args, '--all-files'], {
      cwd,
      env
    })
    expect(code).toBe(1)
    expect(stdout.match(/^\w+\.\w+$/gm)).toEqual([
      'story.html',
      'story.md',
      'story.txt'
    ])
    expect(stdout).toContain('4 files: 3 errors')
  })

  test('a pinned hook stops a commit with a fault, and lets the fixed one pass', async () => {
    const [settings = ''] = codeBlocks('docs/commits.md', 'yaml')
    const cwd = await gitFolder({
      '.pre-commit-config.yaml': settings.replace(
        /repo: .*/,
        `repo: ${newslint}`
      ),
      'articles/story.txt': faulty,
      'notes.txt': faulty
    })
    await outputOf(python, ['-m', 'pre_commit', 'install'], {cwd, env})
    const commit = async () => {
      await outputOf('git', ['add', '.'], {cwd})
      return run('git', ['commit', '-m', 'A story'], {cwd, env})
    }
    const stopped = await commit()
    expect(stopped.code).toBe(1)
    expect(stopped.stderr).toContain('unbalanced-quotation-mark')
    expect(stopped.stderr).not.toContain('notes.txt')

    writeFileSync(join(cwd, 'articles/story.txt'), sound)
    const passed = await commit()
    expect(passed.stderr).toMatch(/^newslint\.+Passed$/m)
    expect(passed.code).toBe(0)
  })

  test('the fixing hook puts a commit right and asks for it again', async () => {
    const cwd = await gitFolder({
      '.pre-commit-config.yaml': `repos:\n- repo: ${newslint}\n  rev: v0.1.0\n  hooks: [{id: newslint-fix}]\n`,
      'story.txt': '“The ferry sails at noon," said Mira Karimova.\n'
    })
    await outputOf('git', ['add', '.'], {cwd})
    const fix = () =>
      run(python, ['-m', 'pre_commit', 'run', '--all-files'], {cwd, env})
    expect((await fix()).stdout).toContain('files were modified by this hook')
    expect((await fix()).code).toBe(0)
  })
})
