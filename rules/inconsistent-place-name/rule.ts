import {defineRule, inconsistency} from '../../src/rule/index.js'

export default defineRule({
  id: 'inconsistent-place-name',
  family: 'names',
  severity: 'warning',
  summary: 'One country, city or group under two names',
  why: 'A reader should not have to know that two names mean one place.',
  *check({placeVariants}) {
    for (const variant of placeVariants) {
      const finding = inconsistency(variant)
      if (finding) yield finding
    }
  }
})
