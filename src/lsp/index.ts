import {
  CodeActionKind,
  createConnection,
  DiagnosticRefreshRequest,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type ServerCapabilities
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {version} from '../../package.json'
import {answerActions, fixAllKind} from './actions.js'
import {createChecker} from './checker.js'
import {clientOf, type Client} from './client.js'
import {answerCommands, commandIds} from './commands.js'
import {openDocuments} from './documents.js'
import {guardFrames} from './frames.js'
import {answerPulls} from './pulls.js'
import {createPublisher} from './publisher.js'
import {answerQuestions} from './questions.js'
import {documentSettings} from './settings.js'
import {attempt} from './tell.js'
import {watchClient} from './watch-client.js'
import {watchSettings} from './watch-settings.js'
import {followWorkspace} from './workspace.js'

/** Serves an editor over standard input and output, until it goes. */
export function serve(): Promise<never> {
  const input = guardFrames((reason) =>
    connection.console.error(`newslint: passed over a ${reason}`)
  )
  const connection = createConnection(process.stdin.pipe(input), process.stdout)
  connection.onInitialize((params) => {
    const client = clientOf(params)
    watchClient(params.processId)
    start(connection, client, params)
    return {
      serverInfo: {name: 'newslint', version},
      capabilities: capabilitiesFor(client)
    }
  })
  connection.listen()
  // The connection ends the process when the client goes.
  return new Promise(() => {})
}

function start(
  connection: Connection,
  client: Client,
  params: InitializeParams
): void {
  const documents = openDocuments(connection, client.encoding)
  const checkAgain = () => {
    settings.reload()
    checker.forgetAll()
    if (!client.pullsDiagnostics)
      for (const document of documents.all()) publisher.publish(document)
    else if (client.refreshesDiagnostics)
      attempt(connection, connection.sendRequest(DiagnosticRefreshRequest.type))
  }
  const workspace = followWorkspace(connection, client, params, checkAgain)
  const watcher = watchSettings(connection, client, checkAgain)
  const settings = documentSettings(workspace, watcher.follow)
  const checker = createChecker(settings.settingsOf)
  const publisher = createPublisher(
    connection,
    checker,
    client,
    (document) => documents.get(document.uri) === document
  )

  const opened = new WeakSet<TextDocument>()
  documents.onDidOpen(({document}) => void opened.add(document))
  // Comes after `onDidOpen` too.
  documents.onDidChangeContent(({document}) => {
    checker.forget(document.uri)
    if (client.pullsDiagnostics) return
    if (opened.delete(document)) publisher.publish(document)
    else publisher.publishSoon(document)
  })
  documents.onDidClose(({document}) => {
    checker.forget(document.uri)
    if (!client.pullsDiagnostics) publisher.clear(document.uri)
  })
  documents.listen(connection)
  answerPulls(connection, client, documents, checker)
  answerActions(connection, client, documents, checker)
  answerQuestions(connection, client, documents, checker)
  answerCommands({
    connection,
    client,
    documents,
    checker,
    workspace,
    settings,
    checkAgain
  })
  connection.onInitialized(() => {
    workspace.start()
    watcher.start()
  })
}

function capabilitiesFor(client: Client): ServerCapabilities<never> {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental
    },
    hoverProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
      resolveProvider: client.resolvesEdits
    },
    documentSymbolProvider: true,
    executeCommandProvider: {commands: Object.values(commandIds)},
    workspace: {
      workspaceFolders: {supported: true, changeNotifications: true}
    },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: 'newslint',
        interFileDependencies: false,
        workspaceDiagnostics: false
      }
    })
  }
}
