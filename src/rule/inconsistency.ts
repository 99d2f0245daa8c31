import type {Variant} from '../article/names/variant.js'
import {codeSpan} from '../text/code-span.js'
import type {Finding} from './finding.js'

/** What the rules of the names family say of a second form. */
export function inconsistency(variant: Variant): Finding | undefined {
  const {form, reference, places, references, evidence} = variant
  const [at] = places
  if (!at) return undefined
  return {
    at,
    reason: `Unexpected ${codeSpan(form)}, expected ${codeSpan(reference)}${counted(references.length)}: ${evidence}`,
    severity: variant.level,
    confidence: variant.confidence,
    actual: form,
    expected: [reference],
    related: [
      ...references
        .slice(0, 1)
        .map((place) => ({at: place, reason: `First ${codeSpan(reference)}`})),
      ...places
        .slice(1)
        .map((place) => ({at: place, reason: `Also ${codeSpan(form)}`})),
      ...references
        .slice(1)
        .map((place) => ({at: place, reason: `Also ${codeSpan(reference)}`}))
    ],
    suggestions: replacements(variant)
  }
}

function replacements({form, reference, places}: Variant) {
  const edits = places.map(({start, end}) => ({start, end, text: reference}))
  const title = `Replace ${codeSpan(form)} by ${codeSpan(reference)}`
  return edits.length === 1
    ? [{title, edits}]
    : [
        {title: `${title} here`, edits: edits.slice(0, 1)},
        {title: `${title} in all ${edits.length} places`, edits}
      ]
}

/** Nothing where the settings, and not the article, give the reference. */
function counted(places: number): string {
  if (places === 0) return ''
  return places === 1
    ? ' as in one other place'
    : ` as in ${places} other places`
}
