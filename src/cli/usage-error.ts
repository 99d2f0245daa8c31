/** Something newslint was asked for that cannot be: exit code 2, one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
