import type {Article} from '../article/index.js'
import type {Rule, RuleMeta} from '../rule/define-rule.js'
import type {Finding, Severity} from '../rule/finding.js'
import {GaveUp} from './deadline.js'

/** A rule as it is to run: its options, and a severity that replaces its own. */
export type ActiveRule = {
  readonly rule: Rule
  readonly options?: Readonly<Record<string, unknown>>
  readonly severity?: Severity
  /** Whether `severity` holds for findings at info too. */
  readonly includesInfo?: boolean
}

/** A finding, with the rule that made it and how much it weighs. */
export type Found = {
  readonly meta: RuleMeta
  readonly finding: Finding
  readonly severity: Severity
}

/** `strict` makes warnings of infos; `quiet` leaves errors only. */
export type Preset = 'recommended' | 'strict' | 'quiet'

/** All findings of all rules; a rule that throws costs its own findings only. */
export function* runRules(
  article: Article,
  rules: readonly ActiveRule[],
  preset: Preset,
  fail: (reason: string) => void
): Generator<Found, void, unknown> {
  const failures = new Map<string, string[]>()
  for (const active of rules) {
    const {rule, options} = active
    try {
      for (const finding of rule.check(article, options)) {
        article.pause()
        const severity = severityOf(active, finding, preset)
        if (preset === 'quiet' && severity !== 'error') continue
        yield {meta: rule.meta, finding, severity}
      }
    } catch (error) {
      if (error instanceof GaveUp) throw error
      const reason = error instanceof Error ? error.message : String(error)
      const ids = failures.get(reason) ?? []
      failures.set(reason, [...ids, rule.meta.id])
    }
  }
  for (const [reason, ids] of failures)
    fail(`${ids.join(', ')} failed: ${reason}`)
}

function severityOf(
  {rule, severity, includesInfo}: ActiveRule,
  finding: Finding,
  preset: Preset
): Severity {
  const own = finding.severity ?? rule.meta.severity
  if (own !== 'info') return severity ?? own
  if (severity !== undefined && includesInfo) return severity
  return preset === 'strict' ? 'warning' : own
}
