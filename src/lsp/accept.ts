import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {Connection} from 'vscode-languageserver/node'
import * as rules from '../../rules/index.js'
import {acceptanceOf} from '../config/accept.js'
import type {Place} from '../config/find.js'
import {parseSettings} from '../config/parse.js'
import {applyEdits} from '../fix/edits.js'
import {replaceFile} from '../fix/replace-file.js'
import {codeSpan} from '../text/code-span.js'
import {folderFor, pathOf, type DocumentSettings} from './settings.js'
import {tell} from './tell.js'
import type {Workspace} from './workspace.js'

/** Accepts a word for a document; tells the user where, or why not. */
export async function acceptFor(
  connection: Connection,
  workspace: Workspace,
  {settingsOf}: DocumentSettings,
  uri: string,
  word: string
): Promise<void> {
  try {
    const path = pathOf(uri)
    const {place} = await settingsOf(uri)
    const folder =
      folderFor(path, workspace.folders()) ?? (path && dirname(path))
    if (place === undefined && folder === undefined)
      throw new Error('save the document first, so that it has settings')
    const file = place ? acceptIn(place, word) : createIn(folder ?? '', word)
    tell(connection, 'info', `${codeSpan(word)} is accepted by ${file}`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    tell(connection, 'error', `${codeSpan(word)} is not accepted: ${reason}`)
  }
}

/** The file that was changed. */
function acceptIn(place: Place, word: string): string {
  const {path, within} = place
  if (within === '.textlintrc')
    throw new Error(`${path} is of textlint; a .newslintrc.json can hold words`)
  const before = readFileSync(path)
  const source = before.toString()
  const key = within === 'package.json' ? 'newslint' : undefined
  const acceptance = acceptanceOf(source, word, key)
  if (acceptance.kind === 'list')
    return acceptInList(resolve(dirname(path), acceptance.path), word)
  if (acceptance.kind === 'edit') {
    const after = applyEdits(source, [acceptance.edit])
    // Throws where the file would not hold what was meant.
    parseSettings(place, after, Object.values(rules))
    replaceFile(path, before, Buffer.from(after))
  }
  return path
}

function acceptInList(path: string, word: string): string {
  const before = readFileSync(path)
  const source = before.toString()
  const gap = source === '' || source.endsWith('\n') ? '' : '\n'
  replaceFile(path, before, Buffer.from(`${source}${gap}${word}\n`))
  return path
}

function createIn(folder: string, word: string): string {
  const path = join(folder, '.newslintrc.json')
  const content = JSON.stringify({accept: [word]}, undefined, 2)
  writeFileSync(path, `${content}\n`, {flag: 'wx'})
  return path
}
