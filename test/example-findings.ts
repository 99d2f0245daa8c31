import type {Root} from 'nlcst'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {ParseEnglish} from 'parse-english'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {lint} from '../src/lint/index.js'
import type {Format} from '../src/read/document.js'
import type {Example, Rule} from '../src/rule/index.js'

/** Where something was found, in offsets of the source, and what was said. */
export type Found = {
  readonly start: number | undefined
  readonly end: number | undefined
  readonly reason: string
}

/** An example's text as a file has it, and the ranges drawn in it. */
export function drawn(source: string) {
  const marks: (readonly [start: number, end: number])[] = []
  let text = ''
  let start = 0
  for (const piece of source.split(/(\[\||\|\])/)) {
    if (piece === '[|') start = text.length
    else if (piece === '|]') marks.push([start, text.length])
    else text += piece
  }
  return {text, marks}
}

/** What rules find in a text, with the options of an example. */
export async function findingsIn(
  rules: readonly Rule[],
  value: string,
  {format = 'text', options}: Pick<Example, 'format' | 'options'> = {}
): Promise<readonly Found[]> {
  const file = new VFile({value})
  await lint(file, format, {
    rules: rules.map((rule) => ({rule, ...(options && {options})}))
  })
  return file.messages.map(found)
}

/** What a rule finds as an ordinary retext plugin. */
export async function findingsOfPlugin(
  rule: Rule,
  value: string,
  {format = 'text', options}: Pick<Example, 'format' | 'options'>,
  hasPositions = true
): Promise<readonly Found[]> {
  const file = new VFile({value})
  const tree = await treeOf(file, format)
  if (!hasPositions) removePositions(tree)
  await unified()
    .use(rule, {...options})
    .run(tree, file)
  return file.messages.map(found)
}

async function treeOf(file: VFile, format: Format): Promise<Root> {
  switch (format) {
    case 'text':
      return unified().use(retextEnglish).parse(file)
    case 'markdown': {
      const source = unified().use(remarkParse).use(remarkRetext, ParseEnglish)
      return source.run(source.parse(file), file)
    }
    case 'html': {
      const source = unified().use(rehypeParse).use(rehypeRetext, ParseEnglish)
      return source.run(source.parse(file), file)
    }
  }
}

type Placed = {position?: unknown; readonly children?: readonly Placed[]}

function removePositions(node: Placed) {
  delete node.position
  node.children?.forEach(removePositions)
}

function found({place, reason}: VFile['messages'][number]): Found {
  const range = place && 'start' in place ? place : undefined
  return {start: range?.start.offset, end: range?.end.offset, reason}
}
