import type {Connection} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Checker} from './checker.js'
import type {Client} from './client.js'
import {diagnosticsOf} from './diagnostics.js'
import {attempt} from './tell.js'

/** Milliseconds without a change after which a document is checked. */
export const quiet = 120

/** Sends what is found to a client that does not ask for it. */
export type Publisher = {
  readonly publish: (document: TextDocument) => void
  /** The same once no change has come for a while. */
  readonly publishSoon: (document: TextDocument) => void
  readonly clear: (uri: string) => void
}

export function createPublisher(
  connection: Connection,
  {check}: Checker,
  {encoding}: Client,
  isOpen: (document: TextDocument) => boolean
): Publisher {
  const timers = new Map<string, NodeJS.Timeout>()
  const cancel = (uri: string) => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
  }
  const publish = async (document: TextDocument) => {
    const checked = await check(document)
    if (!checked || !isOpen(document)) return
    await connection.sendDiagnostics({
      uri: document.uri,
      version: checked.version,
      diagnostics: diagnosticsOf(checked, encoding)
    })
  }
  const start = (document: TextDocument) => {
    cancel(document.uri)
    attempt(connection, publish(document))
  }
  return {
    publish: start,
    publishSoon(document) {
      cancel(document.uri)
      timers.set(
        document.uri,
        setTimeout(() => start(document), quiet)
      )
    },
    clear(uri) {
      cancel(uri)
      attempt(connection, connection.sendDiagnostics({uri, diagnostics: []}))
    }
  }
}
