import fc from 'fast-check'
import {expect, test} from 'vitest'
import {FrontCodedSet, frontCoded} from '../src/text/front-coding.js'

const word = fc.stringMatching(/^[a-cA-C]{1,5}$/)

test('a front-coded set has its words and no others, few or many questions', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, {minLength: 1, maxLength: 200}),
      fc.array(word, {maxLength: 600}),
      (words, others) => {
        const coded = new FrontCodedSet(frontCoded(words))
        const plain = new Set(words)
        for (const asked of [...words, ...others])
          expect(coded.has(asked)).toBe(plain.has(asked))
      }
    )
  )
})
