import {execFileSync} from 'node:child_process'
import {expect, test} from 'vitest'

/** What a module prints that imports newslint as its users do. */
function outputOf(module: string): unknown {
  const args = ['--input-type=module', '--eval', module]
  const output = execFileSync(process.execPath, args, {encoding: 'utf8'})
  return JSON.parse(output)
}

test('the package checks a text', () => {
  expect(
    outputOf(`
      import {newslint} from 'newslint'
      const file = await newslint('“The ferry sails at noon," said Mira Karimova.')
      console.log(JSON.stringify(file.messages.map(({ruleId}) => ruleId)))
    `)
  ).toEqual(['mixed-quotation-marks'])
})

test('settings switch rules off', () => {
  expect(
    outputOf(`
      import {newslint} from 'newslint'
      const settings = {rules: {'mixed-quotation-marks': false}}
      const text = '“The ferry sails at noon," said Mira Karimova.'
      const file = await newslint(text, {settings})
      console.log(JSON.stringify(file.messages))
    `)
  ).toEqual([])
})

test('all rules are one retext preset, and each is a plugin', () => {
  expect(
    outputOf(`
      import {retextNewslint} from 'newslint'
      import mixed from 'newslint/rules/mixed-quotation-marks'
      import retextEnglish from 'retext-english'
      import {unified} from 'unified'
      import {VFile} from 'vfile'
      const counts = []
      for (const plugin of [retextNewslint, mixed]) {
        const file = new VFile('“The ferry sails at noon," said Mira Karimova.')
        const processor = unified().use(retextEnglish).use(plugin)
        await processor.run(processor.parse(file), file)
        counts.push(file.messages.length)
      }
      console.log(JSON.stringify(counts))
    `)
  ).toEqual([1, 1])
})
