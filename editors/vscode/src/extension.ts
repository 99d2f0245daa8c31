import * as vscode from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {selectorFor, serverAt, statusText} from './server.js'

let client: LanguageClient | undefined
let selector: ReturnType<typeof selectorFor> = []

/** Starts the server; VS Code calls it for the first fitting document. */
export async function activate(
  context: vscode.ExtensionContext
): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand('newslint.showInspection', inspect),
    vscode.commands.registerCommand('newslint.restart', () => restart(context)),
    statusItem()
  )
  await restart(context)
}

/** Stops the server; VS Code calls it when it closes. */
export async function deactivate(): Promise<void> {
  await client?.dispose()
}

async function restart({extensionPath}: vscode.ExtensionContext) {
  await client?.dispose()
  const languages = vscode.workspace
    .getConfiguration('newslint')
    .get<string[]>('languages', ['plaintext', 'markdown', 'html'])
  selector = selectorFor(languages)
  client = new LanguageClient(
    'newslint',
    'newslint',
    {...serverAt(extensionPath), transport: TransportKind.stdio},
    {documentSelector: selector}
  )
  await client.start()
}

/** Shows people, quotes and paragraph fit of the article in view. */
async function inspect(): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (!editor || !client) return
  const textDocument = {uri: editor.document.uri.toString()}
  const seen = await client.sendRequest<{readonly text: string} | null>(
    'newslint/inspect',
    {textDocument}
  )
  if (!seen) {
    void vscode.window.showInformationMessage(
      'newslint checks no such document'
    )
    return
  }
  const document = await vscode.workspace.openTextDocument({
    // A language of its own, so that it is not checked in turn.
    language: 'log',
    content: seen.text
  })
  await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside, true)
}

/** The number of findings in the document in view; a click lists them. */
function statusItem(): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'newslint',
    vscode.StatusBarAlignment.Right
  )
  item.name = 'newslint'
  item.command = 'workbench.actions.view.problems'
  const update = () => {
    const document = vscode.window.activeTextEditor?.document
    if (!document || vscode.languages.match(selector, document) === 0)
      return item.hide()
    const found = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({source}) => source === 'newslint')
    item.text = statusText(found.length)
    item.tooltip = 'newslint: show what is found'
    item.show()
  }
  return vscode.Disposable.from(
    item,
    vscode.languages.onDidChangeDiagnostics(update),
    vscode.window.onDidChangeActiveTextEditor(update)
  )
}
