import * as rules from '../../rules/index.js'
import {amountOf} from '../config/amount.js'
import type {RuleSetting, Settings} from '../config/settings.js'
import {coreRules} from '../lint/core-rules.js'
import {defaultLimits} from '../lint/limits.js'
import {nearest} from '../text/nearest.js'
import type {OptionValues} from './options.js'
import {UsageError} from './usage-error.js'

const ruleIds = [
  ...Object.values(rules).map(({meta}) => meta.id),
  ...Object.keys(coreRules)
]
const ruleValues: Readonly<Record<string, RuleSetting>> = {
  on: true,
  off: false,
  true: true,
  false: false,
  info: 'info',
  warning: 'warning',
  error: 'error'
}

/** The settings that `--rule` and `--limit` spell. Throws a `UsageError`. */
export function settingsFromOptions({rule, limit}: OptionValues): Settings {
  return {
    rules: Object.fromEntries(
      (rule ?? []).map((pair) => {
        const [id, value] = pairOf('rule', pair, ruleIds)
        const setting = Object.hasOwn(ruleValues, value)
          ? ruleValues[value]
          : undefined
        if (setting !== undefined) return [id, setting]
        throw new UsageError(
          `unexpected --rule ${pair}, expected off, on, info, warning or error`
        )
      })
    ),
    limits: Object.fromEntries(
      (limit ?? []).map((pair) => {
        const [name, value] = pairOf('limit', pair, Object.keys(defaultLimits))
        if (amountOf(value) !== undefined) return [name, value]
        throw new UsageError(
          `unexpected --limit ${pair}, expected a number or a size as in 20MiB`
        )
      })
    )
  }
}

function pairOf(
  option: string,
  pair: string,
  known: readonly string[]
): readonly [name: string, value: string] {
  const at = pair.indexOf('=')
  if (at < 0)
    throw new UsageError(`unexpected --${option} ${pair}, expected NAME=VALUE`)
  const name = pair.slice(0, at)
  if (known.includes(name)) return [name, pair.slice(at + 1)]
  const meant = nearest(name, known)
  throw new UsageError(
    `unknown ${option} ${name}` + (meant ? `, expected ${meant}` : '')
  )
}
