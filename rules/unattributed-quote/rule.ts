import {
  codeSpan,
  defineRule,
  option,
  type BareQuote
} from '../../src/rule/index.js'

export default defineRule({
  id: 'unattributed-quote',
  family: 'attribution',
  severity: 'warning',
  summary: 'A full quotation nobody is said to have spoken',
  why: 'Words in quotation marks belong to someone; a reader has to be told to whom.',
  options: {
    confidence: option(
      0.022,
      'Least chance, from 0 to 1, of a quotation having no speaker; from half of it on it is an info'
    )
  },
  *check(article, {confidence}) {
    for (const bare of article.bareQuotes) {
      if (bare.confidence < confidence / 2) continue
      const {quote} = bare
      const words = codeSpan(article.text.slice(quote.start, quote.end))
      yield {
        at: quote,
        reason: `Unexpected quotation without a speaker, expected who said ${words}: ${evidenceOf(bare)}`,
        confidence: Math.round(bare.confidence * 100) / 100,
        ...(bare.confidence < confidence && {severity: 'info' as const})
      }
    }
  }
})

/** What is missing around it, in words. */
function evidenceOf({signs}: BareQuote): string {
  const speaksBefore = signs.has('quoted before') || signs.has('verb of speech')
  const speaksAfter = signs.has('speech follows')
  const isStrange = (signs.get('shared words') ?? 0) < 0.3
  if (speaksBefore) return 'the words before it do not say so'
  const near = speaksAfter ? 'just before it' : 'before or after it'
  return `no one speaks ${near}${isStrange ? ', and few of its words occur elsewhere' : ''}`
}
