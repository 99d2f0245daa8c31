import {defineRule, inconsistency} from '../../src/rule/index.js'

export default defineRule({
  id: 'inconsistent-acronym',
  family: 'names',
  severity: 'warning',
  summary:
    'One group or body under two acronyms; info: with and without points',
  why: 'A reader takes another acronym for another group.',
  *check({acronymVariants}) {
    for (const variant of acronymVariants) {
      const finding = inconsistency(variant)
      if (finding) yield finding
    }
  }
})
