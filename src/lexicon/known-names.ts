import {FrontCodedSet} from '../text/front-coding.js'
import {dataFile} from './data.js'

/** What `data/names.txt` holds; see the card beside it. */
type KnownNames = {
  /** Capitalised words common in news: `Obama`, `Senate`, `Ukrainian`. */
  readonly common: FrontCodedSet
  readonly female: FrontCodedSet
  readonly male: FrontCodedSet
  /** Ordinary words in lower case, without regular inflections. */
  readonly words: FrontCodedSet
}

let loaded: KnownNames | undefined

function knownNames(): KnownNames {
  if (loaded) return loaded
  const lists = new TextDecoder().decode(dataFile('names.txt')).split('\n\n')
  const [common, female, male, words] = lists.map(
    (list) => new FrontCodedSet(list)
  )
  const none = new FrontCodedSet('')
  loaded = {
    common: common ?? none,
    female: female ?? none,
    male: male ?? none,
    words: words ?? none
  }
  return loaded
}

/** Whether a capitalised word is common in news. */
export function isKnownName(word: string): boolean {
  return knownNames().common.has(word)
}

export function isGivenName(word: string): boolean {
  const {female, male} = knownNames()
  return female.has(word) || male.has(word)
}

/** The gender of a given name, where it has one. */
export function genderOf(given: string): 'female' | 'male' | undefined {
  const {female, male} = knownNames()
  const isFemale = female.has(given)
  if (isFemale === male.has(given)) return undefined
  return isFemale ? 'female' : 'male'
}

/** Whether a word, in any case, is an ordinary English word. */
export function isOrdinaryWord(word: string): boolean {
  const lower = word.toLowerCase()
  const {words} = knownNames()
  return words.has(lower) || isInflected(lower, words)
}

function isInflected(word: string, words: FrontCodedSet): boolean {
  for (const [ending, stem] of inflections)
    if (endsSo(word, ending) && words.has(stemmed(word, ending, stem)))
      return true
  return false
}

const inflections: readonly (readonly [ending: string, stem: string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', '']
]

/** What a regularly inflected word may come from. */
export function stems(word: string): readonly string[] {
  return inflections.flatMap(([ending, stem]) =>
    endsSo(word, ending) ? [stemmed(word, ending, stem)] : []
  )
}

function endsSo(word: string, ending: string): boolean {
  return word.length > ending.length + 2 && word.endsWith(ending)
}

function stemmed(word: string, ending: string, stem: string): string {
  return word.slice(0, -ending.length) + stem
}
