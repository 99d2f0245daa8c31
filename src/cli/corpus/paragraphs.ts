import {signatureLength} from './signature.js'

const openingLength = 64
const rowLength = signatureLength + openingLength
const rowsOfChunk = 4096

/** A paragraph by its number, the order it came in. */
export type Paragraphs = {
  readonly count: () => number
  readonly push: (signature: Uint8Array, opening: string) => void
  readonly signature: (number: number) => Uint8Array
  /** Its first words, in at most 64 bytes of UTF-8. */
  readonly opening: (number: number) => string
}

/** Paragraphs in 128 bytes each, outside of JavaScript's heap. */
export function keepParagraphs(): Paragraphs {
  const chunks: Uint8Array[] = []
  let count = 0
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const part = (number: number, from: number, length: number) => {
    const start = (number % rowsOfChunk) * rowLength + from
    const chunk = chunks[Math.floor(number / rowsOfChunk)]
    return chunk?.subarray(start, start + length) ?? new Uint8Array(length)
  }
  const signature = (number: number) => part(number, 0, signatureLength)
  const opening = (number: number) =>
    part(number, signatureLength, openingLength)
  return {
    count: () => count,
    push(bytes, words) {
      if (count % rowsOfChunk === 0)
        chunks.push(new Uint8Array(rowsOfChunk * rowLength))
      signature(count).set(bytes)
      encoder.encodeInto(words, opening(count))
      count++
    },
    signature,
    opening: (number) => decoder.decode(opening(number)).replace(/\0+$/, '')
  }
}
