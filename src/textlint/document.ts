import {
  objectMark,
  type Document,
  type Element,
  type Part
} from '../read/document.js'
import {OffsetMap} from '../text/offset-map.js'
import type {TxtNode} from './context.js'

/** Reads a tree of a format that newslint itself does not know. */
export function readTxtTree(root: TxtNode): Document {
  const map = new OffsetMap()
  const parts: Part[] = []
  let text = ''
  for (const {node, element, depth} of blocksIn(root, 'paragraph')) {
    const [first] = node.range
    if (text !== '') {
      map.imply(2, first, first)
      text += '\n\n'
    }
    const start = text.length
    for (const {value, range} of leavesIn(node)) {
      if (value.length === range[1] - range[0]) map.copy(...range)
      else map.rewrite(value.length, ...range)
      text += value
    }
    parts.push({
      element,
      start,
      end: text.length,
      ...(depth !== undefined && {depth})
    })
  }
  return {text, parts, map, metadata: {}, comments: []}
}

type TxtBlock = {
  readonly node: TxtNode
  readonly element: Element
  readonly depth?: number
}

/** Paragraphs and headings, by what they stand in. */
function* blocksIn(
  {children = []}: TxtNode,
  element: Element
): Generator<TxtBlock, void, unknown> {
  for (const node of children) {
    const {type, depth = 1} = node
    if (type === 'Header') yield {node, element: 'heading', depth}
    else if (type === 'Paragraph') yield {node, element}
    else yield* blocksIn(node, elements[type] ?? element)
  }
}

const elements: Readonly<Record<string, Element>> = {
  ListItem: 'list-item',
  BlockQuote: 'block-quote',
  TableCell: 'table-cell'
}

/** Text as it is read; code and raw markup are objects, as images would be. */
function* leavesIn({
  children = []
}: TxtNode): Generator<Pick<TxtNode, 'range'> & {readonly value: string}> {
  for (const node of children) {
    const {type, range, value = ''} = node
    if (node.children) yield* leavesIn(node)
    else if (type === 'Str') yield {range, value}
    else if (type === 'Break') yield {range, value: '\n'}
    else if (type !== 'Comment')
      yield {range, value: value.replace(/\S(?:[^]*\S)?/, objectMark)}
  }
}
