import {readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import {generatedFiles} from '../script/generated-files.js'

for (const [path, text] of await generatedFiles()) {
  test(`${path} is as freshly generated`, async () => {
    expect(await readFile(path, 'utf8')).toBe(text)
  })
}
