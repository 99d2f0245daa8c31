import type {Connection, TextDocuments} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Checked, Checker} from './checker.js'
import type {Client} from './client.js'
import {offsetAt} from './encoding.js'

/** Answers what is asked of a document: hover, outline, inspection. */
export function answerQuestions(
  connection: Connection,
  client: Client,
  documents: TextDocuments<TextDocument>,
  {check}: Checker
): void {
  const {encoding} = client
  const checkedAt = async (uri: string): Promise<Checked | undefined> => {
    const document = documents.get(uri)
    return document && (await check(document))
  }
  connection.onHover(async ({textDocument, position}) => {
    const checked = await checkedAt(textDocument.uri)
    if (!checked) return null
    const {hoverAt} = await import('./hover.js')
    const offset = offsetAt(checked.document, position, encoding)
    return hoverAt(checked, offset, client)
  })
  connection.onDocumentSymbol(async ({textDocument}) => {
    const checked = await checkedAt(textDocument.uri)
    if (!checked) return []
    return (await import('./symbols.js')).symbolsOf(checked, client)
  })
  connection.onRequest(
    'newslint/inspect',
    async ({textDocument}: {readonly textDocument: {readonly uri: string}}) => {
      const checked = await checkedAt(textDocument.uri)
      const {inspectionOf} = await import('./inspect.js')
      return checked ? inspectionOf(checked, encoding) : null
    }
  )
}
