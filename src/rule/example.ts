/** An article that shows a rule at work, or rightly silent. */
export type Example = {
  /** What a reader sees: 'a speaker nobody introduced'. */
  readonly about: string
  /** The text; each finding is drawn as `[|…|]`. No brackets: silent. */
  readonly text: string
  /** The reasons, in order of the squiggles. */
  readonly reasons?: readonly string[]
  /** The same text put right: the rule is silent on it. */
  readonly instead?: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly format?: 'text' | 'markdown' | 'html'
}
