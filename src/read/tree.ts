import type {Nodes, Root} from 'nlcst'
import {OffsetMap} from '../text/offset-map.js'
import type {Document, Part} from './document.js'

/**
 * Reads a tree of retext-english, remark-retext or rehype-retext. A tree
 * without positions gives an empty document.
 */
export function readTree(tree: Root): Document {
  const map = new OffsetMap()
  const parts: Part[] = []
  const pieces: string[] = []
  let length = 0

  const add = (value: string, start: number, end: number) => {
    pieces.push(value)
    map.add(value.length, {start, end})
    length += value.length
  }

  for (const child of tree.children) {
    if (child.type !== 'ParagraphNode') continue
    if (!child.position) continue
    const start = length
    if (length > 0) {
      const offset = child.position.start.offset ?? 0
      add('\n\n', offset, offset)
    }
    const partStart = length
    if (!addLeaves(child, add)) {
      length = start
      return {
        text: '',
        parts: [],
        map: new OffsetMap(),
        metadata: {},
        comments: []
      }
    }
    parts.push({element: 'paragraph', start: partStart, end: length})
  }
  return {text: pieces.join(''), parts, map, metadata: {}, comments: []}
}

/** False where a leaf has no position. */
function addLeaves(
  node: Nodes,
  add: (value: string, start: number, end: number) => void
): boolean {
  if ('children' in node) {
    for (const child of node.children) if (!addLeaves(child, add)) return false
    return true
  }
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return false
  add(node.value.replaceAll(/\r\n?/g, '\n'), start, end)
  return true
}
