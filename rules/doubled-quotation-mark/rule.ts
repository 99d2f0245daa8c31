import {codeSpan, defineRule} from '../../src/rule/index.js'

export default defineRule({
  id: 'doubled-quotation-mark',
  family: 'marks',
  severity: 'warning',
  summary: 'One quotation mark typed twice',
  why: 'Two marks where one is meant look like a quotation inside another.',
  *check(article) {
    for (const {kind, mark, partner} of article.markFaults) {
      if (kind !== 'doubled' || !partner) continue
      yield {
        at: mark,
        reason: `Unexpected second ${codeSpan(mark.glyph)}, remove it`,
        actual: mark.glyph,
        related: [{at: partner, reason: 'typed here already'}],
        fix: {edits: [{start: mark.start, end: mark.end, text: ''}]}
      }
    }
  }
})
