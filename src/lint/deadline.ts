/** Thrown where a file has taken longer than it may. */
export class GaveUp extends Error {
  override readonly name = 'GaveUp'
}

/**
 * A function that throws `GaveUp` once `seconds` have passed since it was first
 * called: a file's time does not run while others are checked before it. Where
 * the program's CPU time can be told, as much of it has to have passed too: a
 * busy machine is no fault of the file.
 */
export function deadline(seconds: number): () => void {
  let end: number | undefined
  let cpuEnd = 0
  return () => {
    const now = Date.now()
    if (end === undefined) {
      end = now + seconds * 1000
      cpuEnd = recentCpuTime(now) + seconds * 1000
    }
    if (now > end && cpuTime() >= cpuEnd)
      throw new GaveUp(`gave up after ${seconds} s; file not fully checked`)
  }
}

/** Milliseconds for which CPU time is reckoned from the clock: to ask is dear. */
const recent = 100
let asked = {at: -Infinity, cpu: 0}

/** CPU time of this program, or up to so much more than it has used. */
function recentCpuTime(now: number): number {
  if (Math.abs(now - asked.at) > recent) asked = {at: now, cpu: cpuTime()}
  return asked.cpu + now - asked.at
}

/** CPU time of this program in milliseconds; in a browser, endless. */
function cpuTime(): number {
  if (!('process' in globalThis)) return Infinity
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
