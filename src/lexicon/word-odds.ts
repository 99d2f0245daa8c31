import {later} from '../text/later.js'
import {dataFile} from './data.js'
import {oddsIn} from './odds-table.js'

/** The log odds of words in one place beside a mark. */
type Odds = {readonly get: (word: string) => number | undefined}

/**
 * Log odds that a quotation opens at a mark, a table for each place beside it,
 * by what `wordsBeside` gives; from `data/two-openers.txt`, see its card.
 */
export const wordOdds = later((): readonly Odds[] =>
  new TextDecoder()
    .decode(dataFile('two-openers.txt'))
    .split('\n\n')
    .map(searched)
)

/** Questions after which reading a table costs less than searching it. */
const fewQuestions = 400

function searched(table: string): Odds {
  const lines = table.replaceAll('\n', ' \n') + ' '
  const all = later(() => oddsIn(table))
  let questions = 0
  return {
    get(word) {
      if (++questions > fewQuestions) return all().get(word)
      const at = lines.indexOf(` ${word} `)
      if (at < 0) return undefined
      const start = lines.lastIndexOf('\n', at) + 1
      return Number(lines.slice(start, lines.indexOf(' ', start)))
    }
  }
}
