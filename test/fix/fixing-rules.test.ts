import {expect, test} from 'vitest'
import {readFolder} from '../../script/generated-files.js'
import {ruleIds} from '../../script/rule-ids.js'
import {Article} from '../../src/article/index.js'
import padded from '../../rules/padded-quotation-mark/rule.js'
import {applyEdits} from '../../src/fix/edits.js'
import {read} from '../../src/read/index.js'
import {drawn} from '../example-findings.js'

/** Their fixes cannot change what an article says; all others only suggest. */
const fixing = [
  'doubled-quotation-mark',
  'misdirected-quotation-mark',
  'missing-article',
  'mixed-quotation-marks',
  'padded-quotation-mark',
  'quotation-punctuation'
]

test('only rules whose edits keep the meaning carry fixes', async () => {
  const found = new Set<string>()
  for (const id of await ruleIds()) {
    const {rule, examples} = await readFolder('.', id)
    for (const example of examples) {
      const {text} = drawn(example.text)
      const article = new Article(await read(text, example.format ?? 'text'))
      for (const {fix} of rule.check(article, example.options))
        if (fix) found.add(id)
    }
  }
  expect([...found].sort()).toEqual(fixing)
})

test.each([
  ['Mira said: “ We ran.” He went.', 'Mira said: “We ran.” He went.'],
  ['“We ran, ” Mira said.', '“We ran,” Mira said.'],
  ['“We ran,”Mira said.', '“We ran,” Mira said.'],
  ['She called it “a win ”.', 'She called it “a win”.'],
  ['Mira called it“ a win” in May.', 'Mira called it “a win” in May.']
])('spaces are put on the right side: %s', async (text, expected) => {
  const article = new Article(await read(text, 'text'))
  const edits = [...padded.check(article)].flatMap(({fix}) => fix?.edits ?? [])
  expect(applyEdits(text, edits)).toBe(expected)
})
