import {grouped} from '../text/grouped.js'
import type {Document, Format} from './document.js'
import {LimitError} from './limit-error.js'
import {defaultReadLimits, type ReadLimits} from './limits.js'
import {readText} from './text.js'

/**
 * Reads a source in its format; the readers of markup are loaded on demand.
 * Throws a `LimitError` where it goes past a limit.
 */
export async function read(
  source: string,
  format: Format,
  limits: ReadLimits = defaultReadLimits
): Promise<Document> {
  const document = await readFormat(source, format, limits)
  limitMarks(document, limits)
  return document
}

async function readFormat(
  source: string,
  format: Format,
  limits: ReadLimits
): Promise<Document> {
  switch (format) {
    case 'text':
      return readText(source)
    case 'markdown':
      return (await import('./markdown/index.js')).readMarkdown(source, limits)
    case 'html':
      return (await import('./html/index.js')).readHtml(source, limits)
  }
}

/** A quotation mark; apostrophes inside words are none. */
const mark = /["“”„«»‹›″]|(?<![A-Za-zÀ-ỿ])['‘’`]|['’`](?![A-Za-zÀ-ỿ])/g

function limitMarks({text, parts, map}: Document, {maxMarks}: ReadLimits) {
  for (const {start, end} of parts) {
    if (end - start <= maxMarks) continue
    const count = text.slice(start, end).match(mark)?.length ?? 0
    if (count <= maxMarks) continue
    throw new LimitError(
      'maxMarks',
      maxMarks,
      map.toSource({start, end}).start,
      `${grouped(count)} quotation marks in a paragraph`
    )
  }
}
