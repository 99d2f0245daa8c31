import {defineRule, inconsistency, option} from '../../src/rule/index.js'

export default defineRule({
  id: 'inconsistent-place-name',
  family: 'names',
  severity: 'warning',
  summary: 'One country, city or group under two names',
  why: 'A reader should not have to know that two names mean one place.',
  options: {
    leave: option(
      [],
      'Families to leave alone, each by one of its forms, as in `Peking`'
    )
  },
  *check({placeVariants}, {leave}) {
    const left = new Set<string>(leave)
    for (const variant of placeVariants) {
      if (left.has(variant.form) || left.has(variant.reference)) continue
      const finding = inconsistency(variant)
      if (finding) yield finding
    }
  }
})
