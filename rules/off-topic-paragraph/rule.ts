import {
  defineRule,
  foreignFinding,
  isIgnored,
  option
} from '../../src/rule/index.js'

export default defineRule({
  id: 'off-topic-paragraph',
  family: 'topics',
  severity: 'warning',
  summary: 'A paragraph, or headline and paragraph, from another story',
  why: 'A paragraph that slipped in from another story makes a reader doubt the whole page.',
  options: {
    minParagraphs: option(6, 'paragraphs below which an article is not judged'),
    ignoreHeadings: option(
      [] as readonly string[],
      'headings whose sections may be about something else'
    )
  },
  *check({topics}, {minParagraphs, ignoreHeadings}) {
    if (topics.units.length < minParagraphs) return
    for (const fit of topics.fits) {
      if (!fit.level || fit.foreign !== 'paragraph') continue
      if (isIgnored(fit.section, ignoreHeadings)) continue
      const what = fit.unit.heading ? 'headline and paragraph' : 'paragraph'
      yield foreignFinding(fit, fit.unit, what)
    }
  }
})
