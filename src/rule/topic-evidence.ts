import type {Fit} from '../article/topics/fits.js'
import {codeSpan} from '../text/code-span.js'
import type {Finding} from './finding.js'

/** What the two rules of the topics family say alike of a foreign place. */
export function foreignFinding(
  {level, confidence, explanation, before, after}: Fit,
  at: Finding['at'],
  what: string
): Finding {
  const {missing, onlyHere, others} = explanation
  const ties =
    missing.length > 0
      ? `some of ${listed(missing, 'or')}, which tie the other ${others} paragraphs`
      : `what ties the other ${others} paragraphs`
  const occur = onlyHere.length === 1 ? 'occurs' : 'occur'
  const strays =
    onlyHere.length > 0 ? `; ${listed(onlyHere, 'and')} ${occur} only here` : ''
  return {
    at,
    reason: `Unexpected ${what} from another story, expected ${ties}${strays}`,
    confidence: Math.round(confidence * 100) / 100,
    ...(level && {severity: level}),
    related: [
      ...(before ? [{at: before, reason: 'The paragraph before'}] : []),
      ...(after ? [{at: after, reason: 'The paragraph after'}] : [])
    ]
  }
}

/** Whether an editor named `heading` as one that may stand for something else. */
export function isIgnored(
  heading: string | undefined,
  ignored: readonly string[]
): boolean {
  if (heading === undefined) return false
  const folded = heading.trim().toLowerCase()
  return ignored.some((other) => other.trim().toLowerCase() === folded)
}

function listed(words: readonly string[], last: 'and' | 'or'): string {
  const spans = words.map((word) => codeSpan(word))
  if (spans.length < 2) return spans.join('')
  return `${spans.slice(0, -1).join(', ')} ${last} ${spans.at(-1)}`
}
