import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** CPU (user and system) of this program so far, in milliseconds. */
export function cpuTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

/** CPU (user and system) in milliseconds. */
export function cpuOf(command: string): number {
  const {stdout} = spawnSync(
    'bash',
    ['-c', `${command} >/dev/null 2>&1; times`],
    {encoding: 'utf8', maxBuffer: 1e9}
  )
  // The second line is that of the children: `0m0.045s 0m0.008s`.
  const times = stdout.trim().split('\n')[1] ?? ''
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))
    .reduce((sum, seconds) => sum + seconds * 1000, 0)
}

/** CPU in milliseconds and peak memory in MiB of one run of newslint. */
export function costOf(args: string) {
  const file = join(tmpdir(), `newslint-bench-memory-${process.pid}`)
  const cpu = cpuOf(
    `PEAK_MEMORY_FILE=${file} node --require ./bench/peak-memory.cjs dist/cli.cjs ${args}`
  )
  return {cpu, memory: Number(readFileSync(file, 'utf8')) / 1024}
}

/** The median of a few ratios, each of two commands run one after the other. */
export function ratioOf(a: string, b: string, runs: number) {
  const pairs = Array.from({length: runs}, () => [cpuOf(a), cpuOf(b)] as const)
  return {
    a: median(pairs.map(([first]) => first)),
    b: median(pairs.map(([, second]) => second)),
    ratio: median(pairs.map(([first, second]) => first / second))
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
