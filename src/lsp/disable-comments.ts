import type {Format} from '../read/document.js'
import type {Edit} from '../rule/finding.js'

const frontMatter =
  /^\uFEFF?---[ \t]*\r?\n[^]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const doctype = /^\uFEFF?\s*<!doctype[^>]*>[ \t]*(?:\r?\n|$)/i

/** Puts a comment above the line at `offset` that silences a rule in it. */
export function disableLine(source: string, offset: number, id: string): Edit {
  const before = source.slice(0, offset)
  const start =
    Math.max(
      before.lastIndexOf('\n'),
      before.lastIndexOf('\r'),
      source.startsWith('\uFEFF') ? 0 : -1
    ) + 1
  const [indent = ''] = /^[ \t]*/.exec(source.slice(start)) ?? []
  const text = `${indent}<!-- newslint-disable-next-line ${id} -->${lineEnd(source)}`
  return {start, end: start, text}
}

/** Puts a comment at the top that silences a rule in all of the file. */
export function disableFile(source: string, format: Format, id: string): Edit {
  const head = {text: /^\uFEFF?/, markdown: frontMatter, html: doctype}[format]
  const start =
    head.exec(source)?.[0].length ?? (source.startsWith('\uFEFF') ? 1 : 0)
  const gap = format === 'markdown' ? lineEnd(source) : ''
  const text = `<!-- newslint-disable-file ${id} -->${lineEnd(source)}${gap}`
  return {start, end: start, text}
}

function lineEnd(source: string): string {
  return /\r\n|\r|\n/.exec(source)?.[0] ?? '\n'
}
