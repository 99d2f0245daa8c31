import {dataFile} from './data.js'

/** The log odds of words in one place beside a mark. */
export type Odds = {readonly get: (word: string) => number | undefined}

let loaded: readonly Odds[] | undefined

/**
 * Log odds that a quotation opens at a mark, a table for each place beside it,
 * by what `wordsBeside` gives; from `data/two-openers.txt`, see its card.
 */
export function wordOdds(): readonly Odds[] {
  loaded ??= new TextDecoder()
    .decode(dataFile('two-openers.txt'))
    .split('\n\n')
    .map(oddsIn)
  return loaded
}

/** Questions after which reading a table costs less than searching it. */
const fewQuestions = 400

function oddsIn(table: string): Odds {
  const lines = table.replaceAll('\n', ' \n') + ' '
  let known: ReadonlyMap<string, number> | undefined
  let questions = 0
  const find = (word: string) => {
    const at = lines.indexOf(` ${word} `)
    if (at < 0) return undefined
    const start = lines.lastIndexOf('\n', at) + 1
    return Number(lines.slice(start, lines.indexOf(' ', start)))
  }
  return {
    get(word) {
      if (!known && ++questions > fewQuestions)
        known = new Map(table.split('\n').flatMap(wordsOf))
      return known ? known.get(word) : find(word)
    }
  }
}

/** A line is log odds, and the words that have them. */
function wordsOf(line: string): readonly (readonly [string, number])[] {
  const [odds, ...words] = line.split(' ')
  return words.map((word) => [word, Number(odds)])
}
