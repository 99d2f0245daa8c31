import {assertSize} from './read-file.js'

/** All of the standard input, up to `limit` bytes. Throws an `Unreadable`. */
export async function readAll(limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length
    assertSize(length, limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A line of the standard input; undefined where it is too long to hold. */
export type Line = {readonly number: number; readonly bytes?: Buffer}

const lineEnd = 0x0a

/** The lines of the standard input, with memory for one of them at a time. */
export async function* readLines(limit: number): AsyncGenerator<Line> {
  let pieces: Buffer[] = []
  let length = 0
  let number = 0
  const take = (): Line => {
    const bytes = length > limit ? undefined : Buffer.concat(pieces)
    pieces = []
    length = 0
    return {number: ++number, ...(bytes && {bytes})}
  }
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    let start = 0
    for (;;) {
      const end = chunk.indexOf(lineEnd, start)
      const piece = chunk.subarray(start, end < 0 ? chunk.length : end)
      length += piece.length
      if (length > limit) pieces = []
      else if (piece.length > 0) pieces.push(piece)
      if (end < 0) break
      yield take()
      start = end + 1
    }
  }
  if (length > 0) yield take()
}
