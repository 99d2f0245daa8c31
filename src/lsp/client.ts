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
  /** Whether an edit may name the version that it is for. */
  readonly editsVersions: boolean
  /** Whether it asks for the edit of an action when that is chosen. */
  readonly resolvesEdits: boolean
  readonly readsMarkdown: boolean
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
    watchesFiles:
      workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    editsVersions: workspace?.workspaceEdit?.documentChanges ?? false,
    resolvesEdits:
      textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ??
      false,
    readsMarkdown:
      textDocument?.hover?.contentFormat?.includes('markdown') ?? false
  }
}
