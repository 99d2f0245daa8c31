import {readFrontCoded} from '../text/front-coding.js'
import {dataFile} from './data.js'

let loaded: ReadonlyMap<string, string> | undefined

/** Either spelling → the American one; from `data/spellings.txt`, see its card. */
function americanSpellings(): ReadonlyMap<string, string> {
  if (loaded) return loaded
  const list = new TextDecoder().decode(dataFile('spellings.txt'))
  const american = new Map<string, string>()
  for (const pair of readFrontCoded(list)) {
    const space = pair.indexOf(' ')
    const to = pair.slice(space + 1)
    if (!american.has(to)) american.set(to, to)
    american.set(pair.slice(0, space), to)
  }
  loaded = american
  return loaded
}

/** Questions after which most words are told apart by a sketch of them. */
const fewQuestions = 2000
let questions = 0
/** 1 at the sketch of each word that has two spellings. */
let sketches: Uint8Array | undefined

function sketchesOf(words: Iterable<string, unknown, unknown>): Uint8Array {
  const found = new Uint8Array(1 << sketchBits)
  for (const word of words) found[sketch(word)] = 1
  return found
}

const sketchBits = 14

/** A number of its first and last letters and its length. */
function sketch(word: string): number {
  const {length} = word
  const start = word.charCodeAt(0) * 31 + word.charCodeAt(1)
  const end =
    (word.charCodeAt(length - 3) * 31 + word.charCodeAt(length - 2)) * 31 +
    word.charCodeAt(length - 1)
  return ((start * 961 + end) * 31 + length) & ((1 << sketchBits) - 1)
}

/** Whether a word is written otherwise on the other side of the Atlantic. */
export function hasTwoSpellings(word: string): boolean {
  const american = americanSpellings()
  if (questions++ > fewQuestions) {
    sketches ??= sketchesOf(american.keys())
    if (sketches[sketch(word)] !== 1) return false
  }
  return american.has(word)
}

/** A word in American spelling. */
export function americanSpelling(word: string): string {
  return americanSpellings().get(word) ?? word
}
