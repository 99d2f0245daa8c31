import {defineRule, inconsistency} from '../../src/rule/index.js'

export default defineRule({
  id: 'inconsistent-name',
  family: 'names',
  severity: 'warning',
  summary: 'One person, firm or place in two spellings',
  why: 'A reader who meets a second spelling looks for a second person.',
  *check({slips}) {
    for (const slip of slips) {
      const finding = inconsistency(slip)
      if (finding) yield finding
    }
  }
})
