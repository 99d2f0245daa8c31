import {defaultSettings} from '../article/settings.js'
import {defaultCoreSettings, type CoreRuleId} from '../lint/core-rules.js'
import type {ActiveRule, LintSettings} from '../lint/index.js'
import {defaultLimits, type Limits} from '../lint/limits.js'
import type {Rule} from '../rule/define-rule.js'
import type {Severity} from '../rule/finding.js'
import {amountOf} from './amount.js'
import type {RuleSetting, Settings} from './settings.js'

/** What a run uses: the defaults, and over them each layer of settings. */
export function resolveSettings(
  rules: readonly Rule[],
  layers: readonly Settings[]
): LintSettings {
  const settingsOf = (id: string): readonly RuleSetting[] =>
    layers
      .map((layer) => layer.rules?.[id])
      .filter((setting) => setting !== undefined)
  const preset = layers.findLast((layer) => layer.preset)?.preset
  return {
    rules: rules.flatMap((rule) => {
      const active = activeRule(rule, settingsOf(rule.meta.id))
      return active ? [active] : []
    }),
    article: Object.assign({}, defaultSettings, ...layers.map(articleSettings)),
    limits: layers.reduce(withLimits, defaultLimits),
    ...(preset && {preset}),
    core: {
      'unused-disable': coreSeverity('unused-disable', settingsOf),
      'unknown-rule': coreSeverity('unknown-rule', settingsOf)
    },
    knownIds: new Set(rules.map(({meta}) => meta.id))
  }
}

/** Undefined where the rule is off; later settings go over earlier ones. */
function activeRule(
  rule: Rule,
  settings: readonly RuleSetting[]
): ActiveRule | undefined {
  let isOn = rule.meta.isRecommended
  let active: ActiveRule = {rule}
  for (const setting of settings) {
    isOn = setting !== false
    if (typeof setting === 'string') active = {...active, severity: setting}
    if (typeof setting !== 'object') continue
    const {severity, include, ...options} = setting
    active = {
      ...active,
      ...(severity && {severity}),
      ...(include === 'info' && {includesInfo: true}),
      options: {...active.options, ...options}
    }
  }
  return isOn ? active : undefined
}

function coreSeverity(
  id: CoreRuleId,
  settingsOf: (id: string) => readonly RuleSetting[]
): Severity | false {
  let severity = defaultCoreSettings[id]
  for (const setting of settingsOf(id)) {
    if (setting === false) severity = false
    else if (setting === true) severity = defaultCoreSettings[id]
    else if (typeof setting === 'string') severity = setting
    else severity = setting.severity ?? defaultCoreSettings[id]
  }
  return severity
}

function articleSettings({
  preferred,
  cues,
  roles,
  published,
  accept
}: Settings) {
  const set = {preferred, cues, roles, published, accept}
  return Object.fromEntries(
    Object.entries(set).filter(([, value]) => value !== undefined)
  )
}

function withLimits(limits: Limits, layer: Settings): Limits {
  const amounts = Object.entries(layer.limits ?? {}).map(([name, value]) => [
    name,
    amountOf(value)
  ])
  return {...limits, ...Object.fromEntries(amounts)}
}
