import {defineRule, option} from '../../src/rule/index.js'

export default defineRule({
  id: 'orphan-speaker',
  family: 'attribution',
  severity: 'warning',
  summary: 'A `she said` where no one she could be stands before',
  why: 'A reader who does not know who she is cannot weigh what she says.',
  options: {
    window: option(1, 'Long paragraphs to look back to for the person')
  },
  *check(article, {window}) {
    for (const {speaker, word} of article.orphanPronouns(window)) {
      yield {
        at: speaker,
        reason: `Unexpected \`${speaker.text}\` as a speaker, expected a name: no one \`${word}\` could be stands near`,
        actual: speaker.text
      }
    }
  }
})
