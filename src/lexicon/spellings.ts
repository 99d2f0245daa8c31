import {readFrontCoded} from '../text/front-coding.js'
import {dataFile} from './data.js'

let loaded: ReadonlyMap<string, string> | undefined

/** Either spelling → the American one; from `data/spellings.txt`, see its card. */
function americanSpellings(): ReadonlyMap<string, string> {
  if (loaded) return loaded
  const list = new TextDecoder().decode(dataFile('spellings.txt'))
  const british = readFrontCoded(list).map((pair): [string, string] => {
    const [from = '', to = ''] = pair.split(' ')
    return [from, to]
  })
  const american = british.map(([, to]): [string, string] => [to, to])
  loaded = new Map([...american, ...british])
  return loaded
}

/** Whether a word is written otherwise on the other side of the Atlantic. */
export function hasTwoSpellings(word: string): boolean {
  return americanSpellings().has(word)
}

/** A word in American spelling. */
export function americanSpelling(word: string): string {
  return americanSpellings().get(word) ?? word
}
