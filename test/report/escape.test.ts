import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {formats} from '../../src/cli/formats.js'
import {escapeText, safeJson} from '../../src/report/escape.js'
import {notice} from '../../src/lint/notice.js'

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

describe.each(Object.keys(formats))('format %s', (name) => {
  test('shows no live sequence of a name or text', async () => {
    const load = formats[name]
    if (!load) throw new Error(name)
    const {createReporter} = await load()
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (path, text) => {
        const file = new VFile({path: `a${path}`, value: `${text}x`})
        const at = {start: 0, end: 1}
        for (const severity of ['error', 'warning'] as const)
          notice(file, {reason: `r${text}`, ruleId: 'a-rule', severity, at})
        const reporter = createReporter({
          minSeverity: 'info',
          usesColor: false,
          offsets: 'utf16'
        })
        const shown =
          reporter.begin() + (await reporter.add({file})) + reporter.end()
        expect(
          shown.replaceAll(/^::(error|warning|notice) .*$/gm, '')
        ).not.toMatch(live)
      }),
      {numRuns: 300}
    )
  })
})
