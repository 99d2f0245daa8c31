import {codeSpan, defineRule} from '../../src/rule/index.js'

export default defineRule({
  id: 'doubled-quotation-mark',
  family: 'marks',
  severity: 'warning',
  summary: 'One quotation mark typed twice',
  why: 'Two marks where one is meant look like a quotation inside another.',
  *check(article) {
    for (const {kind, mark} of article.markFaults) {
      if (kind !== 'doubled') continue
      yield {
        at: mark,
        reason: `Unexpected second ${codeSpan(mark.glyph)}, remove it`,
        actual: mark.glyph,
        fix: {edits: [{start: mark.start, end: mark.end, text: ''}]}
      }
    }
  }
})
