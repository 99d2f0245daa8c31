import {codeSpan, defineRule} from '../../src/rule/index.js'

export default defineRule({
  id: 'missing-article',
  family: 'names',
  severity: 'warning',
  summary: 'A country whose name takes `the`, without it',
  why: 'The name reads as if a word had been lost or replaced.',
  *check({missingArticles}) {
    for (const {start, end, name, opensSentence} of missingArticles) {
      const the = opensSentence ? 'The' : 'the'
      yield {
        at: {start, end},
        reason: `Unexpected ${codeSpan(name)}, add ${codeSpan(the)} before it`,
        actual: name,
        expected: [`${the} ${name}`],
        fix: {edits: [{start, end: start, text: `${the} `}]}
      }
    }
  }
})
