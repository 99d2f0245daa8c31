import {expect, test} from 'vitest'
import {SortedWords, startsOf} from '../src/text/sorted-words.js'

test('words are found by bisection, and by their hashes once many are asked for', () => {
  const words = Array.from({length: 900}, (_, index) => `w${index}`).sort()
  const sorted = new SortedWords(words.join('\n'), startsOf(words))
  for (let round = 0; round < 4; round++) {
    expect(words.map((word) => sorted.indexOf(word))).toEqual([...words.keys()])
    for (const other of ['', 'w', 'w900', 'x'])
      expect(sorted.indexOf(other)).toBe(-1)
  }
})
