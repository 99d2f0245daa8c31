import type {Severity} from '../rule/finding.js'
import type {Limits} from './limits.js'
import type {Found} from './run-rules.js'

/** How many findings a limit held back, and the gravest of them. */
export type HeldBack = {
  readonly count: number
  readonly severity: Severity
  readonly first: Found
}

/** Passes on findings up to the limits; returns what was held back. */
export function* upTo(
  limits: Limits,
  findings: Iterable<Found, void, unknown>
): Generator<Found, HeldBack | undefined, unknown> {
  const shown = new Map<string, number>()
  let total = 0
  let held: HeldBack | undefined
  for (const found of findings) {
    const ofRule = shown.get(found.meta.id) ?? 0
    if (ofRule < limits.maxFindingsPerRule && total < limits.maxFindings) {
      shown.set(found.meta.id, ofRule + 1)
      total++
      yield found
      continue
    }
    held = {
      count: (held?.count ?? 0) + 1,
      severity: graver(held?.severity ?? 'info', found.severity),
      first: held?.first ?? found
    }
  }
  return held
}

function graver(a: Severity, b: Severity): Severity {
  return isAtLeast(b, a) ? a : b
}

/** Whether a severity is no lighter than another one. */
export function isAtLeast(least: Severity, severity: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least)
}

/** From light to grave. */
const severities: readonly Severity[] = ['info', 'warning', 'error']
