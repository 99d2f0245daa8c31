import {OffsetMap} from '../text/offset-map.js'
import {commentFor} from './comment.js'
import type {Comment, Document, Part} from './document.js'

/** Reads plain text: paragraphs stand apart by blank lines. */
export function readText(source: string): Document {
  const map = new OffsetMap()
  const parts: Part[] = []
  const comments: Comment[] = []
  let text = ''
  let partStart = 0
  /** End in the source of the last line that is text. */
  let textEnd = -1
  let isAfterBlank = false
  let isAfterComment = false

  const line = /([^\r\n]*)(?:\r\n?|\n|$)/g
  line.lastIndex = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (line.lastIndex < source.length) {
    const start = line.lastIndex
    const content = line.exec(source)?.[1] ?? ''
    const end = start + content.length
    if (content.trim() === '') {
      isAfterBlank = true
      continue
    }
    const comment = commentFor(content, start)
    if (comment) {
      comments.push(comment)
      isAfterComment = true
      continue
    }
    if (textEnd >= 0) {
      const gap = isAfterBlank ? '\n\n' : '\n'
      if (isAfterComment) map.imply(gap.length, textEnd, start)
      else if (source.slice(textEnd, start) === gap) map.copy(textEnd, start)
      else map.rewrite(gap.length, textEnd, start)
      if (isAfterBlank)
        parts.push({element: 'paragraph', start: partStart, end: text.length})
      text += gap
      if (isAfterBlank) partStart = text.length
    }
    text += content
    map.copy(start, end)
    textEnd = end
    isAfterBlank = false
    isAfterComment = false
  }
  if (textEnd >= 0)
    parts.push({element: 'paragraph', start: partStart, end: text.length})
  return {text, parts, map, metadata: {}, comments}
}
