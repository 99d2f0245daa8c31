import {codeSpan, defineRule} from '../../src/rule/index.js'

export default defineRule({
  id: 'conflicting-number',
  family: 'facts',
  severity: 'warning',
  summary: 'A number that another in the article cannot agree with',
  why: 'A reader who adds up the figures stops trusting the rest.',
  *check({text, numberConflicts}) {
    for (const conflict of numberConflicts) {
      const {kind, at, expected, because, related, isSure} = conflict
      const {start, end} = at
      const actual = text.slice(start, end)
      const any = kind === 'order' ? 'a later date' : 'one figure'
      const wanted = expected === undefined ? any : codeSpan(expected)
      yield {
        at: {start, end},
        reason: `Unexpected ${codeSpan(actual)}, expected ${wanted}: ${because}`,
        severity: isSure ? 'warning' : 'info',
        actual,
        ...(expected !== undefined && {expected: [expected]}),
        note: kind,
        related: related.map((place) => ({
          at: {start: place.start, end: place.end},
          reason: 'It does not agree with this'
        }))
      }
    }
  }
})
