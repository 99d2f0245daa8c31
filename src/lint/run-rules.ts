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

/** Told how many milliseconds a rule ran. */
export type Observe = (id: string, time: number) => void

/** What came of running rules. */
export type RuleRun = {
  readonly found: readonly Found[]
  /** Rules that threw, with the reason. */
  readonly failures: readonly string[]
  /** Why not all rules were run to their end. */
  readonly stopped?: GaveUp | 'stale'
}

/**
 * Runs all rules; one that throws costs its own findings only.
 *
 * @param goesOn asked before each rule; false stops the run
 */
export async function runRules(
  article: Article,
  rules: readonly ActiveRule[],
  preset: Preset,
  goesOn?: () => Promise<boolean>,
  observe?: Observe
): Promise<RuleRun> {
  const found: Found[] = []
  const failed = new Map<string, string[]>()
  let stopped: RuleRun['stopped']
  for (const active of rules) {
    if (goesOn && !(await goesOn())) {
      stopped = 'stale'
      break
    }
    // To be told the time costs a millisecond of start-up.
    const begin = observe ? performance.now() : 0
    try {
      for (const one of findingsOf(article, active, preset)) found.push(one)
    } catch (error) {
      if (error instanceof GaveUp) {
        stopped = error
        break
      }
      const reason = error instanceof Error ? error.message : String(error)
      const ids = failed.get(reason) ?? []
      failed.set(reason, [...ids, active.rule.meta.id])
    }
    observe?.(active.rule.meta.id, performance.now() - begin)
  }
  const failures = [...failed].map(
    ([reason, ids]) => `${ids.join(', ')} failed: ${reason}`
  )
  return {found, failures, ...(stopped && {stopped})}
}

function* findingsOf(
  article: Article,
  active: ActiveRule,
  preset: Preset
): Generator<Found, void, unknown> {
  const {rule, options} = active
  const {accept} = article.settings
  for (const finding of rule.check(article, options)) {
    article.pause()
    if (finding.actual !== undefined && accept.includes(finding.actual))
      continue
    const severity = severityOf(active, finding, preset)
    if (preset === 'quiet' && severity !== 'error') continue
    yield {meta: rule.meta, finding, severity}
  }
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
