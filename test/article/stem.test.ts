import fc from 'fast-check'
import {stemmer} from 'stemmer'
import {expect, test} from 'vitest'
import {stemOf} from '../../src/article/topics/stem.js'
import {readFrontCoded} from '../../src/text/front-coding.js'
import {dataFile} from '../../src/lexicon/data.js'

test('ordinary words have the stem that they have by the package', () => {
  const lists = new TextDecoder().decode(dataFile('names.txt')).split('\n\n')
  const forms = lists
    .flatMap((list) => readFrontCoded(list))
    .map((word) => word.toLowerCase())
    .flatMap((word) => [word, `${word}s`, `${word}ed`, `${word}ing`])
  expect(forms.filter((form) => stemOf(form) !== stemmer(form))).toEqual([])
})

test('any letters before any ending have the same stem, too', () => {
  const letters = fc.string({
    unit: fc.constantFrom(..."abceiosuytlngzwxé'"),
    maxLength: 9
  })
  const ending = fc.constantFrom(
    ...'ed ing eed sses ies ational izer iviti logi ative ness ement ion tion able ll e y s'.split(
      ' '
    )
  )
  fc.assert(
    fc.property(letters, ending, (start, end) => {
      expect(stemOf(start + end)).toBe(stemmer(start + end))
    }),
    {numRuns: 3000}
  )
})
