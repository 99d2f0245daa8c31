/** Something in a settings file that cannot be used. */
export type Problem = {
  readonly line: number
  readonly reason: string
}

/** Thrown where a settings file cannot be used: one line a problem. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'

  constructor(path: string, problems: readonly Problem[]) {
    super(
      problems.map(({line, reason}) => `${path}:${line}: ${reason}`).join('\n')
    )
  }
}
