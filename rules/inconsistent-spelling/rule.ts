import {defineRule, inconsistency} from '../../src/rule/index.js'

export default defineRule({
  id: 'inconsistent-spelling',
  family: 'names',
  severity: 'info',
  summary:
    'One word in American and British spelling, or with and without a hyphen',
  why: 'An article should keep to one spelling.',
  *check({spellings}) {
    for (const variant of spellings) {
      const finding = inconsistency(variant)
      if (finding) yield finding
    }
  }
})
