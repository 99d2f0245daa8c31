import {describe, expect, test} from 'vitest'
import fc from 'fast-check'
import {readText} from '../../src/read/text.js'
import {expectSound} from './sound.js'

const partsOf = (source: string) => {
  const {text, parts} = readText(source)
  return parts.map(({start, end}) => text.slice(start, end))
}

describe('paragraphs', () => {
  test('stand apart by blank lines', () => {
    expect(partsOf('One.\n\nTwo,\nstill two.\n \t\n\nThree.\n')).toEqual([
      'One.',
      'Two,\nstill two.',
      'Three.'
    ])
  })

  test('are the same with every kind of line end', () => {
    const source = 'One.\n\nTwo,\nstill two.\n\nThree.'
    for (const lineEnd of ['\r\n', '\r'])
      expect(readText(source.replaceAll('\n', lineEnd)).text).toBe(source)
  })

  test('of nothing but white space are none', () => {
    expect(readText(' \n\r\n\t').parts).toEqual([])
    expect(readText('').text).toBe('')
  })
})

describe('places', () => {
  const placeOf = (source: string, words: string) => {
    const {text, map} = readText(source)
    const start = text.indexOf(words)
    return map.toSource({start, end: start + words.length})
  }

  test('count a byte order mark', () => {
    expect(placeOf('\uFEFFVelmora', 'Velmora')).toMatchObject({
      start: 1,
      end: 8
    })
  })

  test('count both characters of a CRLF', () => {
    expect(placeOf('One\r\n\r\nVelmora', 'Velmora').start).toBe(7)
  })

  test('allow an edit over line ends', () => {
    expect(placeOf('One\r\n\r\nTwo\r\nThree', 'One\n\nTwo\n')).toEqual({
      start: 0,
      end: 12,
      isExact: true
    })
  })

  test('allow no edit over a comment', () => {
    const source = 'One\n\n<!-- newslint-disable -->\n\nTwo'
    expect(placeOf(source, 'One\n\nTwo').isExact).toBe(false)
    expect(placeOf(source, 'Two')).toEqual({start: 32, end: 35, isExact: true})
  })
})

test('comments to newslint are no text', () => {
  const {text, comments} = readText(
    'One.\n  <!-- newslint-disable-next-line orphan-speaker -->\nTwo.\n<!-- note -->'
  )
  expect(text).toBe('One.\nTwo.\n<!-- note -->')
  expect(comments).toEqual([
    {start: 7, end: 57, text: 'newslint-disable-next-line orphan-speaker'}
  ])
})

test('any text stands where its map says', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '\r\n',
      '\r',
      '\n',
      '\n\n',
      ' ',
      '\uFEFF',
      '\0',
      '\uD800',
      '\uDC00',
      '👩‍👩‍👧',
      '“word” ',
      '<!-- newslint-disable -->'
    ),
    fc.string({unit: 'binary'})
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const source = pieces.join('')
      expectSound(readText(source), source, (slice) =>
        slice.replaceAll(/\r\n?/g, '\n')
      )
    })
  )
})
