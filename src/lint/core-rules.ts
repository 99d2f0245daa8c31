import type {Severity} from '../rule/finding.js'

/** The rules about newslint's own comments, and their severities. */
export const coreRules = {
  'unused-disable': 'A comment that silences nothing',
  'unknown-rule': 'A comment that names a rule that does not exist'
} as const

export type CoreRuleId = keyof typeof coreRules

/** Severity of each; false is off. */
export type CoreSettings = Readonly<Record<CoreRuleId, Severity | false>>

export const defaultCoreSettings: CoreSettings = {
  'unused-disable': 'warning',
  'unknown-rule': 'warning'
}
