import type {Position, Range} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'

/** What a position's `character` counts; the client and server agree on it. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

const encodings: readonly string[] = ['utf-8', 'utf-16', 'utf-32']

/** The first that the client offers and that we know. */
export function chooseEncoding(offered: readonly string[] = []): Encoding {
  return offered.find(isEncoding) ?? 'utf-16'
}

function isEncoding(word: string): word is Encoding {
  return encodings.includes(word)
}

/** Where an offset in UTF-16 code units stands, as the client counts. */
function positionAt(
  document: TextDocument,
  offset: number,
  encoding: Encoding
): Position {
  const {line, character} = document.positionAt(offset)
  if (encoding === 'utf-16') return {line, character}
  const before = lineOf(document, line).slice(0, character)
  return {line, character: lengthOf(before, encoding)}
}

/** The range between two offsets, as the client counts. */
export function rangeAt(
  document: TextDocument,
  {start, end}: {readonly start: number; readonly end: number},
  encoding: Encoding
): Range {
  return {
    start: positionAt(document, start, encoding),
    end: positionAt(document, end, encoding)
  }
}

/** The offset of a position; one outside the text is taken to its nearest end. */
export function offsetAt(
  document: TextDocument,
  {line, character}: Position,
  encoding: Encoding
): number {
  if (encoding === 'utf-16' || line < 0 || line >= document.lineCount)
    return document.offsetAt({line, character})
  const start = document.offsetAt({line, character: 0})
  return start + unitsIn(lineOf(document, line), character, encoding)
}

function lineOf(document: TextDocument, line: number): string {
  return document.getText({
    start: {line, character: 0},
    end: {line, character: Number.MAX_SAFE_INTEGER}
  })
}

function lengthOf(text: string, encoding: Encoding): number {
  return encoding === 'utf-8' ? Buffer.byteLength(text) : [...text].length
}

/** How many UTF-16 code units `count` units of the encoding take up. */
function unitsIn(text: string, count: number, encoding: Encoding): number {
  let left = count
  let units = 0
  for (const character of text) {
    left -= lengthOf(character, encoding)
    if (left < 0) break
    units += character.length
  }
  return units
}
