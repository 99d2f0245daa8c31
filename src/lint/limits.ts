/** What a check may use and give; each can be set. */
export type Limits = {
  /** Bytes of a file. */
  readonly maxFileSize: number
  /** Seconds a file may take. */
  readonly maxTime: number
  readonly maxFindings: number
  readonly maxFindingsPerRule: number
}

export const defaultLimits: Limits = {
  maxFileSize: 1024 * 1024,
  maxTime: 5,
  maxFindings: 1000,
  maxFindingsPerRule: 100
}

export const limitDescriptions: Readonly<Record<keyof Limits, string>> = {
  maxFileSize: 'largest file that is read, in bytes or as `20MiB`',
  maxTime: 'seconds a file may take',
  maxFindings: 'findings shown for a file',
  maxFindingsPerRule: 'findings shown for a rule in a file'
}
