/** What a desk tells newslint about its articles; shared by all rules. */
export type ArticleSettings = {
  /** Names and words that are right as they stand. */
  readonly accept: readonly string[]
  /** Reference form → forms it replaces: `{Kyiv: ['Kiev']}`. */
  readonly preferred: Readonly<Record<string, readonly string[]>>
  /** Further verbs of speech, in all forms: `quip`, `quips`, `quipped`. */
  readonly cues: readonly string[]
  /** Further role nouns of speakers: `alderwoman`. */
  readonly roles: readonly string[]
  /** Publication date, ISO 8601, where the file itself says none. */
  readonly published?: string
}

export const defaultSettings: ArticleSettings = {
  accept: [],
  preferred: {},
  cues: [],
  roles: []
}
