import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Nodes, Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {globSync} from 'tinyglobby'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {retextEnglishByBlock} from '../../src/read/english.js'

const stock = unified().use(retextEnglish)
const byBlock = unified().use(retextEnglishByBlock)

const piece = fc.constantFrom(
  'Karimova',
  'said',
  'the',
  'ferry',
  'e.g',
  'Mr',
  'U.S',
  'No',
  '1',
  '40,000',
  'and/or',
  'rock',
  'n',
  ' ',
  ' ',
  ' ',
  '. ',
  '.',
  '," ',
  '“',
  '”',
  "'",
  '…',
  '… ',
  '-',
  '—',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' \n ',
  '\u00A0',
  '\u00A0\n',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  '(',
  ')',
  '?',
  '!'
)

describe('the tree is the one that retext-english gives', () => {
  test('of any line of words, marks and spaces', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        const text = pieces.join('')
        expect(byBlock.parse(text)).toEqual(stock.parse(text))
      }),
      {numRuns: 600}
    )
  })

  test.each(globSync('seeds/*.txt'))('of %s', (path) => {
    const text = readFileSync(path, 'utf8')
    expect(byBlock.parse(text)).toEqual(stock.parse(text))
  })
})

/** The text and the place of every leaf. */
function leavesOf(tree: Nodes): readonly (readonly [number, string])[] {
  const leaves: (readonly [number, string])[] = []
  const add = (node: Nodes) => {
    if ('children' in node) for (const child of node.children) add(child)
    else leaves.push([node.position?.start.offset ?? -1, node.value])
  }
  add(tree)
  return leaves
}

test.each([
  ['a line of 100,000 characters', 'The ferry sails at noon. '.repeat(4000)],
  ['a word of 100,000 characters', 'a-'.repeat(50_000)],
  ['one among words', `The ferry ${'x'.repeat(20_000)} sails.`]
])('%s keeps its text and places', (_, text) => {
  const leaves = leavesOf(byBlock.parse(text) as Root)
  expect(leaves.map(([, value]) => value).join('')).toBe(text)
  const misplaced = leaves.filter(([offset, value]) => {
    const end = offset + value.length
    return offset < 0 || text.slice(offset, end) !== value
  })
  expect(misplaced).toEqual([])
})
