import {
  codeSpan,
  defineRule,
  option,
  type Article
} from '../../src/rule/index.js'

export default defineRule({
  id: 'quotation-style',
  family: 'marks',
  severity: 'warning',
  isRecommended: false,
  summary:
    'A quotation in single marks where the house has double ones, or the other way round',
  why: 'A desk sets its quotations one way; a reader takes the other for a quotation inside another.',
  options: {
    outside: option(
      'double',
      'The marks of a quotation that stands in no other; headlines are left alone',
      ['double', 'single']
    )
  },
  *check(article, {outside}) {
    for (const {kind, depth, block, start, inner, end} of article.quotes) {
      if (kind !== 'paired' || depth > 0 || !isText(article, block)) continue
      const glyph = article.text.slice(start, inner.start)
      const level = single.test(glyph) ? 'single' : 'double'
      if (level === outside) continue
      yield {
        at: {start, end: inner.start},
        reason: `Unexpected ${level} mark ${codeSpan(glyph)}, expected ${outside} marks around a quotation`,
        actual: glyph,
        related: [{at: {start: inner.end, end}, reason: 'closed here'}]
      }
    }
  }
})

const single = /^['‘’‚‛‹›`´]$/

/** Headlines have single marks in most houses. */
function isText({blocks}: Article, block: number): boolean {
  const kind = blocks[block]?.kind
  return kind === 'body' || kind === 'list-item'
}
