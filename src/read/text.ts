import {OffsetMap} from '../text/offset-map.js'
import type {Comment, Document, Part} from './document.js'

const commentLine = /^[ \t]*<!--\s*(newslint-[^]*?)\s*-->[ \t]*$/

/** Reads plain text: paragraphs stand apart by blank lines. */
export function readText(source: string): Document {
  const map = new OffsetMap()
  const parts: Part[] = []
  const comments: Comment[] = []
  const pieces: string[] = []
  let length = 0
  let partStart = -1
  let blank = true

  const line = /([^\r\n]*)(\r\n|\r|\n|$)/g
  line.lastIndex = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (line.lastIndex < source.length) {
    const start = line.lastIndex
    const match = line.exec(source)
    const content = match?.[1] ?? ''
    const lineEnd = match?.[2] ?? ''
    const contentEnd = start + content.length
    const comment = commentLine.exec(content)
    if (comment?.[1] !== undefined) {
      comments.push({start, end: contentEnd, text: comment[1]})
      continue
    }
    if (content.trim() === '') {
      if (partStart >= 0) parts.push(paragraph(partStart, length))
      partStart = -1
      blank = true
      continue
    }
    if (length > 0) {
      const gap = blank ? '\n\n' : '\n'
      pieces.push(gap)
      map.add(gap.length, {start, end: start})
      length += gap.length
    }
    if (partStart < 0) partStart = length
    pieces.push(content)
    map.add(content.length, {start, end: contentEnd})
    length += content.length
    blank = false
    if (lineEnd === '') break
  }
  if (partStart >= 0) parts.push(paragraph(partStart, length))
  return {text: pieces.join(''), parts, map, metadata: {}, comments}
}

function paragraph(start: number, end: number): Part {
  return {element: 'paragraph', start, end}
}
