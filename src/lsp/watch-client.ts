/** Milliseconds between two looks for the client. */
const interval = 1000

/** Ends the process when the client is gone, though it left its pipe open. */
export function watchClient(processId: number | null): void {
  if (processId === null) return
  setInterval(() => {
    try {
      process.kill(processId, 0)
    } catch (error) {
      // A process of another user is alive, though not ours to signal.
      const isAlive =
        error instanceof Error && 'code' in error && error.code === 'EPERM'
      if (!isAlive) process.exit(1)
    }
  }, interval).unref()
}
