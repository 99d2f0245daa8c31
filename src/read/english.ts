import type {Nodes, Paragraph, Root, RootContent, WhiteSpace} from 'nlcst'
import retextEnglish from 'retext-english'
import type {Processor} from 'unified'
import type {Point} from 'unist'
import {matchesOf} from '../text/matches.js'

/** The longest stretch handed to the stock parser at once, in UTF-16 units. */
const longest = 10_000
/** The longest run without a space that is parsed as words. */
const longestWord = 1000

/**
 * Parses as retext-english does, block by block: the tree is the same, the time
 * linear in the text, where the stock parser's is quadratic. Blocks of more
 * than 10,000 characters are cut at spaces, so that a sentence may end there;
 * more than 1,000 without a space become one word.
 */
export function retextEnglishByBlock(this: Processor): undefined {
  retextEnglish.call(this)
  const stock = this.parser
  if (!stock) return
  const parseBlock: ParseBlock = (block) => stock(block, noFile) as Root
  this.parser = (value) => parseBlocks(value, parseBlock)
}

type ParseBlock = (block: string) => Root

/** The stock parser looks at its text only. */
const noFile = undefined as never

function parseBlocks(value: string, parseBlock: ParseBlock): Root {
  if (value === '') return parseBlock('')
  const children: RootContent[] = []
  let at: Point & {offset: number} = {line: 1, column: 1, offset: 0}
  const start = at
  for (const {text, isBreak} of blocksOf(value)) {
    const end = after(at, text)
    if (isBreak)
      children.push({
        type: 'WhiteSpaceNode',
        value: text,
        position: {start: at, end}
      })
    else children.push(...parsed(text, at, parseBlock))
    at = end
  }
  return {type: 'RootNode', children, position: {start, end: at}}
}

type Stretch = {readonly text: string; readonly isBreak: boolean}

/** Blocks and the blank lines between them, in order. */
function* blocksOf(value: string): Generator<Stretch> {
  let start = 0
  for (const {0: space, index} of matchesOf(/\s+/g, value)) {
    const end = index + space.length
    if (!isBlankLine.test(space)) continue
    if (index - start < longest && !isSure(value, index, end)) continue
    if (index > start) yield {text: value.slice(start, index), isBreak: false}
    yield {text: space, isBreak: true}
    start = end
  }
  if (start < value.length) yield {text: value.slice(start), isBreak: false}
}

const isBlankLine = /^[\t ]*(?:(?:\r\n|\r(?!\n)|\n)[\t ]*){2,}$/

/** Whether the stock parser ends a paragraph here, whatever stands around. */
function isSure(value: string, blankStart: number, blankEnd: number): boolean {
  const before = value.slice(Math.max(0, blankStart - 2), blankStart)
  const beyond = value.slice(blankEnd, blankEnd + 1)
  return /(?:^|[\p{L}\p{N}])[.!?]?$/u.test(before) && /^\p{Lu}/u.test(beyond)
}

/** The nodes of one block; a long one is a paragraph made of its pieces'. */
function parsed(
  block: string,
  at: Point & {offset: number},
  parseBlock: ParseBlock
): readonly RootContent[] {
  if (block.length <= longest) return shifted(parseBlock(block), at).children
  const sentences: Paragraph['children'] = []
  let point = at
  for (const piece of piecesOf(block)) {
    const root = isWord(piece)
      ? wordRoot(piece, point)
      : shifted(parseBlock(piece), point)
    for (const node of root.children)
      if (node.type === 'ParagraphNode') sentences.push(...node.children)
      else sentences.push(node as WhiteSpace)
    point = after(point, piece)
  }
  return [
    {
      type: 'ParagraphNode',
      children: sentences,
      position: {start: at, end: point}
    }
  ]
}

function isWord(piece: string): boolean {
  return piece.length > longestWord && !/\s/.test(piece)
}

/** Pieces of at most `longest`, cut after spaces; long words on their own. */
function* piecesOf(block: string): Generator<string> {
  let piece = ''
  for (const [token] of matchesOf(/\s+|\S+/g, block)) {
    const isLong = isWord(token)
    if (piece !== '' && (isLong || piece.length + token.length > longest)) {
      yield piece
      piece = ''
    }
    if (isLong) yield token
    else piece += token
  }
  if (piece !== '') yield piece
}

function wordRoot(value: string, start: Point & {offset: number}): Root {
  const position = {start, end: after(start, value)}
  const text = {type: 'TextNode', value, position} as const
  const word = {type: 'WordNode', children: [text], position} as const
  return {
    type: 'RootNode',
    children: [
      {
        type: 'ParagraphNode',
        children: [{type: 'SentenceNode', children: [word], position}],
        position
      }
    ]
  } as unknown as Root
}

/** Moves a tree that was parsed on its own to where its text stands. */
function shifted<Node extends Nodes>(
  node: Node,
  by: Point & {offset: number}
): Node {
  if (node.position) {
    const {start, end} = node.position
    node.position = {start: shiftedPoint(start, by), end: shiftedPoint(end, by)}
  }
  if ('children' in node) for (const child of node.children) shifted(child, by)
  return node
}

function shiftedPoint(
  {line, column, offset = 0}: Point,
  by: Point & {offset: number}
): Point {
  return {
    line: line + by.line - 1,
    column: line === 1 ? column + by.column - 1 : column,
    offset: offset + by.offset
  }
}

/** The point where a text ends that starts at a point. */
function after(
  {line, column, offset}: Point & {offset: number},
  text: string
): Point & {offset: number} {
  const breaks = text.split(/\r\n|\r|\n/)
  const last = breaks.at(-1) ?? ''
  return {
    line: line + breaks.length - 1,
    column: breaks.length > 1 ? last.length + 1 : column + text.length,
    offset: offset + text.length
  }
}
