import {defineRule} from '../../src/rule/index.js'

const turned: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '“',
  '„': '”',
  '‟': '”',
  '‘': '’',
  '’': '‘',
  '‚': '’',
  '‛': '’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '``': "''",
  '`': "'"
}

export default defineRule({
  id: 'misdirected-quotation-mark',
  family: 'marks',
  severity: 'error',
  summary: 'A curly mark turned the wrong way',
  why: 'A mark that opens where the quotation ends makes the next words look quoted.',
  *check(article) {
    for (const {kind, mark} of article.markFaults) {
      if (kind !== 'misdirected') continue
      const expected = turned[mark.glyph] ?? mark.glyph
      yield {
        at: mark,
        reason: `Unexpected \`${mark.glyph}\`, expected \`${expected}\``,
        actual: mark.glyph,
        expected: [expected],
        fix: {edits: [{start: mark.start, end: mark.end, text: expected}]}
      }
    }
  }
})
