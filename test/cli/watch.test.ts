import {spawn} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {cli, folderOf, newslint} from './run-newslint.js'

const faulty = 'Harbour opens\n\n“We ran,“ Mira Karimova said.\n'
const sound = faulty.replace(',“', ',”')

test('--watch checks again what changes, under the settings of now', async () => {
  const cwd = folderOf({'a.txt': faulty, 'deep/b.txt': sound})
  const child = spawn(process.execPath, [cli, '.', '--watch'], {
    cwd,
    env: {...process.env, NO_COLOR: '1'}
  })
  let output = ''
  let wake = () => {}
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      wake()
    })
  /** What is said until newslint waits again. */
  const round = async () => {
    while (!output.includes('Waiting for changes'))
      await new Promise<void>((resolve) => (wake = resolve))
    const said = output
    output = ''
    return said
  }
  try {
    expect(await round()).toContain('2 files: 1 error')
    writeFileSync(join(cwd, 'a.txt'), sound)
    expect(await round()).toContain('2 files: no issues found')
    writeFileSync(join(cwd, 'deep/b.txt'), faulty)
    expect(await round()).toMatch(/deep\/b\.txt\n3:9 /)
    const off = {rules: {'misdirected-quotation-mark': false}}
    writeFileSync(join(cwd, '.newslintrc.json'), JSON.stringify(off))
    expect(await round()).toContain('2 files: no issues found')
  } finally {
    child.kill('SIGKILL')
  }
})

test('the standard input cannot be watched', async () => {
  const {code, stderr} = await newslint(['-', '--watch'])
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('unexpected - to watch')
  ])
})
