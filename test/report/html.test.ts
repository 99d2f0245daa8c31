import {Parser} from 'htmlparser2'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import * as rules from '../../rules/index.js'
import {Article} from '../../src/article/index.js'
import {lint} from '../../src/lint/index.js'
import type {Format} from '../../src/read/document.js'
import {read} from '../../src/read/index.js'
import {plainRange} from '../../src/report/html/place.js'
import {createReporter} from '../../src/report/html/index.js'
import {castOf} from '../../src/report/html/speakers.js'

const options = {
  minSeverity: 'warning',
  usesColor: false,
  columns: 80,
  showsSource: false,
  offsets: 'utf16'
} as const

async function reportOf(
  value: string,
  format: Format = 'text'
): Promise<string> {
  const file = new VFile({path: 'a <b>.txt', value})
  const active = Object.values(rules).map((rule) => ({rule}))
  const result = await lint(file, format, {rules: active})
  const reporter = createReporter(options)
  const section = await reporter.add({file, ...result})
  return reporter.begin() + section + reporter.end()
}

const article = `Ferry returns to Velmora

Mira Karimova, the captain, read the log aloud. “We sail at noon," Karimova said.

“The pier is new.” Nobody had told the crew.
`

test('a finding is marked in the text and written beside it', async () => {
  const report = await reportOf(article)
  expect(report).toContain('<h2 id="f1-name">a &#60;b&#62;.txt</h2>')
  expect(report).toMatch(
    /<a class="mark warning" href="#f1-n1"[^>]*>&#34;<\/a>/
  )
  expect(report).toMatch(/<li class="note warning" id="f1-n1"/)
  expect(report).toContain('Fix: <del>&#34;</del> → <ins>”</ins>')
})

test('a quote leads to its speaker, and the speaker to the quote', async () => {
  const report = await reportOf(article)
  expect(report).toContain('<span id="f1-q0" class="quote tint-0">')
  expect(report).toMatch(
    /href="#f1-p0" aria-label="said by Mira Karimova">MK<\/a>/
  )
  expect(report).toContain('<a href="#f1-q0">')
  expect(report).toContain('<span class="speaker tint-0">Karimova</span>')
})

test('every link within the page leads somewhere, and no id stands twice', async () => {
  const paragraphs = article
    .trim()
    .replaceAll('\n\n', '</p><!-- newslint-disable-next-line none --><p>')
  const report = await reportOf(`<p>${paragraphs}</p>`, 'html')
  expect(report).toContain('data-rule="unknown-rule"')
  const ids: string[] = []
  const links: string[] = []
  new Parser({
    onopentag(_, {id, href}) {
      if (id !== undefined) ids.push(id)
      if (href?.startsWith('#')) links.push(href.slice(1))
    }
  }).end(report)
  expect(new Set(ids).size).toBe(ids.length)
  expect(links.filter((id) => !ids.includes(id))).toEqual([])
  expect(links.length).toBeGreaterThan(6)
})

test('a file that could not be checked says so', async () => {
  const report = await reportOf(`<p>${'<b>'.repeat(600)}`, 'html')
  expect(report).toMatch(/<p class="failure">Not fully checked: /)
})

test.each([
  ['text', '\ufeffOne “two”\r\n\r\nthree 😀 four.\r\nfive'],
  ['markdown', '# One *two*\n\nthree &amp; **four** `x` five\n\n> six\n'],
  [
    'html',
    '<h1>One</h1><p>two &mdash; <b>three</b> &#x1f600;\n <i>four</i></p><nav>no</nav><p>five</p>'
  ]
] as const)(
  'places of %s are found again in the plain text',
  async (format, source) => {
    const document = await read(source, format)
    for (const {start, end} of document.parts) {
      for (let at = start; at < end; at++) {
        const place = document.map.toSource({start: at, end: at + 1})
        const found = plainRange(document, place)
        // A character of two code units has one place.
        expect(found?.start).toBeLessThanOrEqual(at)
        expect(found?.end).toBeGreaterThan(at)
        expect((found?.end ?? 0) - (found?.start ?? 0)).toBeLessThanOrEqual(2)
      }
      const whole = document.map.toSource({start, end})
      expect(plainRange(document, whole)).toEqual({start, end})
    }
  }
)

test('one who speaks twice is one person', async () => {
  const document = await read(
    '“We sail,” said Mira Karimova. “We dock,” Karimova said.\n\n“Stay,” the company said.',
    'text'
  )
  const {people, speakers} = castOf(new Article(document))
  expect(speakers).toEqual([0, 0, 1])
  expect(people).toMatchObject([
    {name: 'Mira Karimova', quotes: [0, 1]},
    {name: 'the company', quotes: [2]}
  ])
})
