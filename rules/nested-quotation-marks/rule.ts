import {codeSpan, defineRule} from '../../src/rule/index.js'

export default defineRule({
  id: 'nested-quotation-marks',
  family: 'marks',
  severity: 'warning',
  summary: 'The same quotation mark inside itself',
  why: 'A quotation inside another needs the other kind of mark, or a reader takes the first to be over.',
  *check(article) {
    for (const {kind, mark} of article.markFaults) {
      if (kind !== 'nested') continue
      yield {
        at: mark,
        reason: `Unexpected ${codeSpan(mark.glyph)} inside a quotation in the same mark, expected the other kind`,
        actual: mark.glyph
      }
    }
  }
})
