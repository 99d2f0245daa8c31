import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {lint, type LintSettings} from '../../src/lint/index.js'
import {defaultLimits} from '../../src/lint/limits.js'
import {LimitError} from '../../src/read/limit-error.js'
import {defineRule, type Finding, type Rule} from '../../src/rule/index.js'
import type {NewslintMessage} from '../../src/rule/message.js'

/** A rule that finds every `x`. */
function ruleThatFinds(id: string, severity: 'info' | 'warning' | 'error') {
  return ruleOf(id, severity, function* (text) {
    for (const {index} of text.matchAll(/x/g))
      yield {at: {start: index, end: index + 1}, reason: `x of ${id}`}
  })
}

function ruleOf(
  id: string,
  severity: 'info' | 'warning' | 'error',
  check: (text: string) => Iterable<Finding>
): Rule {
  return defineRule({
    id,
    family: 'facts',
    severity,
    summary: '',
    why: '',
    *check({text}) {
      yield* check(text)
    }
  })
}

const warns = ruleThatFinds('warns', 'warning')
const errs = ruleThatFinds('errs', 'error')

async function messagesOf(
  value: string,
  settings: Partial<LintSettings> = {}
): Promise<readonly NewslintMessage[]> {
  const file = new VFile({value})
  await lint(file, 'text', {rules: [{rule: warns}], ...settings})
  return file.messages
}

const lines = (messages: readonly NewslintMessage[]) =>
  messages.map(({line, ruleId}) => `${line ?? ''} ${ruleId ?? ''}`.trim())

describe('comments', () => {
  test.each([
    ['next line', '<!-- newslint-disable-next-line -->\nx\n\nx', ['4 warns']],
    [
      'the next line that holds text',
      '<!-- newslint-disable-next-line warns -->\n\nx\n\nx',
      ['5 warns']
    ],
    [
      'from disable to enable',
      'x\n\n<!-- newslint-disable -->\n\nx\n\n<!-- newslint-enable -->\n\nx',
      ['1 warns', '9 warns']
    ],
    ['to the end', '<!-- newslint-disable warns -->\n\nx\n\nx', []],
    ['the whole file', 'x\n\n<!-- newslint-disable-file -->\n\nx', []],
    [
      'with a description',
      '<!-- newslint-disable-file warns -- as they wrote it -->\n\nx',
      []
    ]
  ])('%s', async (_, text, expected) => {
    expect(lines(await messagesOf(text))).toEqual(expected)
  })

  test('disable names one rule, the other goes on', async () => {
    const messages = await messagesOf(
      '<!-- newslint-disable warns, errs -->\nx\n\n<!-- newslint-enable errs -->\nx',
      {rules: [{rule: warns}, {rule: errs}]}
    )
    expect(lines(messages)).toEqual(['5 errs'])
  })

  test('enable names one rule where all are disabled', async () => {
    const messages = await messagesOf(
      '<!-- newslint-disable -->\nx\n\n<!-- newslint-enable errs -->\nx',
      {rules: [{rule: warns}, {rule: errs}]}
    )
    expect(lines(messages)).toEqual(['5 errs'])
  })

  test('that silence nothing, or name no rule, are reported', async () => {
    const messages = await messagesOf(
      '<!-- newslint-disable-next-line warns -->\na\n\n<!-- newslint-disable-file wrns, errs -->\nb',
      {knownIds: new Set(['warns', 'errs'])}
    )
    expect(messages.map(({line, reason}) => `${line} ${reason}`)).toEqual([
      '1 Unexpected disable of `warns` where it finds nothing, remove it',
      '4 Unexpected rule `wrns`, expected one that newslint has'
    ])
  })

  test('are not reported where that is switched off', async () => {
    const core = {'unused-disable': false, 'unknown-rule': false} as const
    const text = '<!-- newslint-disable-file warns, wrns -->\n\na'
    expect(await messagesOf(text, {core})).toEqual([])
  })
})

describe('limits', () => {
  const text = 'the x '.repeat(1642)

  test('findings of a rule: the rest is counted', async () => {
    const messages = await messagesOf(text)
    expect(messages).toHaveLength(101)
    expect(messages.at(-1)?.reason).toBe('1,542 more not shown')
    expect(messages.at(-1)?.fatal).toBe(false)
  })

  test('what is not shown weighs as much as the gravest of it', async () => {
    const messages = await messagesOf(text, {
      rules: [{rule: warns}, {rule: errs}],
      limits: {...defaultLimits, maxFindings: 50}
    })
    expect(messages).toHaveLength(51)
    expect(messages.at(-1)?.fatal).toBe(true)
    expect(messages.at(-1)?.reason).toBe('3,234 more not shown')
  })

  test('time: what was found stays', async () => {
    const slow = ruleOf('slow', 'warning', function* () {
      yield {at: {start: 0, end: 1}, reason: 'first'}
      const before = process.cpuUsage()
      while (process.cpuUsage(before).user < 80_000);
      yield {at: {start: 0, end: 1}, reason: 'second'}
    })
    const messages = await messagesOf('x', {
      rules: [{rule: slow}, {rule: errs}],
      limits: {...defaultLimits, maxTime: 0.05}
    })
    expect(messages.map(({reason}) => reason)).toEqual([
      'first',
      'gave up after 0.05 s; file not fully checked'
    ])
    expect(messages[1]?.newslint?.isFailure).toBe(true)
  })
})

describe('a rule that throws', () => {
  const broken = ruleOf('broken', 'warning', () => {
    throw new TypeError('no such thing')
  })

  test('is one fatal message; the findings of others stay', async () => {
    const messages = await messagesOf('x', {
      rules: [{rule: broken}, {rule: warns}]
    })
    expect(messages.map(({reason}) => reason)).toEqual([
      'x of warns',
      'broken failed: no such thing'
    ])
    expect(messages[1]?.fatal).toBe(true)
    expect(messages[1]?.newslint?.isFailure).toBe(true)
  })

  test('and so are two that throw the same', async () => {
    const too = ruleOf('too', 'warning', () => {
      throw new TypeError('no such thing')
    })
    const messages = await messagesOf('x', {
      rules: [{rule: broken}, {rule: too}]
    })
    expect(messages.map(({reason}) => reason)).toEqual([
      'broken, too failed: no such thing'
    ])
  })
})

test('a severity in the settings replaces all but info', async () => {
  const graded = ruleOf('graded', 'warning', function* () {
    yield {at: {start: 0, end: 1}, reason: 'sure'}
    yield {at: {start: 0, end: 1}, reason: 'maybe', severity: 'info'}
  })
  const severities = async (includesInfo: boolean) =>
    (
      await messagesOf('x', {
        rules: [{rule: graded, severity: 'error', includesInfo}]
      })
    ).map(({newslint}) => newslint?.severity)
  expect(await severities(false)).toEqual(['error', 'info'])
  expect(await severities(true)).toEqual(['error', 'error'])
})

test('a limit of the reader names its place', () => {
  const error = new LimitError('maxDepth', 500, 12, 'elements 10,000 deep')
  expect(error.message).toBe('elements 10,000 deep; limit 500 (maxDepth)')
})

test('a text that says it is in another language gets one info', async () => {
  const file = new VFile({value: 'x'})
  const {skipped} = await lint(
    file,
    'text',
    {rules: [{rule: warns}]},
    {lang: 'fr'}
  )
  expect(skipped).toBe('language')
  expect(file.messages.map(({reason, fatal}) => [reason, fatal])).toEqual([
    ['skipped: not English', undefined]
  ])
})

const dutch =
  'De haven van Ravel is vrijdag weer opengegaan, nadat de arbeiders een hoger loon hadden aanvaard. '

test('a text that shows that it is in another language gets one info', async () => {
  const file = new VFile({value: dutch.repeat(10)})
  expect((await lint(file, 'text', {rules: [{rule: warns}]})).skipped).toBe(
    'language'
  )
  expect(file.messages.map(({reason}) => reason)).toEqual([
    'skipped: not English'
  ])
})

test('a script without capitals is another language too', async () => {
  const file = new VFile({value: '港 口 已 重 新 开 放 。 '.repeat(20)})
  const {skipped} = await lint(file, 'text', {rules: [{rule: warns}]})
  expect(skipped).toBe('language')
})

test('a table of names and figures does not make a text foreign', async () => {
  const story =
    'The market of Velmora ended higher on Monday, in thin trade, as the price of grain rose for a third day and traders who had stayed away came back. '
  const table = 'Sarnbank 12.40 Holm Oil 3.15 Tarn Mills 7.90 Orla Rail 44.05 '
  const file = new VFile({value: story.repeat(8) + table.repeat(60)})
  const {skipped} = await lint(file, 'text', {rules: [{rule: warns}]})
  expect(skipped).toBeUndefined()
})

test('a few foreign words do not make a text foreign', async () => {
  const file = new VFile({value: dutch})
  const {skipped} = await lint(file, 'text', {rules: [{rule: warns}]})
  expect(skipped).toBeUndefined()
})

test('a paragraph of quotation marks is too much', async () => {
  const file = new VFile({value: `The ferry.\n\n${'"'.repeat(2001)}`})
  await lint(file, 'text', {rules: []})
  expect(file.messages.map(String)).toEqual([
    '3:1-3:1: 2,001 quotation marks in a paragraph; limit 2,000 (maxMarks)'
  ])
})
