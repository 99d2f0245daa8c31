import {codeSpan, defineRule} from '../../src/rule/index.js'

const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  "'": "'",
  '‘': '’',
  '«': '»',
  '‹': '›',
  '``': "''",
  '`': "'",
  "''": "''"
}

export default defineRule({
  id: 'mixed-quotation-marks',
  family: 'marks',
  severity: 'warning',
  summary: 'A quotation opened with one kind of mark and closed with another',
  why: 'A pair that does not match looks like two halves of two quotations.',
  *check(article) {
    for (const {kind, mark, partner, isSecond} of article.markFaults) {
      if (kind !== 'mixed' || !partner) continue
      const expected = closers[partner.glyph]
      yield {
        at: mark,
        reason: `Unexpected ${codeSpan(mark.glyph)} closing a quotation opened with ${codeSpan(partner.glyph)}, expected a pair of one kind`,
        actual: mark.glyph,
        // One pair, one warning: its opener is at fault already.
        ...(isSecond && {severity: 'info' as const}),
        related: [{at: partner, reason: 'opened here'}],
        ...(expected !== undefined && {
          expected: [expected],
          fix: {edits: [{start: mark.start, end: mark.end, text: expected}]}
        })
      }
    }
  }
})
