let last: Promise<unknown> = Promise.resolve()

/**
 * Runs a check once those before it are through, so that the time a file may
 * take is not spent by others.
 */
export function inTurn<Result>(check: () => Promise<Result>): Promise<Result> {
  const result = last.then(check)
  last = result.catch(() => {})
  return result
}
