import {
  defineRule,
  foreignFinding,
  isIgnored,
  option
} from '../../src/rule/index.js'

export default defineRule({
  id: 'stray-headline',
  family: 'topics',
  severity: 'warning',
  summary: 'A headline of another story inside the text',
  why: 'A headline left inside the text reads as if the story went on with something else.',
  options: {
    minParagraphs: option(6, 'paragraphs below which an article is not judged'),
    ignoreHeadings: option(
      [] as readonly string[],
      'headings that may be about something else'
    )
  },
  *check({topics}, {minParagraphs, ignoreHeadings}) {
    if (topics.units.length < minParagraphs) return
    for (const fit of topics.fits) {
      const {heading} = fit.unit
      if (!fit.level || fit.foreign !== 'headline' || !heading) continue
      if (isIgnored(fit.section, ignoreHeadings)) continue
      yield foreignFinding(fit, heading, 'headline')
    }
  }
})
