import {expect, test} from 'vitest'
import {Article} from '../../src/article/index.js'
import {withoutPossessive} from '../../src/article/words.js'
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
