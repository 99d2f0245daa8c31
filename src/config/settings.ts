import type {ArticleSettings} from '../article/settings.js'
import type {Limits} from '../lint/limits.js'
import type {Severity} from '../rule/finding.js'

/** What a rule may be set to; an object adds options of the rule itself. */
export type RuleSetting =
  | boolean
  | Severity
  | (Readonly<Record<string, unknown>> & {
      readonly severity?: Severity
      /** Lets `severity` hold for findings at info too. */
      readonly include?: 'info'
    })

/** A settings file, checked. */
export type Settings = Partial<ArticleSettings> & {
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Sizes and times, in bytes and seconds or with a unit. */
  readonly limits?: Readonly<Partial<Record<keyof Limits, number | string>>>
}
