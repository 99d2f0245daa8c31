import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {writeFile} from '../fix/replace-file.js'
import {failuresOf} from '../lint/notice.js'
import {fingerprintsOf} from '../report/fingerprint.js'
import type {Result} from '../report/reporter.js'
import {counted} from '../text/counted.js'
import type {Step} from './step.js'
import {UsageError} from './usage-error.js'

/** Fingerprints of the findings of a file, and the rules they are of. */
type Known = ReadonlyMap<string, string>

/**
 * Findings that are known. Those of a file are kept by its path from the
 * folder of the baseline; those of files that are gone may be in any other.
 * Throws a `UsageError`.
 */
export function openBaseline(path: string, isUpdate: boolean): Step {
  const folder = dirname(resolve(path))
  const known = readBaseline(path, isUpdate)
  const moved = new Map<string, string>()
  for (const [name, entries] of known) {
    if (existsSync(join(folder, name))) continue
    known.delete(name)
    for (const [fingerprint, id] of entries) moved.set(fingerprint, id)
  }
  /** What the files that were checked have. */
  const current = new Map<string, Known>()

  /** Leaves the findings that are not known. */
  function narrow({file}: Result): void {
    const name = relative(folder, resolve(file.path)).replaceAll(sep, '/')
    const findings = file.messages.filter(({ruleId}) => ruleId !== undefined)
    const fingerprints = fingerprintsOf(file, findings)
    const ofFile = known.get(name)
    if (failuresOf(file).length === 0)
      current.set(
        name,
        new Map([...fingerprints].map(([{ruleId = ''}, one]) => [one, ruleId]))
      )
    file.messages = file.messages.filter((message) => {
      const fingerprint = fingerprints.get(message)
      if (fingerprint === undefined) return true
      return !isUpdate && !ofFile?.has(fingerprint) && !moved.has(fingerprint)
    })
  }

  /** Writes the baseline where that is asked; what there is to say of it. */
  function end(): string {
    if (isUpdate) {
      const files = new Map([...known, ...current])
      writeFile(path, Buffer.from(written(files)))
      const count = [...files.values()].reduce((sum, {size}) => sum + size, 0)
      return `${path}: ${counted(count, 'finding')} known\n`
    }
    const all = new Set([...current.values()].flatMap((one) => [...one.keys()]))
    let gone = notIn(all, moved)
    for (const [name, has] of current) gone += notIn(has, known.get(name))
    if (gone === 0) return ''
    return `${path}: ${counted(gone, 'known finding')} not met again; --update-baseline forgets what is gone\n`
  }

  return {narrow, end}
}

function notIn(has: Pick<Known, 'has'>, known: Known = new Map()): number {
  return [...known.keys()].filter((fingerprint) => !has.has(fingerprint)).length
}

function readBaseline(path: string, isUpdate: boolean): Map<string, Known> {
  if (!existsSync(path)) {
    if (isUpdate) return new Map()
    throw new UsageError(`no baseline ${path}, create it by --update-baseline`)
  }
  try {
    const {files} = JSON.parse(readFileSync(path, 'utf8')) as {
      readonly files: Readonly<Record<string, Record<string, string[]>>>
    }
    return new Map(
      Object.entries(files).map(([name, rules]) => {
        const entries = Object.entries(rules).flatMap(([id, fingerprints]) =>
          fingerprints.map((fingerprint) => [fingerprint, id] as const)
        )
        return [name, new Map(entries)]
      })
    )
  } catch {
    throw new UsageError(
      `${path} is not a baseline, expected what --update-baseline writes`
    )
  }
}

/** Files, rules and fingerprints in order, so that versions compare well. */
function written(files: ReadonlyMap<string, Known>): string {
  const entries = [...files].filter(([, {size}]) => size > 0).sort(byName)
  const value = {
    version: 1,
    files: Object.fromEntries(
      entries.map(([name, known]) => {
        const rules = new Map<string, string[]>()
        for (const [fingerprint, id] of [...known].sort(byName))
          rules.set(id, [...(rules.get(id) ?? []), fingerprint])
        return [name, Object.fromEntries([...rules].sort(byName))]
      })
    )
  }
  return JSON.stringify(value, undefined, 2) + '\n'
}

function byName(
  [a]: readonly [string, unknown],
  [b]: readonly [string, unknown]
) {
  return a < b ? -1 : 1
}
