import {execFileSync} from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {Figures} from './accuracy-tables.js'

const folder = '../shared/eval'

/** Whether the measuring sets lie beside the checkout. */
export const hasMeasuringSets = existsSync(join(folder, 'score.mjs'))

/** What the built command line finds on all sets. */
export function score(): Figures {
  return figuresOf(join(folder, 'data'))
}

/** What it finds on every tenth article of each set. */
export function scoreTenth(): Figures {
  const data = join(folder, 'data')
  const tenth = mkdtempSync(join(tmpdir(), 'newslint-tenth-'))
  for (const name of readdirSync(data).filter((file) => file.endsWith('.gz'))) {
    const lines = gunzipSync(readFileSync(join(data, name)))
      .toString()
      .trimEnd()
      .split('\n')
      .filter((_, index) => index % 10 === 0)
    writeFileSync(
      join(tenth, name.replace(/\.gz$/, '')),
      lines.join('\n') + '\n'
    )
  }
  return figuresOf(tenth)
}

function figuresOf(data: string): Figures {
  const output = join(mkdtempSync(join(tmpdir(), 'newslint-')), 'figures.json')
  const args = [join(folder, 'score.mjs'), '--data', data, '--json', output]
  execFileSync('node', args, {stdio: ['ignore', 'ignore', 'inherit']})
  return JSON.parse(readFileSync(output, 'utf8')) as Figures
}

/** Figures that are the better the lower they are. */
const counted = /^(?:per|articlesFlagged|wrong|flagged)/

/** Figures below, or alarms above, what was reached before. */
export function lostFigures(before: Figures, now: Figures): readonly string[] {
  return Object.entries(before).flatMap(([set, kinds]) =>
    Object.entries(kinds).flatMap(([kind, row]) =>
      Object.entries(row).flatMap(([name, reached]) => {
        const value = now[set]?.[kind]?.[name] ?? 0
        const isLost = counted.test(name)
          ? value > reached + 1e-9
          : value < reached - 1e-9
        return isLost
          ? [`${set} ${kind} ${name}: ${value}, was ${reached}`]
          : []
      })
    )
  )
}
