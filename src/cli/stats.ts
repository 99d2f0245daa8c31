import type {Result} from '../report/reporter.js'
import type {Step} from './step.js'
import {grouped} from '../text/grouped.js'

/** A step that measures what it is told to. */
export type Stats = Step & {
  /** Takes down that a rule ran for so many milliseconds. */
  readonly observe: (id: string, time: number) => void
  /** Takes down the time of a whole check. */
  readonly measure: (check: () => Promise<Result>) => Promise<Result>
}

/** Time and findings by rule; a rule's time has what it was first to ask for. */
export function createStats(): Stats {
  const times = new Map<string, number>()
  const counts = new Map<string, number>()
  let all = 0
  return {
    observe(id, time) {
      times.set(id, (times.get(id) ?? 0) + time)
    },

    async measure(check) {
      const begin = performance.now()
      const result = await check()
      all += performance.now() - begin
      return result
    },

    see({file}) {
      for (const {ruleId} of file.messages)
        if (ruleId !== undefined)
          counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
    },

    /** A table, the slowest rule first. */
    end() {
      const ofRules = [...times.values()].reduce((sum, time) => sum + time, 0)
      const rows = [
        ...[...times].sort(([, a], [, b]) => b - a),
        ['reading, all else', all - ofRules],
        ['all', all]
      ] as const
      const lines = rows.map(([name, time]) => {
        const count = counts.get(name)
        const findings = count === undefined ? '' : grouped(count)
        return row(name, time.toFixed(1), findings)
      })
      return [row('rule', 'ms', 'findings'), ...lines].join('')
    }
  }
}

function row(name: string, time: string, findings: string): string {
  return (
    `${name.padEnd(30)}${time.padStart(10)}${findings.padStart(10)}`.trimEnd() +
    '\n'
  )
}
