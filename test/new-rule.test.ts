import {cp, mkdir, readFile, rm, symlink} from 'node:fs/promises'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {readFolder} from '../script/generated-files.js'
import {newRule} from '../script/new-rule.js'
import {expectSound} from './sound-examples.js'

const root = 'coverage/new-rule'

test('a new rule passes the gates as it stands', async () => {
  await rm(root, {recursive: true, force: true})
  await mkdir(`${root}/rules`, {recursive: true})
  for (const folder of ['src', 'test'])
    await symlink(resolve(folder), `${root}/${folder}`)
  await cp('README.md', `${root}/README.md`)

  await newRule('late-figure', root)

  const {rule, examples} = await readFolder(root, 'late-figure')
  expectSound(examples)
  expect(rule.meta.id).toBe('late-figure')
  expect(await readFile(`${root}/rules/index.ts`, 'utf8')).toContain(
    "export {default as lateFigure} from './late-figure/rule.js'"
  )
  expect(await readFile(`${root}/README.md`, 'utf8')).toContain('`late-figure`')
  expect(
    await readFile(`${root}/rules/late-figure/readme.md`, 'utf8')
  ).toContain('# late-figure')
  await expect(newRule('late-figure', root)).rejects.toThrow('EEXIST')
})

test('an id that is none is refused', async () => {
  await expect(newRule('../Late', root)).rejects.toThrow(
    'unexpected rule id `../Late`'
  )
})
