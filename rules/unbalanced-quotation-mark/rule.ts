import {
  codeSpan,
  defineRule,
  type Article,
  type Finding,
  type MarkFault
} from '../../src/rule/index.js'

export default defineRule({
  id: 'unbalanced-quotation-mark',
  family: 'marks',
  severity: 'error',
  summary: 'A quotation mark without its partner',
  why: 'Where a quotation is not closed, a reader cannot tell whose words follow.',
  *check(article) {
    for (const fault of article.markFaults) {
      const finding = findingOf(article, fault)
      if (finding) yield finding
    }
  }
})

function findingOf(article: Article, fault: MarkFault): Finding | undefined {
  const {mark, kind, rival, isSecond} = fault
  const words = codeSpan(wordsAt(article.text, mark))
  switch (kind) {
    case 'unclosed':
      return {
        at: mark,
        reason: rival
          ? `Unexpected opening mark at ${words}, expected it closed, or one of two marks removed`
          : `Unexpected opening mark at ${words}, expected a closing mark after it`,
        actual: mark.glyph,
        ...related(fault)
      }
    case 'unopened':
      return {
        at: mark,
        reason: rival
          ? `Unexpected closing mark at ${words}, expected it opened, or one of two marks removed`
          : `Unexpected closing mark at ${words}, expected an opening mark before it`,
        actual: mark.glyph,
        ...(isSecond && {severity: 'info'}),
        ...related(fault)
      }
    case 'stray':
      return {
        at: mark,
        reason: `Unexpected quotation mark at ${words}, remove it or add its partner`,
        actual: mark.glyph,
        ...related(fault)
      }
    case 'perhaps-unclosed':
      return {
        at: mark,
        severity: 'info',
        reason: `Unexpected quotation at ${words} that runs on into the next paragraph, expected a closing mark before that opens one of its own`,
        actual: mark.glyph,
        ...(fault.likelihood !== undefined && {
          confidence: Math.round(fault.likelihood * 100) / 100
        }),
        ...(fault.partner && {
          related: [{at: fault.partner, reason: 'the next one opens here'}]
        })
      }
    case 'lost-break':
      return {
        at: mark,
        severity: 'warning',
        reason: `Unexpected second opening mark at ${words}, expected a closing mark or a paragraph break before it`,
        actual: mark.glyph,
        ...related(fault)
      }
    default:
      return undefined
  }
}

function related({
  kind,
  rival,
  partner,
  others
}: MarkFault): Pick<Finding, 'related'> {
  const places = [
    ...(rival ? [{at: rival, reason: 'or this mark is the one too many'}] : []),
    ...(partner
      ? [
          {
            at: partner,
            reason:
              kind === 'unclosed' ? 'closed only here' : 'already open here'
          }
        ]
      : []),
    ...others.map((at) => ({at, reason: 'and opened again here'}))
  ]
  return places.length > 0 ? {related: places} : {}
}

/** The mark with the word that it leans on. */
function wordsAt(
  text: string,
  {start, end}: {readonly start: number; readonly end: number}
): string {
  const before = /\S{0,20}$/.exec(text.slice(Math.max(0, start - 20), start))
  const after = /^\S{0,20}/.exec(text.slice(end, end + 20))
  return (before?.[0] ?? '') + text.slice(start, end) + (after?.[0] ?? '')
}
