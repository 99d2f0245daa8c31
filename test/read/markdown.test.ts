import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {decodeString} from 'micromark-util-decode-string'
import {describe, expect, test} from 'vitest'
import {LimitError} from '../../src/read/limit-error.js'
import {readMarkdown} from '../../src/read/markdown/index.js'
import {expectSound} from './sound.js'

const partsOf = (source: string) => {
  const {text, parts} = readMarkdown(source)
  return parts.map(
    ({element, start, end}) => `${element}: ${text.slice(start, end)}`
  )
}

describe('parts', () => {
  test('are read without their marks', () => {
    expect(
      partsOf(
        '# Ferry *late*\n\nMira **Kari**mova left\nthe [town](http://v.example "no").\n\n' +
          'Why\n---\n\n\\*Fog\\*, &ldquo;she&rdquo; said  \ntwice.'
      )
    ).toEqual([
      'heading: Ferry late',
      'paragraph: Mira Karimova left the town.',
      'heading: Why',
      'paragraph: *Fog*, “she” said\ntwice.'
    ])
  })

  test('know their element', () => {
    expect(
      partsOf(
        '- One\n- Two\n\n  > Three\n\n> Four\n> - Five\n\n| Six | Seven |\n|-|-|\n| Eight | Nine |'
      )
    ).toEqual([
      'list-item: One',
      'list-item: Two',
      'block-quote: Three',
      'block-quote: Four',
      'list-item: Five',
      'table-cell: Six',
      'table-cell: Seven',
      'table-cell: Eight',
      'table-cell: Nine'
    ])
  })

  test('leave out what is no text', () => {
    expect(
      partsOf(
        '```\nOne\n\nTwo\n```\n\n    Three\n\n![Four](five.png) Run `npm` at <http://v.example>, <b>now</b>\n\n<div>\nSix\n</div>\n\n[seven]: eight'
      )
    ).toEqual(['paragraph: Run \uFFFC at \uFFFC, now'])
  })

  test('know links that are defined elsewhere', () => {
    expect(partsOf('The [town][t].\n\nFog.\n\n[t]: http://v.example')).toEqual([
      'paragraph: The town.',
      'paragraph: Fog.'
    ])
  })
})

describe('front matter', () => {
  test('says what the file is', () => {
    const {metadata, text} = readMarkdown(
      '---\ntitle: "Ferry: late"\ndate: 2024-05-06\nlang: en\nurl: https://velmora.example/1\n---\nIt sank.'
    )
    expect(text).toBe('It sank.')
    expect(metadata).toEqual({
      title: 'Ferry: late',
      published: '2024-05-06',
      lang: 'en',
      url: 'https://velmora.example/1'
    })
  })

  test('that is broken says nothing', () => {
    expect(readMarkdown('---\n: [\n---\nIt sank.')).toMatchObject({
      metadata: {},
      text: 'It sank.'
    })
  })

  test('without an end is a line and text', () => {
    expect(readMarkdown('---\nIt sank.').text).toBe('It sank.')
  })
})

test('comments to newslint have their place', () => {
  const source = 'One <!-- newslint-a -->\n\n<!-- no -->\n<!-- newslint-b -->'
  const {comments, text} = readMarkdown(source)
  expect(text).toBe('One')
  expect(comments.map(({start, end}) => source.slice(start, end))).toEqual([
    '<!-- newslint-a -->',
    '<!-- newslint-b -->'
  ])
})

describe('over a limit', () => {
  test.each([
    ['maxMarkdownDepth', '> '.repeat(101) + 'deep'],
    [
      'maxMarkdownDepth',
      Array.from({length: 101}, (_, i) => '  '.repeat(i) + '- a\n').join('')
    ],
    ['maxMarkdownMarks', '['.repeat(1001)],
    ['maxMarkdownMarks', '` '.repeat(1001)],
    ['maxMarkdownMarks', 'a\n=\n'.repeat(1001)],
    ['maxMarkdownLines', '- a\n'.repeat(20_001)]
  ])('%s is named', (limit, source) => {
    expect(() => readMarkdown(source)).toThrow(
      expect.objectContaining({constructor: LimitError, limit})
    )
  })

  test('is not what stays inside it', () => {
    expect(
      readMarkdown(('['.repeat(900) + '\n\n').repeat(3)).parts
    ).toHaveLength(3)
  })
})

const piece = fc.oneof(
  fc.constantFrom(
    ...'* ** _ ` `` [ ] ( ) ![ ](a) [a] [a]:b > - + 1. # ## --- === ~~~ ``` < > <b> </b> <div> <!-- --> \\ \\* & &amp; &ldquo; &#8217; " ” , .'.split(
      ' '
    ),
    ...['\n', '\n', '\n\n', '\n\n', '\r\n', '\r', ' ', ' ', '  ', '    ', '\t'],
    ...['\n- ', '\n> ', '\n# ', '\n```\n', '  \n', '\\\n'],
    ...['word', 'two words', 'Mira', '👩‍👧', '\0', '\uD800', '\uFEFF']
  ),
  fc.string({unit: 'binary', maxLength: 3})
)
const markdown = fc
  .array(piece, {maxLength: 40})
  .map((pieces) => pieces.join(''))

test('any Markdown stands where its map says', () => {
  fc.assert(
    fc.property(markdown, (source) =>
      expectSound(readMarkdown(source), source, decodeString)
    ),
    {numRuns: 300}
  )
})

test('what opens a line of a block quote is reached over by no edit', () => {
  for (const source of ['> `a\n> b', '> a\n> b', '> *<!--\r\n> b', '> `a\nb'])
    expectSound(readMarkdown(source), source, decodeString)
  const {text, map} = readMarkdown('> `a\n> b')
  expect(map.toSource({start: 0, end: text.length}).isExact).toBe(false)
})

test('Markdown read in stretches is Markdown read as one', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      if (/^\uFEFF|^---|\|/.test(source)) return
      const {text, parts} = readMarkdown(source)
      const found = parts.map(({start, end}) => text.slice(start, end))
      const expected = blocksIn(fromMarkdown(source))
      expect(found.map(folded).filter(Boolean)).toEqual(
        expected.map(folded).filter(Boolean)
      )
    }),
    {numRuns: 300}
  )
})

test('a byte order mark inside a text is no mark of order', () => {
  const {text} = readMarkdown('One.\n\n\uFEFF* two')
  expect(text).toContain('* two')
})

function folded(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .replaceAll(/[ \t\r\n\f]+/g, ' ')
    .trim()
}

function blocksIn(node: Nodes): readonly string[] {
  if (node.type === 'paragraph' || node.type === 'heading')
    return [textOf(node)]
  return 'children' in node ? node.children.flatMap(blocksIn) : []
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'inlineCode':
      return '\uFFFC'
    case 'link':
      return node.children.map(textOf).join('')
    case 'break':
      return '\n'
    case 'text':
      return node.value
    default:
      return 'children' in node ? node.children.map(textOf).join('') : ''
  }
}
