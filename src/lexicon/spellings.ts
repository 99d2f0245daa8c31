import {readFrontCoded} from '../text/front-coding.js'
import {dataFile} from './data.js'

type Spellings = {
  /** Either spelling → the American one. */
  readonly american: ReadonlyMap<string, string>
  /** 1 at the sketch of each word: most others are told apart by that. */
  readonly sketches: Uint8Array
}

let loaded: Spellings | undefined

/** What `data/spellings.txt` holds; see its card. */
function spellings(): Spellings {
  if (loaded) return loaded
  const list = new TextDecoder().decode(dataFile('spellings.txt'))
  const british = readFrontCoded(list).map((pair): [string, string] => {
    const [from = '', to = ''] = pair.split(' ')
    return [from, to]
  })
  const american = british.map(([, to]): [string, string] => [to, to])
  loaded = {
    american: new Map([...american, ...british]),
    sketches: new Uint8Array(1 << sketchBits)
  }
  for (const word of loaded.american.keys()) loaded.sketches[sketch(word)] = 1
  return loaded
}

const sketchBits = 14

/** A number of its first and last letters and its length. */
function sketch(word: string): number {
  const {length} = word
  let number = length
  for (const at of [0, 1, length - 3, length - 2, length - 1])
    number = (number * 31 + word.charCodeAt(at)) | 0
  return number & ((1 << sketchBits) - 1)
}

/** Whether a word is written otherwise on the other side of the Atlantic. */
export function hasTwoSpellings(word: string): boolean {
  const {american, sketches} = spellings()
  return sketches[sketch(word)] === 1 && american.has(word)
}

/** A word in American spelling. */
export function americanSpelling(word: string): string {
  return spellings().american.get(word) ?? word
}
