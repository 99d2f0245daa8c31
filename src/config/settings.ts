import type {ArticleSettings} from '../article/settings.js'
import type {Preset} from '../lint/index.js'
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

export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** A settings file, checked. */
export type Settings = Partial<Omit<ArticleSettings, 'accept'>> & {
  /** Other settings these go over: files, or packages that hold one. */
  readonly extends?: string | readonly string[]
  /** `strict`: info becomes warning; `quiet`: errors only. */
  readonly preset?: Preset
  readonly rules?: RuleSettings
  /** Names and words that are right, or a file that lists them. */
  readonly accept?: string | readonly string[]
  /** Rules for some of the files. */
  readonly overrides?: readonly {
    /** As in a .gitignore. */
    readonly files: string | readonly string[]
    readonly rules: RuleSettings
  }[]
  /** Files that are not checked, as in a .gitignore. */
  readonly ignores?: readonly string[]
  /** Sizes and times, in bytes and seconds or with a unit. */
  readonly limits?: Readonly<Partial<Record<keyof Limits, number | string>>>
}

/** Settings and where they stand; their paths and globs start from there. */
export type Layer = {
  readonly settings: Settings
  readonly path: string
  /** The file that lists accepted words, where the settings name one. */
  readonly list?: string
}

/** Settings that apply to a file, and where they come from, in words. */
export type Source = {
  readonly settings: Settings
  readonly from: string
}
