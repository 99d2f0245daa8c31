import type {Range} from '../text/range.js'
import type {Sentence} from './sentences.js'

/** A word or number, with inner apostrophes, hyphens and points. */
export type Word = Range & {
  readonly text: string
  readonly index: number
  /** Index of its block. */
  readonly block: number
  /** Index of its sentence. */
  readonly sentence: number
  readonly opensSentence: boolean
  readonly isCapitalised: boolean
}

const word =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’ʻʼ.,&-][\p{L}\p{M}\p{N}]+)*/gu
const capital = /^\p{Lu}/u

export function findWords(
  text: string,
  sentences: readonly Sentence[]
): readonly Word[] {
  const words: Word[] = []
  for (const sentence of sentences) {
    let opensSentence = true
    const content = text.slice(sentence.start, sentence.end)
    for (const match of content.matchAll(word)) {
      const start = sentence.start + match.index
      words.push({
        start,
        end: start + match[0].length,
        text: match[0],
        index: words.length,
        block: sentence.block,
        sentence: sentence.index,
        opensSentence,
        isCapitalised: capital.test(match[0])
      })
      opensSentence = false
    }
  }
  return words
}
