import type {Document} from './document.js'
import {readText} from './text.js'

export function readMarkdown(source: string): Document {
  return readText(source)
}
