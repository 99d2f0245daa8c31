import {VFile} from 'vfile'
import {fix} from '../fix/fix.js'
import {replaceFile, Unwritable} from '../fix/replace-file.js'
import {fail, failuresOf} from '../lint/notice.js'
import {isAtLeast} from '../lint/up-to.js'
import {severityOf} from '../report/record.js'
import type {Result} from '../report/reporter.js'
import type {Severity} from '../rule/finding.js'
import {grouped} from '../text/grouped.js'
import {encode} from './read-file.js'
import type {Step} from './step.js'

/** Where fixes go: into the files, nowhere, or to the output as a diff. */
export type FixMode = 'write' | 'dry-run' | 'diff'

/** A file as it was read. */
type Original = {
  readonly path: string
  readonly isStdin: boolean
  readonly bytes: Buffer
  readonly text: string
}

type Options = {
  readonly mode: FixMode
  /** The lightest finding that is fixed: what is not shown is not touched. */
  readonly minSeverity: Severity
  readonly write: (text: string | Uint8Array) => Promise<void>
}

/** A step that makes the fixes. */
export type Fixer = Step & {
  /** The result for the fixed text, or for the original where it is not written. */
  readonly fixFile: (
    original: Original,
    check: (file: VFile) => Promise<Result>
  ) => Promise<Result>
}

/** Fixes files one by one, and counts. */
export function createFixer({mode, minSeverity, write}: Options): Fixer {
  let fixes = 0
  let files = 0

  const fixFile: Fixer['fixFile'] = async (original, check) => {
    const {path, text, bytes, isStdin} = original
    const fixed = await fix(text, async (value) => {
      const result = await check(new VFile({path, value}))
      const {file} = result
      const messages =
        failuresOf(file).length > 0
          ? []
          : file.messages.filter((one) =>
              isAtLeast(minSeverity, severityOf(one))
            )
      return {result, messages}
    })
    const isChanged = fixed.text !== text
    if (mode === 'write' && isStdin) await write(encode(fixed.text, bytes))
    if (!isChanged) return fixed.checked.result
    if (mode === 'write' && !isStdin) {
      try {
        replaceFile(path, bytes, encode(fixed.text, bytes))
      } catch (error) {
        if (!(error instanceof Unwritable)) throw error
        const result = await check(new VFile({path, value: text}))
        fail(result.file, `not fixed: ${error.message}`)
        return result
      }
    }
    if (mode === 'diff') {
      const {diffOf} = await import('./diff.js')
      await write(diffOf(path, text, fixed.text))
    }
    fixes += fixed.count
    files++
    return fixed.checked.result
  }

  return {
    fixFile,
    exitCode: () => (mode === 'diff' && fixes > 0 ? 1 : 0),
    /** What was done, on a line; empty where nothing was. */
    end() {
      if (fixes === 0) return ''
      const done = mode === 'write' ? 'fixed' : 'can be fixed'
      return `${count(fixes, 'problem')} ${done} in ${count(files, 'file')}\n`
    }
  }
}

function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
}
