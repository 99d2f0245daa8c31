import type {Document, Format} from './document.js'
import {readText} from './text.js'

/** Reads a source in its format; the readers of markup are loaded on demand. */
export async function read(source: string, format: Format): Promise<Document> {
  switch (format) {
    case 'text':
      return readText(source)
    case 'markdown':
      return (await import('./markdown/index.js')).readMarkdown(source)
    case 'html':
      return (await import('./html/index.js')).readHtml(source)
  }
}
