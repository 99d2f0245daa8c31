import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type DocumentDiagnosticReport,
  type TextDocuments
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Checker} from './checker.js'
import type {Client} from './client.js'
import {diagnosticsOf} from './diagnostics.js'

/** Answers a client that asks for what is found. */
export function answerPulls(
  connection: Connection,
  {encoding}: Client,
  documents: TextDocuments<TextDocument>,
  {check}: Checker
): void {
  connection.languages.diagnostics.on(
    async ({
      textDocument,
      previousResultId
    }): Promise<DocumentDiagnosticReport> => {
      const document = documents.get(textDocument.uri)
      if (!document) return {kind: DocumentDiagnosticReportKind.Full, items: []}
      const checked = await check(document)
      if (!checked) throw outdated()
      const resultId = checked.id
      return resultId === previousResultId
        ? {kind: DocumentDiagnosticReportKind.Unchanged, resultId}
        : {
            kind: DocumentDiagnosticReportKind.Full,
            resultId,
            items: diagnosticsOf(checked, encoding)
          }
    }
  )
}

/** The document changed meanwhile: the client asks again. */
function outdated() {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'document changed', {
    retriggerRequest: true
  })
}
