import {location} from 'vfile-location'
import type {NameType} from '../article/names/mentions.js'
import type {Range} from '../text/range.js'
import {beginningOf} from './cells.js'
import {codePointsOf} from './code-points.js'
import {escapeText, safeJson} from './escape.js'
import {inspection} from './inspection.js'
import {errorOf} from './record.js'
import type {CreateReporter, Result} from './reporter.js'
import {table} from './table.js'

/** What the article model saw, as small tables for people. */
export const createReporter: CreateReporter = () => ({
  begin: () => '',
  add(result) {
    const {file, article} = result
    const name = escapeText(file.path)
    if (!article) return `${name}\n  ${escapeText(errorOf(file) ?? '')}\n\n`
    const seen = inspection(article)
    const point = location(file)
    const line = (offset: number) => String(point.toPoint(offset)?.line ?? 1)
    const source = String(file)
    return [
      name,
      ...kinds.map(([title, type]) =>
        section(title, namesTable(seen, type, line))
      ),
      section('Who says what', speakersTable(seen, line)),
      section('Quotes', quotesTable(seen, line, source)),
      section('Paragraphs', paragraphsTable(seen, line, source))
    ].join('\n')
  },
  end: () => ''
})

/** The same as JSON: an array, one record a file. */
export const createJsonReporter: CreateReporter = ({offsets}) => {
  let count = 0
  const convert =
    offsets === 'codepoint'
      ? codePointsOf
      : () =>
          <Value>(value: Value) =>
            value
  return {
    begin: () => '[',
    add({file, article}: Result) {
      const seen = article && convert(String(file))(inspection(article))
      const record = {path: file.path, ...seen, error: errorOf(file)}
      return `${count++ === 0 ? '' : ','}\n${safeJson(record)}`
    },
    end: () => '\n]\n'
  }
}

type Seen = ReturnType<typeof inspection>
type LineOf = (offset: number) => string

function section(title: string, content: string): string {
  return content === '' ? `  ${title}: none\n` : `  ${title}\n${content}`
}

const kinds = [
  ['People', 'person'],
  ['Firms and bodies', 'organisation'],
  ['Places', 'place'],
  ['Acronyms', 'acronym'],
  ['Other names', 'unknown']
] as const satisfies readonly (readonly [string, NameType])[]

/** Names of one type, how often and in which lines they stand, how introduced. */
function namesTable({names}: Seen, type: NameType, line: LineOf): string {
  return table(
    names
      .filter((name) => name.type === type)
      .map(({name, mentions, introduced}) => [
        escapeText(name),
        `${mentions.length} ×`,
        linesOf(mentions, line),
        introduced
          ? `introduced in line ${line(introduced.start)} by ${introduced.how}`
          : ''
      ])
  )
}

const mostLines = 5

function linesOf(mentions: readonly Range[], line: LineOf): string {
  const lines = [...new Set(mentions.map(({start}) => line(start)))]
  const shown = lines.slice(0, mostLines).join(', ')
  const rest = lines.length > mostLines ? ' …' : ''
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${rest}`
}

/** Each speaker with the number of quotes and words, and where first named. */
function speakersTable({quotes, names}: Seen, line: LineOf): string {
  const nameOf = new Map(
    names.flatMap((name) => name.mentions.map(({end}) => [end, name] as const))
  )
  const rows = new Map<
    string,
    {quotes: number; words: number; first: number; how: string}
  >()
  for (const {attributed, speaker, refersTo, words} of quotes) {
    if (attributed !== 'yes' || !speaker) continue
    const who = refersTo ?? speaker
    const name = nameOf.get(who.end)
    const key = name?.name ?? who.text
    const row = rows.get(key) ?? {
      quotes: 0,
      words: 0,
      first: name?.introduced?.start ?? name?.mentions[0]?.start ?? who.start,
      how: name?.introduced ? `, by ${name.introduced.how}` : ''
    }
    row.quotes++
    row.words += words
    rows.set(key, row)
  }
  return table(
    [...rows].map(([name, {quotes: count, words, first, how}]) => [
      excerpt(name, 40),
      `${count} ×`,
      `${words} words`,
      `line ${line(first)}${how}`
    ])
  )
}

function quotesTable({quotes}: Seen, line: LineOf, source: string): string {
  return table(
    quotes.map(({start, end, attributed, speaker, cue, refersTo, frame}) => [
      line(start),
      excerpt(source.slice(start, end), 40),
      attributed === 'not-speech'
        ? '(not speech)'
        : [speaker?.text ?? '(nobody)', refersTo && `= ${refersTo.text}`]
            .filter((part) => part)
            .map((part) => excerpt(String(part), 30))
            .join(' '),
      cue ? excerpt(cue.text, 20) : '',
      frame
    ])
  )
}

const barWidth = 20

function paragraphsTable(
  {paragraphs}: Seen,
  line: LineOf,
  source: string
): string {
  return table(
    paragraphs.map((paragraph) => {
      const fit =
        'fit' in paragraph && typeof paragraph.fit === 'number'
          ? paragraph.fit
          : undefined
      return [
        line(paragraph.start),
        paragraph.kind,
        fit === undefined ? '' : bar(fit),
        fit === undefined ? '' : fit.toFixed(2),
        excerpt(source.slice(paragraph.start, paragraph.end), 50)
      ]
    })
  )
}

/** A bar as long as `share`, from 0 to 1, of the width. */
function bar(share: number): string {
  const length = Math.round(Math.min(1, Math.max(0, share)) * barWidth)
  return '█'.repeat(length) + '·'.repeat(barWidth - length)
}

/** The text on one line, cut where it is wider than `cells`. */
function excerpt(text: string, cells: number): string {
  // Spaces beyond what can show need not be folded.
  const folded = text.slice(0, 8 * cells).replaceAll(/\s+/g, ' ')
  return beginningOf(escapeText(folded.trim()), cells)
}
