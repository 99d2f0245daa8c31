import type {InitializeParams} from 'vscode-languageserver/node'
import {chooseEncoding, type Encoding} from './encoding.js'

/** What the client can do, as far as it changes what we say. */
export type Client = {
  readonly encoding: Encoding
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly hasConfiguration: boolean
  readonly followsConfiguration: boolean
  readonly hasFolders: boolean
  readonly watchesFiles: boolean
}

export function clientOf({capabilities}: InitializeParams): Client {
  const {general, textDocument, workspace} = capabilities
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    hasConfiguration: workspace?.configuration ?? false,
    followsConfiguration:
      workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    hasFolders: workspace?.workspaceFolders ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
  }
}
