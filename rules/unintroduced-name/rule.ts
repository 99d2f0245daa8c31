import {codeSpan, defineRule, inconsistency} from '../../src/rule/index.js'

export default defineRule({
  id: 'unintroduced-name',
  family: 'attribution',
  severity: 'warning',
  summary: 'A speaker called by a surname that nothing introduces',
  why: 'A reader has to learn who someone is before hearing what they say.',
  *check(article) {
    for (const {speaker, word} of article.orphanNames) {
      const slip = article.slips.find(
        ({form, level}) => form === word && level === 'warning'
      )
      const misspelling = slip && inconsistency(slip)
      yield {
        ...misspelling,
        at: speaker,
        reason: misspelling
          ? misspelling.reason.replace('Unexpected', 'Unexpected speaker')
          : `Unexpected speaker ${codeSpan(word)}, expected an introduction: no one named ${codeSpan(word)} appears before`,
        actual: word
      }
    }
  }
})
