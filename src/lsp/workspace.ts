import {setTimeout} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams
} from 'vscode-languageserver/node'
import * as rules from '../../rules/index.js'
import {parseSettings} from '../config/parse.js'
import type {Settings} from '../config/settings.js'
import type {Client} from './client.js'
import {pathOf} from './settings.js'
import {attempt, tell} from './tell.js'

/** What is open in the editor, and what its user set there. */
export type Workspace = {
  /** To be called when the client is ready for requests. */
  readonly start: () => void
  /** Paths of the folders that are open. */
  readonly folders: () => readonly string[]
  /** What the editor sets for documents in a folder; it goes over files. */
  readonly overrides: (folder: string | undefined) => Settings
  /** Settles when the editor's settings are known, or it keeps us waiting. */
  readonly isReady: () => Promise<void>
}

/** Milliseconds an editor has to say what its user set. */
const patience = 300

/** @param changed called when folders or settings are others than before */
export function followWorkspace(
  connection: Connection,
  client: Client,
  params: InitializeParams,
  changed: () => void
): Workspace {
  let folders = foldersOf(params)
  let overrides: ReadonlyMap<string | undefined, Settings> = new Map()
  let shared = settingsIn(connection, initialOptions(params))
  let ready: Promise<void> = Promise.resolve()

  const ask = async () => {
    const places = [undefined, ...folders]
    const values: readonly unknown[] =
      await connection.workspace.getConfiguration(
        places.map((folder) => ({
          section: 'newslint',
          ...(folder !== undefined && {scopeUri: pathToFileURL(folder).href})
        }))
      )
    overrides = new Map(
      places.map((folder, at) => [folder, settingsIn(connection, values[at])])
    )
  }
  const refresh = () => {
    if (!client.hasConfiguration) return changed()
    const asked = ask().then(changed, (error: unknown) =>
      connection.console.warn(`newslint: ${String(error)}`)
    )
    ready = Promise.race([asked, setTimeout(patience, undefined, {ref: false})])
  }

  connection.onDidChangeConfiguration((params: {settings: unknown}) => {
    const value = params.settings
    if (!client.hasConfiguration && isRecord(value))
      shared = settingsIn(connection, value['newslint'])
    refresh()
  })
  return {
    start() {
      refresh()
      if (client.followsConfiguration)
        attempt(
          connection,
          connection.client.register(DidChangeConfigurationNotification.type, {
            section: 'newslint'
          })
        )
      if (!client.hasFolders) return
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const gone = new Set(removed.map(({uri}) => pathOf(uri)))
        folders = [
          ...folders.filter((folder) => !gone.has(folder)),
          ...added.flatMap(({uri}) => pathOf(uri) ?? [])
        ]
        refresh()
      })
    },
    folders: () => folders,
    overrides: (folder) => overrides.get(folder) ?? shared,
    isReady: () => ready
  }
}

function initialOptions(params: {initializationOptions?: unknown}): unknown {
  return params.initializationOptions
}

function foldersOf({workspaceFolders, rootUri}: InitializeParams) {
  const uris = workspaceFolders?.map(({uri}) => uri) ?? [rootUri ?? '']
  return uris.flatMap((uri): readonly string[] => {
    const path = pathOf(uri)
    return path === undefined ? [] : [path]
  })
}

/** Rules and preset that the editor's user set; what cannot be used is told. */
function settingsIn(connection: Connection, value: unknown): Settings {
  if (!isRecord(value)) return {}
  const {rules: ruleSettings, preset} = value
  const kept = {
    ...(ruleSettings != null && {rules: ruleSettings}),
    ...(preset != null && {preset})
  }
  try {
    return parseSettings(
      {path: 'settings of the editor', within: 'file'},
      JSON.stringify(kept),
      Object.values(rules)
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    tell(connection, 'warning', reason)
    return {}
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
