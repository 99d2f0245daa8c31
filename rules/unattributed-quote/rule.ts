import {codeSpan, defineRule, option} from '../../src/rule/index.js'

export default defineRule({
  id: 'unattributed-quote',
  family: 'attribution',
  severity: 'warning',
  summary: 'A full quotation nobody is said to have spoken',
  why: 'Words in quotation marks belong to someone; a reader has to be told to whom.',
  options: {
    points: option(
      10,
      'How much evidence of a speaker near by makes a bare quotation sound'
    )
  },
  *check(article, {points}) {
    for (const bare of article.bareQuotes) {
      if (bare.points >= points) continue
      const {quote} = bare
      yield {
        at: quote,
        reason: `Unexpected quotation without a speaker, expected who said ${codeSpan(article.text.slice(quote.start, quote.end))}`
      }
    }
  }
})
