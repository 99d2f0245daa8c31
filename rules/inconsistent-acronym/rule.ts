import {defineRule, inconsistency, option} from '../../src/rule/index.js'

export default defineRule({
  id: 'inconsistent-acronym',
  family: 'names',
  severity: 'warning',
  summary:
    'One group or body under two acronyms; info: with and without points',
  why: 'A reader takes another acronym for another group.',
  options: {
    leave: option(
      [],
      'Families to leave alone, each by one of its forms, as in `LGBT`'
    )
  },
  *check({acronymVariants}, {leave}) {
    const left = new Set<string>(leave)
    for (const variant of acronymVariants) {
      if (left.has(variant.form) || left.has(variant.reference)) continue
      const finding = inconsistency(variant)
      if (finding) yield finding
    }
  }
})
