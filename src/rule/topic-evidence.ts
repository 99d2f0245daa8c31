import type {Fit} from '../article/topics/fits.js'
import {codeSpan} from '../text/code-span.js'
import type {Finding} from './finding.js'

/** What the two rules of the topics family say alike of a foreign place. */
export function foreignFinding(
  {level, confidence, explanation, before, after}: Fit,
  at: Finding['at'],
  what: string
): Finding {
  const {missing, onlyHere} = explanation
  const ties = missing.length > 0 ? ` such as ${listed(missing, 'or')}` : ''
  const strays =
    onlyHere.length > 0 ? `; ${listed(onlyHere, 'and')} occur only here` : ''
  return {
    at,
    reason: `Unexpected ${what} from another story, expected what ties the others${ties}${strays}`,
    confidence: Math.round(confidence * 100) / 100,
    ...(level && {severity: level}),
    related: [
      ...(before ? [{at: before, reason: 'The paragraph before'}] : []),
      ...(after ? [{at: after, reason: 'The paragraph after'}] : [])
    ]
  }
}

function listed(words: readonly string[], last: 'and' | 'or'): string {
  const spans = words.map((word) => codeSpan(word))
  if (spans.length < 2) return spans.join('')
  return `${spans.slice(0, -1).join(', ')} ${last} ${spans.at(-1)}`
}
