import {remember} from '../text/remember.js'
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

/** Few words are asked for by one article, and the same by many. */
const mostRemembered = 10_000

function oddsIn(table: string): Odds {
  const lines = table.replaceAll('\n', ' \n') + ' '
  const get = remember((word: string) => {
    const at = lines.indexOf(` ${word} `)
    if (at < 0) return undefined
    // A line is log odds, and the words that have them.
    const start = lines.lastIndexOf('\n', at) + 1
    return Number(lines.slice(start, lines.indexOf(' ', start)))
  }, mostRemembered)
  return {get}
}
