import fc from 'fast-check'
import {Parser} from 'htmlparser2'
import {SaxesParser} from 'saxes'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {formats, inspectionFormats} from '../../src/cli/formats.js'
import {readArticle} from '../../src/lint/index.js'
import {fail, notice} from '../../src/lint/notice.js'
import {placeOf, type NewslintMessage} from '../../src/rule/message.js'
import type {ReportOptions, Result} from '../../src/report/reporter.js'

/** `npm run fuzz` tries ten times as many. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1000)

// eslint-disable-next-line no-control-regex
const live =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|::|##\w*\[|\p{Surrogate}/u

const piece = fc.constantFrom(
  ...['::error::', '##[group]', '##vso[task]', '\u001b[31m', '\u202e', '\n'],
  ...['\r', '\u0000', '\u0085', '\ud800', '<b>', '&amp;', ']]>', '"', "'"],
  ...['\u2028', ':', '#', '[', 'Velmora', ' ', '\\', '\u{e0041}', '%0A', '|'],
  ...['</script>', '<!--', '`', '``', '\t', '::', '😀', '漢字', '../', ','],
  ...['\u200b', '\ufeff', '<img src=x onerror=alert(1)>', 'javascript:', '-->']
)
const hostile = fc
  .array(fc.oneof(piece, fc.string({unit: 'binary', maxLength: 4})), {
    maxLength: 12
  })
  .map((all) => all.join(''))

const options: ReportOptions = {
  minSeverity: 'info',
  usesColor: false,
  columns: 80,
  showsSource: true,
  offsets: 'utf16'
}

/** A file of that name and text, with findings and a failure that quote it. */
function hostileFile(name: string, text: string): VFile {
  const file = new VFile({path: `a${name}`, value: `Velmora ${text} end`})
  const end = String(file).length - 4
  for (const severity of ['error', 'warning', 'info'] as const) {
    notice(file, {
      reason: `Unexpected ${text}`,
      ruleId: 'a-rule',
      severity,
      at: {start: 8, end}
    })
    const message: NewslintMessage | undefined = file.messages.at(-1)
    if (!message) throw new Error('no message')
    message.actual = text
    message.expected = [text]
    message.note = text
    message.cause = new VFileMessage(`before ${text}`, {
      place: placeOf(file, {start: 0, end: 8})
    })
    const edits = [
      {start: 0, end: 7, text},
      {start: 8, end, text: ''}
    ]
    message.newslint = {
      severity,
      confidence: 0.5,
      related: [{start: 0, end: 8, reason: text}],
      ...(severity === 'error'
        ? {fix: {edits}}
        : {suggestions: [{title: text, edits}]})
    }
  }
  fail(file, `cannot read ${text}`)
  return file
}

async function written(
  load: (typeof formats)[string],
  results: readonly Result[],
  with_: ReportOptions = options
): Promise<string> {
  const reporter = (await load())(with_)
  let text = reporter.begin()
  for (const result of results) text += await reporter.add(result)
  return text + reporter.end()
}

describe.each(Object.entries(formats))('format %s', (name, load) => {
  test(
    'shows no live sequence and can be parsed',
    {timeout: 600_000},
    async () => {
      await fc.assert(
        fc.asyncProperty(hostile, hostile, async (path, text) => {
          const file = hostileFile(path, text)
          const article = await readArticle(file, 'text', {})
          const report = await written(load, [{file, article}, {file}])
          expect(withoutOwn(name, report)).not.toMatch(live)
          assertParses(name, report, file)
        }),
        {numRuns}
      )
    }
  )
})

describe.each(Object.entries(inspectionFormats))('inspect %s', (name, load) => {
  test(
    'shows no live sequence and can be parsed',
    {timeout: 600_000},
    async () => {
      await fc.assert(
        fc.asyncProperty(hostile, hostile, async (path, text) => {
          const value = `“We saw ${text},” said Mira Karimova of ${text}.`
          const file = new VFile({path: `a${path}`, value})
          const article = await readArticle(file, 'text', {})
          const report = await written(load, [{file, article}])
          expect(report).not.toMatch(live)
          assertParses(name, report, file)
        }),
        {numRuns: numRuns / 10}
      )
    }
  )
})

/** A report without the commands, style and script that are the format's own. */
function withoutOwn(name: string, report: string): string {
  if (name === 'github')
    return report.replaceAll(/^::(?:error|warning|notice) [^:]*::/gm, '')
  if (name === 'html')
    return report.replaceAll(/<(style|script)>[^<]*<\/\1>/g, '')
  return report
}

/** Two reports of one file: each format has its own sign of being whole. */
function assertParses(name: string, report: string, file: VFile): void {
  switch (name) {
    case 'json':
    case 'sarif':
    case 'gitlab': {
      const value: unknown = JSON.parse(report)
      expect(value).toBeTypeOf('object')
      return
    }
    case 'ndjson':
    case 'rdjsonl': {
      const lines = report.trimEnd().split('\n')
      expect(lines).toHaveLength(name === 'ndjson' ? 2 : 8)
      for (const line of lines) JSON.parse(line)
      if (name === 'ndjson')
        expect(JSON.parse(lines[0] ?? '')).toMatchObject({path: file.path})
      return
    }
    case 'junit':
    case 'checkstyle': {
      let elements = 0
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw error
      })
      parser.on('opentag', () => elements++)
      parser.write(report).close()
      expect(elements).toBe(name === 'junit' ? 19 : 11)
      return
    }
    case 'html':
      assertIsOwn(report)
      return
    case 'github':
    case 'unix':
      expect(report.trimEnd().split('\n')).toHaveLength(8)
  }
}

/** No element, attribute or address that the report did not write itself. */
function assertIsOwn(report: string): void {
  const seen = {script: 0, style: 0, section: 0, h2: 0, html: 0}
  const onopentag = (name: string, attributes: Record<string, string>) => {
    expect(elements).toContain(name)
    if (Object.hasOwn(seen, name)) seen[name as keyof typeof seen]++
    for (const [key, value] of Object.entries(attributes)) {
      expect(key).toMatch(attribute)
      if (key === 'href')
        expect(value).toMatch(/^(?:#|https:\/\/github\.com\/newslint\/)/)
    }
  }
  const parser = new Parser({onopentag})
  parser.end(report)
  expect(seen).toEqual({script: 1, style: 1, section: 2, h2: 2, html: 1})
}

const elements =
  'html head meta title style body a header h1 main section h2 p ul li strong code del ins span div h3 blockquote small table caption thead tbody tr th td script'.split(
    ' '
  )
const attribute =
  /^(?:id|class|href|lang|charset|name|content|http-equiv|role|scope|title|style|aria-[a-z]+|data-[a-z]+)$/
