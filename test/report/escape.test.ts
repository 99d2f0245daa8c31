import fc from 'fast-check'
import {expect, test} from 'vitest'
import {escapeText, safeJson} from '../../src/report/escape.js'

// eslint-disable-next-line no-control-regex
const live =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|::|##\w*\[/

const piece = fc.constantFrom(
  ...['::error::', '##[group]', '##vso[task]', '\u001b[31m', '\u202e', '\n'],
  ...['\r', '\u0000', '\u0085', '\ud800', '<b>', '&amp;', ']]>', '"', "'"],
  ...['\u2028', ':', '#', '[', 'Velmora', ' ', '\\', '\u{e0041}', '%0A', '|']
)
const hostile = fc.array(piece, {maxLength: 12}).map((all) => all.join(''))

test('text that is shown holds no live sequence', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = escapeText(text)
      expect(shown).not.toMatch(live)
      expect(shown).not.toContain('\n')
    }),
    {numRuns: 10_000}
  )
})

test('what XML has no form for is spelt out', () => {
  expect(escapeText('a\ufffeb\uffff')).toBe('a\\u{fffe}b\\u{ffff}')
})

test('JSON means what it meant', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const value = {[text]: [text]}
      const json = safeJson(value)
      expect(json).not.toMatch(live)
      expect(JSON.parse(json)).toEqual(value)
    }),
    {numRuns: 10_000}
  )
})

test('text without anything of that kind stays as it is', () => {
  const text = 'Kyiv: “10 % of #1 – 12:30”, she said’s naïve 😀 [|'
  expect(escapeText(text)).toBe(text)
  expect(escapeText('a\nb::c')).toBe('a\\u{a}b:\\u{200b}:c')
})
