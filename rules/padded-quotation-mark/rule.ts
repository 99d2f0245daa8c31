import {defineRule} from '../../src/rule/index.js'

export default defineRule({
  id: 'padded-quotation-mark',
  family: 'marks',
  severity: 'warning',
  summary: 'A space inside the quotation marks and none outside',
  why: 'A mark that leans on the wrong word reads as the end of one quotation and the start of another.',
  *check(article) {
    for (const {kind, mark} of article.reading.faults) {
      if (kind !== 'padded') continue
      yield {
        at: mark,
        reason: `Unexpected space inside \`${mark.glyph}\`, expected it outside`,
        actual: mark.glyph
      }
    }
  }
})
