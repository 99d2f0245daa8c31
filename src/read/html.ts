import type {Document} from './document.js'
import {readText} from './text.js'

export function readHtml(source: string): Document {
  return readText(source)
}
