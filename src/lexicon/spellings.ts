import {readFrontCoded} from '../text/front-coding.js'
import {dataFile} from './data.js'

/** What `data/spellings.txt` holds; see the card beside it. */
type Spellings = {
  /** British spelling → American, for words in common use. */
  readonly american: ReadonlyMap<string, string>
  /** The American ones among them. */
  readonly americans: ReadonlySet<string>
}

let loaded: Spellings | undefined

function spellings(): Spellings {
  if (loaded) return loaded
  const list = new TextDecoder().decode(dataFile('spellings.txt'))
  const american = new Map(
    readFrontCoded(list).map((pair): [string, string] => {
      const [from = '', to = ''] = pair.split(' ')
      return [from, to]
    })
  )
  loaded = {american, americans: new Set(american.values())}
  return loaded
}

/** Whether a word is written otherwise on the other side of the Atlantic. */
export function hasTwoSpellings(word: string): boolean {
  const {american, americans} = spellings()
  return american.has(word) || americans.has(word)
}

/** A word in American spelling. */
export function americanSpelling(word: string): string {
  return spellings().american.get(word) ?? word
}
