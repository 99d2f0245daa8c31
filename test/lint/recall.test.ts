import fc from 'fast-check'
import {expect, test} from 'vitest'
import * as rules from '../../rules/index.js'
import {Article} from '../../src/article/index.js'
import {read} from '../../src/read/index.js'
import {Memory} from '../../src/text/recall.js'

const passage = fc.constantFrom(
  '“The ferry sails at noon," said Mira Karimova.',
  'Mira Karimova, 41, keeps the harbour of Orsk with Jonas Brandt.',
  'Karimowa said the 3 boats, 2 of them new, cost $4.2 million.',
  'Advertisement',
  'Read more: How the ferry came to Orsk',
  'Photo: Jonas Brandt',
  '14:05',
  'By Jonas Brandt',
  '- the harbour',
  '“Nobody asked us.',
  'İ ﬀ 🚢 é…'
)
const version = fc
  .array(fc.tuple(passage, fc.constantFrom(' ', '\n', '\n\n')), {maxLength: 14})
  .map((parts) => parts.flat().join(''))

/** What all rules find, in an article that may recall another. */
async function findingsOf(text: string, memory?: Memory) {
  const article = new Article(
    await read(text, 'text'),
    undefined,
    undefined,
    memory?.recall
  )
  return Object.values(rules).flatMap((rule) => [...rule.check(article)])
}

test('what is recalled is what would be found anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(version, {minLength: 2, maxLength: 4}),
      async (versions) => {
        const memory = new Memory()
        for (const text of versions) {
          expect(await findingsOf(text, memory)).toEqual(await findingsOf(text))
          memory.settle()
        }
      }
    )
  )
})

test('only what changed is computed again, and only the last version kept', () => {
  const asked: string[] = []
  const lengthOf = (text: string) => {
    asked.push(text)
    return text.length
  }
  const memory = new Memory()
  const readAll = (...texts: readonly string[]) => {
    asked.length = 0
    const lengths = texts.map((text) => memory.recall(lengthOf, text))
    memory.settle()
    return {lengths, asked: [...asked]}
  }
  expect(readAll('a', 'bb', 'a')).toEqual({
    lengths: [1, 2, 1],
    asked: ['a', 'bb']
  })
  expect(readAll('a', 'ccc')).toEqual({lengths: [1, 3], asked: ['ccc']})
  expect(readAll('bb', 'ccc')).toEqual({lengths: [2, 3], asked: ['bb']})
})

test('a check that is given up forgets nothing', () => {
  let count = 0
  const counted = () => count++
  const memory = new Memory()
  memory.recall(counted, 'a')
  memory.settle()
  memory.recall(counted, 'b')
  memory.recall(counted, 'a')
  expect(count).toBe(2)
})
