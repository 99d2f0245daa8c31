import type {Literals, Nodes, Root} from 'nlcst'
import {OffsetMap, through} from '../text/offset-map.js'
import {objectMark, type Document} from './document.js'
import {readText} from './text.js'

/**
 * Reads a tree of retext-english, remark-retext or rehype-retext that was made
 * from `source`. A tree without positions gives an empty document.
 */
export function readTree(tree: Root, source: string): Document {
  const leaves: Leaf[] = []
  if (!addLeaves(tree, leaves)) return readText('')
  if (leaves.map(({value}) => value).join('') === source)
    return readText(source)

  const map = new OffsetMap()
  let text = ''
  let sourceEnd = 0
  for (const {value, start, end, opensParagraph} of leaves) {
    const from = Math.max(start, sourceEnd)
    const to = Math.max(end, from)
    if (opensParagraph && text !== '' && !text.endsWith('\n')) {
      map.imply(2, sourceEnd, from)
      text += '\n\n'
    }
    if (source.slice(from, to) === value) map.copy(from, to)
    else map.imply(value.length, from, to)
    text += value
    sourceEnd = to
  }
  const document = readText(text)
  return {...document, map: through(document.map, map)}
}

type Leaf = {
  readonly value: string
  readonly start: number
  readonly end: number
  opensParagraph: boolean
}

/** False where a leaf has no position. */
function addLeaves(node: Nodes, leaves: Leaf[]): boolean {
  if (!('children' in node)) return addLeaf(node, leaves)
  const first = leaves.length
  for (const child of node.children) if (!addLeaves(child, leaves)) return false
  const leaf = leaves[first]
  if (leaf && node.type === 'ParagraphNode') leaf.opensParagraph = true
  return true
}

function addLeaf(node: Literals, leaves: Leaf[]): boolean {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return false
  const value = node.type === 'SourceNode' ? objectMark : node.value
  leaves.push({value, start, end, opensParagraph: false})
  return true
}
