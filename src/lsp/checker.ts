import {setImmediate} from 'node:timers/promises'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {VFile} from 'vfile'
import type {Article} from '../article/index.js'
import {assertSize} from '../cli/read-file.js'
import {lint} from '../lint/index.js'
import {defaultLimits} from '../lint/limits.js'
import {fail} from '../lint/notice.js'
import {formatOf} from './documents.js'
import {Memory} from '../text/recall.js'
import type {DocumentSettings} from './settings.js'

/** A document as it was checked. */
export type Checked = {
  readonly document: TextDocument
  readonly version: number
  /** Unlike that of any other check. */
  readonly id: string
  readonly file: VFile
  /** Left out where the document could not be read, or is not to be checked. */
  readonly article?: Article
}

/** Checks documents; one that did not change is not checked again. */
export type Checker = {
  /** Undefined where the document changes before the check is done. */
  readonly check: (document: TextDocument) => Promise<Checked | undefined>
  /** What a text would give in the place of a document's own. */
  readonly checkText: (document: TextDocument, text: string) => Promise<VFile>
  /** Stops the check of a document and drops what it gave. */
  readonly forget: (uri: string) => void
  readonly forgetAll: () => void
}

export function createChecker(
  settingsOf: DocumentSettings['settingsOf']
): Checker {
  const current = new Map<string, Run>()
  /** What was made of the last version of each document. */
  const memories = new WeakMap<TextDocument, Memory>()
  const memoryOf = (document: TextDocument) => {
    const known = memories.get(document)
    if (known) return known
    const memory = new Memory()
    memories.set(document, memory)
    return memory
  }
  let count = 0

  const start = async (document: TextDocument, run: Run) => {
    const isCurrent = () => current.get(document.uri) === run
    const memory = memoryOf(document)
    // A change that has come already makes the check vain.
    await setImmediate()
    const {version} = document
    const file = new VFile({value: document.getText()})
    const result = isCurrent()
      ? await checkFile(file, document, settingsOf, memory, isCurrent)
      : undefined
    // Settings that changed meanwhile do not change what was asked.
    if (!isCurrent()) return run.isVain ? undefined : check(document)
    memory.settle()
    const checked = {document, version, id: `${++count}`, file}
    return result?.article ? {...checked, article: result.article} : checked
  }
  const check = (document: TextDocument): Promise<Checked | undefined> => {
    const run = current.get(document.uri) ?? {isVain: false}
    current.set(document.uri, run)
    return (run.checked ??= start(document, run))
  }

  return {
    check,
    async checkText(document, text) {
      const file = new VFile({value: text})
      await checkFile(file, document, settingsOf, memoryOf(document))
      return file
    },
    forget(uri) {
      const run = current.get(uri)
      if (run) run.isVain = true
      current.delete(uri)
    },
    forgetAll: () => current.clear()
  }
}

/** A check under way or done. */
type Run = {
  checked?: Promise<Checked | undefined>
  /** Whether the document has changed since. */
  isVain: boolean
}

async function checkFile(
  file: VFile,
  document: TextDocument,
  settingsOf: DocumentSettings['settingsOf'],
  {recall}: Memory,
  isCurrent?: () => boolean
) {
  try {
    const {settings, isIgnored} = await settingsOf(document.uri)
    if (isIgnored) return {}
    const {maxFileSize} = settings.limits ?? defaultLimits
    assertSize(Buffer.byteLength(String(file)), maxFileSize)
    const goesOn =
      isCurrent &&
      (async () => {
        // Messages that came meanwhile are read now.
        await setImmediate()
        return isCurrent()
      })
    return await lint(
      file,
      formatOf(document),
      settings,
      {},
      {recall, ...(goesOn && {goesOn})}
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    for (const line of reason.split('\n')) fail(file, line)
    return {}
  }
}
