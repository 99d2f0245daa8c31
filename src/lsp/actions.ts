import {
  CodeActionKind,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
  type Connection,
  type Range,
  type TextDocuments,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {applyEdits, fixesOf} from '../fix/edits.js'
import {fix} from '../fix/fix.js'
import type {Edit} from '../rule/finding.js'
import type {Range as OffsetRange} from '../text/range.js'
import {acceptCommand} from './commands.js'
import type {Checked, Checker} from './checker.js'
import type {Client} from './client.js'
import {diagnosticOf, rangeOf} from './diagnostics.js'
import {offsetAt, rangeAt} from './encoding.js'
import {offersFor, type Offer} from './offers.js'

/** The action that fixes all that can be fixed. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.newslint`

/** Offers what can be done about findings, and does it when asked. */
export function answerActions(
  connection: Connection,
  client: Client,
  documents: TextDocuments<TextDocument>,
  checker: Checker
): void {
  connection.onCodeAction(async ({textDocument, range, context}) => {
    const document = documents.get(textDocument.uri)
    const checked = document && (await checker.check(document))
    if (!checked) return []
    const {only = [CodeActionKind.QuickFix]} = context
    const actions: CodeAction[] = []
    if (only.some((kind) => isWithin(CodeActionKind.QuickFix, kind)))
      actions.push(...quickFixes(checked, range, client))
    if (only.some((kind) => isWithin(fixAllKind, kind)))
      actions.push(...(await fixAll(checked, client, checker)))
    return actions
  })
  connection.onCodeActionResolve(async (action) => {
    const asked = askedBy(action)
    if (!asked) return action
    const document = documents.get(asked.uri)
    const checked = document && (await checker.check(document))
    if (!checked || checked.version !== asked.version)
      throw new ResponseError(LSPErrorCodes.ContentModified, 'document changed')
    return {...action, edit: await fixAllEdit(checked, client, checker)}
  })
}

/** Which text an action without its edit is for; undefined for other actions. */
function askedBy({data}: {readonly data?: unknown}) {
  if (typeof data !== 'object' || data === null) return undefined
  const {uri, version} = data as {uri?: unknown; version?: unknown}
  return typeof uri === 'string' ? {uri, version} : undefined
}

function quickFixes(
  checked: Checked,
  range: Range,
  client: Client
): CodeAction[] {
  const {document, file} = checked
  const start = offsetAt(document, range.start, client.encoding)
  const end = offsetAt(document, range.end, client.encoding)
  return file.messages
    .filter((message) => touches(rangeOf(message), {start, end}))
    .flatMap((message) => [...offersFor(message, checked)])
    .map((offer) => quickFix(offer, checked, client))
}

function quickFix(offer: Offer, checked: Checked, client: Client): CodeAction {
  const {title, message, isPreferred} = offer
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(message, checked, client.encoding)],
    ...(isPreferred && {isPreferred}),
    ...('edits' in offer
      ? {edit: workspaceEdit(checked, offer.edits, client)}
      : {command: acceptCommand(title, checked.document.uri, offer.accepts)})
  }
}

async function fixAll(
  checked: Checked,
  client: Client,
  checker: Checker
): Promise<readonly CodeAction[]> {
  const {document, version, file} = checked
  if (fixesOf(file.messages).count === 0) return []
  const action = {title: 'Fix all that newslint can fix', kind: fixAllKind}
  return client.resolvesEdits
    ? [{...action, data: {uri: document.uri, version}}]
    : [{...action, edit: await fixAllEdit(checked, client, checker)}]
}

/** All fixes, and those that these make room for. */
async function fixAllEdit(
  checked: Checked,
  client: Client,
  {checkText}: Checker
): Promise<WorkspaceEdit> {
  const {document, file} = checked
  const source = String(file)
  const {text} = await fix(source, async (text) =>
    text === source ? file : checkText(document, text)
  )
  const {edits} = fixesOf(file.messages)
  const isAll = applyEdits(source, edits) === text
  return workspaceEdit(checked, isAll ? edits : [editTo(source, text)], client)
}

/** The one edit that makes one text of another. */
function editTo(before: string, after: string): Edit {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start++
  let kept = 0
  while (kept < least - start && before.at(-1 - kept) === after.at(-1 - kept))
    kept++
  return {
    start,
    end: before.length - kept,
    text: after.slice(start, after.length - kept)
  }
}

function workspaceEdit(
  {document, version}: Checked,
  edits: readonly Edit[],
  {encoding, editsVersions}: Client
): WorkspaceEdit {
  const {uri} = document
  const textEdits = edits.map((edit) => ({
    range: rangeAt(document, edit, encoding),
    newText: edit.text
  }))
  return editsVersions
    ? {documentChanges: [{textDocument: {uri, version}, edits: textEdits}]}
    : {changes: {[uri]: textEdits}}
}

/** Whether a kind is the one asked for, or falls under it. */
function isWithin(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`)
}

/** Whether two ranges meet, if only at an end. */
function touches(a: OffsetRange, b: OffsetRange): boolean {
  return a.start <= b.end && b.start <= a.end
}
