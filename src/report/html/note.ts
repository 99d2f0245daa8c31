import type {VFile} from 'vfile'
import {indexAt, type Range} from '../../text/range.js'
import type {Article} from '../../article/index.js'
import type {Severity} from '../../rule/finding.js'
import {placeOf} from '../../rule/message.js'
import {findingsOf, messageRecord} from '../record.js'
import {escapeMarkup, startTag} from '../xml.js'
import {plainRange} from './place.js'

/** A finding as it stands beside the article. */
export type Note = {
  readonly id: string
  readonly severity: Severity
  readonly record: ReturnType<typeof messageRecord>
  /** In the plain text; left out where it is about something else. */
  readonly at?: Range
  /** Index of the block it stands beside; -1 above all. */
  readonly block: number
}

/** The findings of a file, numbered, each with its block. */
export function notesOf(
  file: VFile,
  article: Article | undefined,
  prefix: string
): readonly Note[] {
  return findingsOf(file).map((message, index) => {
    const record = messageRecord(message)
    const {start, end = start, severity} = record
    const at =
      article && start !== undefined && end !== undefined
        ? plainRange(article.document, {start, end})
        : undefined
    const block = at && article ? indexAt(article.blocks, at.start) : -1
    const id = `${prefix}-n${index + 1}`
    const isText = at && article && isIn(article, block, at)
    return {id, severity, record, block, ...(isText && {at})}
  })
}

/** Whether any of a range is in a block, and not all of it between two. */
function isIn({blocks}: Article, index: number, {start, end}: Range): boolean {
  const block = blocks[index]
  if (block && (start < block.end || start === end)) return true
  const next = blocks[index + 1]
  return next !== undefined && next.start < end
}

/** The notes of a block as a list; empty where there are none. */
export function noteList(file: VFile, notes: readonly Note[]): string {
  if (notes.length === 0) return ''
  const items = notes.map((note) => noteItem(file, note))
  return `<ul class="notes" aria-label="Findings">${items.join('')}</ul>`
}

function noteItem(file: VFile, {id, severity, record, at}: Note): string {
  const {ruleId = 'newslint', line = 1, column = 1, reason, url} = record
  const place = `${line}:${column}`
  const where = at
    ? `${startTag('a', {class: 'where', href: `#${id}-at`, 'aria-label': `line ${line}, column ${column}`})}${place}</a>`
    : `<span class="where">${place}</span>`
  const rule = url
    ? `${startTag('a', {class: 'rule', href: url})}${escapeMarkup(ruleId)}</a>`
    : `<span class="rule">${escapeMarkup(ruleId)}</span>`
  const open = startTag('li', {
    class: `note ${severity}`,
    id,
    'data-severity': severity,
    'data-rule': ruleId
  })
  const head = `<p class="head">${where} <strong>${severity}</strong> ${rule}</p>`
  return `${open}${head}<p>${withCode(reason)}</p>${changes(file, record)}${related(file, record)}</li>`
}

/** Text with its code spans marked up. */
function withCode(text: string): string {
  return escapeMarkup(text).replaceAll(
    /(`+)(.+?)\1(?!`)/g,
    (_, _fence: string, code: string) => `<code>${code}</code>`
  )
}

/** What a fix would change, or what is suggested. */
function changes(file: VFile, {fix, suggestions}: Note['record']): string {
  const [edit, ...others] = fix?.edits ?? []
  if (edit && others.length === 0) {
    const before = String(file).slice(edit.start, edit.end)
    const change = [
      before === '' ? '' : `<del>${escapeMarkup(before)}</del>`,
      edit.text === '' ? '' : `<ins>${escapeMarkup(edit.text)}</ins>`
    ]
    return `<p class="change">Fix: ${change.filter((part) => part !== '').join(' → ')}</p>`
  }
  if (!suggestions?.length) return ''
  const titles = suggestions.map(({title}) => `<li>${withCode(title)}</li>`)
  return `<ul class="change" aria-label="Suggestions">${titles.join('')}</ul>`
}

function related(file: VFile, record: Note['record']): string {
  if (!record.related) return ''
  const places = record.related.map((place) => {
    const {line, column} = placeOf(file, place).start
    return `<li>${line}:${column} ${withCode(place.reason)}</li>`
  })
  return `<ul class="related" aria-label="Related places">${places.join('')}</ul>`
}
