import {dataFile} from './data.js'

/** The log odds of words in one place beside a mark. */
type Odds = ReadonlyMap<string, number>

let loaded: readonly Odds[] | undefined

/**
 * Log odds that a quotation opens at a mark, a map for each place beside it,
 * by what `wordsBeside` gives; from `data/two-openers.txt`, see its card.
 */
export function wordOdds(): readonly Odds[] {
  loaded ??= new TextDecoder()
    .decode(dataFile('two-openers.txt'))
    .split('\n\n')
    .map((table) => new Map(table.split('\n').flatMap(wordsOf)))
  return loaded
}

/** A line is log odds, and the words that have them. */
function wordsOf(line: string): readonly (readonly [string, number])[] {
  const [odds, ...words] = line.split(' ')
  return words.map((word) => [word, Number(odds)])
}
