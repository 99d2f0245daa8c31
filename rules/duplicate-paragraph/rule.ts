import {codeSpan, defineRule} from '../../src/rule/index.js'

export default defineRule({
  id: 'duplicate-paragraph',
  family: 'leftovers',
  severity: 'warning',
  summary: 'A paragraph that stands twice, exactly or nearly',
  why: 'A reader who meets the same lines again wonders what was meant to stand there.',
  *check({text, duplicates}) {
    for (const {
      start,
      end,
      first,
      isExact,
      isShown,
      shared,
      words
    } of duplicates) {
      const opening = codeSpan(text.slice(start, end))
      const likeness = isExact
        ? `Unexpected second ${opening}, remove one of the two paragraphs`
        : `Unexpected near copy ${opening}, remove one of the two paragraphs: they share ${shared} of ${words} words`
      yield {
        at: {start, end},
        reason: likeness,
        related: [{at: first, reason: 'It stands here first'}],
        note: isExact ? 'exact' : isShown ? 'shown' : 'near',
        ...(isShown && {severity: 'info'}),
        suggestions: [
          {title: 'Remove the later paragraph', edits: [{start, end, text: ''}]}
        ]
      }
    }
  }
})
