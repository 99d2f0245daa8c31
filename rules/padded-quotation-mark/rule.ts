import {codeSpan, defineRule} from '../../src/rule/index.js'

export default defineRule({
  id: 'padded-quotation-mark',
  family: 'marks',
  severity: 'warning',
  summary: 'A space on the wrong side of a quotation mark',
  why: 'A mark that leans on the wrong word reads as the end of one quotation and the start of another.',
  *check(article) {
    for (const {kind, mark} of article.markFaults) {
      if (kind !== 'padded') continue
      yield {
        at: mark,
        reason: `Unexpected space at the wrong side of ${codeSpan(mark.glyph)}, expected it outside the quotation`,
        actual: mark.glyph
      }
    }
  }
})
