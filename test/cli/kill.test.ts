import {spawn} from 'node:child_process'
import {readdirSync, readFileSync, watch} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {cli, folderOf} from './run-newslint.js'

/** 20 in `npm test`, 200 in `npm run test:kill`. */
const kills = Number(process.env['NEWSLINT_KILLS'] ?? 20)
const count = 60
const faulty = 'Harbour opens\n\n“We ran,“ Mira Karimova said.\n'
const fixed = faulty.replace(',“', ',”')

test(`no file is damaged where --fix is killed, ${kills} times`, async () => {
  const names = Array.from({length: count}, (_, index) => `${index}.txt`)
  let cutShort = 0
  for (let kill = 0; kill < kills; kill++) {
    const cwd = folderOf(
      Object.fromEntries(names.map((name) => [name, faulty]))
    )
    await killWhileFixing(cwd)
    const texts = names.map((name) => readFileSync(join(cwd, name), 'utf8'))
    const whole = texts.filter((text) => text === faulty || text === fixed)
    expect(whole).toHaveLength(count)
    const left = readdirSync(cwd).filter((name) => !names.includes(name))
    for (const name of left) expect(name).toMatch(/^\.newslint-.*\.tmp$/)
    const done = texts.filter((text) => text === fixed).length
    if (done > 0 && done < count) cutShort++
  }
  // Most kills come while files are written, else this shows nothing.
  expect(cutShort).toBeGreaterThan(kills / 2)
}, 600_000)

/** Kills `--fix` at one of the changes it makes to the folder, by chance. */
async function killWhileFixing(cwd: string): Promise<void> {
  let changes = 1 + Math.floor(Math.random() * count)
  const watcher = watch(cwd, () => {
    if (--changes <= 0) child.kill('SIGKILL')
  })
  const child = spawn(process.execPath, [cli, '--fix', '.'], {cwd})
  await new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
  })
  watcher.close()
}
