import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Remembered} from '../../src/article/topics/remembered.js'

test('what is remembered of a text is what was set for it', () => {
  const remembered = new Remembered()
  const numbers = new Map<string, number>()
  for (let question = 0; question < 3000; question++) remembered.get('word')
  fc.assert(
    fc.property(fc.string({minLength: 1}), (text) => {
      const known = remembered.get(text)
      if (known !== undefined) {
        expect(known).toBe(numbers.get(text))
        return
      }
      numbers.set(text, numbers.size - 2)
      remembered.set(text, numbers.get(text) ?? 0)
    }),
    {numRuns: 3000}
  )
  remembered.set('teacher', 5)
  remembered.set('Teacher', -2)
  expect(remembered.get('teacher')).toBe(5)
  expect(remembered.get('Teacher')).toBe(-2)
  remembered.clear()
  expect(remembered.get('teacher')).toBeUndefined()
})
