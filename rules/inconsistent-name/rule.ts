import {defineRule, inconsistency} from '../../src/rule/index.js'

export default defineRule({
  id: 'inconsistent-name',
  family: 'names',
  severity: 'warning',
  summary: 'One person, firm or place in two spellings',
  why: 'A reader who meets a second spelling looks for a second person.',
  *check(article) {
    for (const slip of article.slips) {
      // A misspelt speaker is reported by unintroduced-name, in one message.
      const isOrphan =
        slip.level === 'warning' &&
        article.orphanNames.some(({word}) => word === slip.form)
      const finding = isOrphan ? undefined : inconsistency(slip)
      if (finding) yield finding
    }
  }
})
