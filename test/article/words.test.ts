import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Article} from '../../src/article/index.js'
import {withoutPossessive} from '../../src/article/spelling.js'
import {read} from '../../src/read/index.js'

const wordsOf = async (text: string) =>
  new Article(await read(text, 'text')).words

test('keeps hyphens, apostrophes, figures and initials together', async () => {
  const words = await wordsOf(
    'O’Brien paid 1,000.50 to J.R. Smith-Ekdahl at 5 a.m'
  )
  expect(words.map(({text}) => text)).toEqual([
    'O’Brien',
    'paid',
    '1,000.50',
    'to',
    'J.R.',
    'Smith-Ekdahl',
    'at',
    '5',
    'a.m'
  ])
})

test('splits sentences that were run together', async () => {
  const words = await wordsOf('They left.Karimova stayed,she said')
  expect(words.map(({text}) => text)).toEqual([
    'They',
    'left',
    'Karimova',
    'stayed',
    'she',
    'said'
  ])
})

test('takes off a possessive, straight or curly', () => {
  expect(withoutPossessive('Karimova’s')).toBe('Karimova')
  expect(withoutPossessive("Karimova's")).toBe('Karimova')
  expect(withoutPossessive('O’Brien')).toBe('O’Brien')
})

test('finds the same words in Latin-1 as beside other letters', async () => {
  const unit = fc.oneof(
    fc.constantFrom(..."aZ.,1 ’'-&²éÀß—“” "),
    fc.integer({min: 0x20, max: 0xff}).map((code) => String.fromCharCode(code)),
    fc
      .integer({min: 0x2010, max: 0x206f})
      .map((code) => String.fromCharCode(code))
  )
  await fc.assert(
    fc.asyncProperty(fc.string({unit, maxLength: 60}), async (text) => {
      const latin = await wordsOf(`Ekdahl said:\n\nx ${text} x`)
      const wider = await wordsOf(`Ekdahl said:\n\nx ${text} x\n\nŁódź`)
      expect(latin).toEqual(wider.slice(0, -1))
    })
  )
})
