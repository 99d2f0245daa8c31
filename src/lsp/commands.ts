import type {
  Command,
  Connection,
  TextDocuments
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Checker} from './checker.js'
import type {Client} from './client.js'
import type {DocumentSettings} from './settings.js'
import type {Workspace} from './workspace.js'

/** What a client may ask to be done, each for the document it names first. */
export const commandIds = {
  /** Writes the word named second to the settings as one that is right. */
  accept: 'newslint.accept',
  /** Gives what was seen, as the request `newslint/inspect` does. */
  inspect: 'newslint.inspect'
} as const

export function acceptCommand(
  title: string,
  uri: string,
  word: string
): Command {
  return {title, command: commandIds.accept, arguments: [uri, word]}
}

/** What commands act on. */
type Context = {
  readonly connection: Connection
  readonly client: Client
  readonly documents: TextDocuments<TextDocument>
  readonly checker: Checker
  readonly workspace: Workspace
  readonly settings: DocumentSettings
  readonly checkAgain: () => void
}

/** Does what a client asks for by a command. */
export function answerCommands(context: Context): void {
  const {connection, client, documents, checker} = context
  connection.onExecuteCommand(async ({command, arguments: given}) => {
    const [uri, word]: readonly unknown[] = given ?? []
    if (typeof uri !== 'string') return null
    if (command === commandIds.accept && typeof word === 'string') {
      const {acceptFor} = await import('./accept.js')
      await acceptFor(
        connection,
        context.workspace,
        context.settings,
        uri,
        word
      )
      context.checkAgain()
    }
    if (command !== commandIds.inspect) return null
    const document = documents.get(uri)
    const checked = document && (await checker.check(document))
    const {inspectionOf} = await import('./inspect.js')
    return checked ? inspectionOf(checked, client.encoding) : null
  })
}
