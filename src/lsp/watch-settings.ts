import {
  DidChangeWatchedFilesNotification,
  type Connection
} from 'vscode-languageserver/node'
import type {Client} from './client.js'

const settingsFiles =
  '**/{.newslintrc,.newslintrc.json,.newslintrc.yaml,.newslintrc.yml,.textlintrc,.textlintrc.json,.textlintrc.yaml,.textlintrc.yml,package.json,.newslintignore,.gitignore}'

/** @param changed called when a file that settings stand in may be another */
export function watchSettings(
  connection: Connection,
  client: Client,
  changed: () => void
): void {
  connection.onDidChangeWatchedFiles(changed)
  if (!client.watchesFiles) return
  void connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{globPattern: settingsFiles}]
  })
}
