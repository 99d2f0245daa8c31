import {spawn, type ChildProcess} from 'node:child_process'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type ServerCapabilities
} from 'vscode-languageserver-protocol/node'
import {cli} from '../cli/run-newslint.js'

/** A change of a document, as the protocol has it. */
export type Change = {
  readonly range?: {
    readonly start: {readonly line: number; readonly character: number}
    readonly end: {readonly line: number; readonly character: number}
  }
  readonly text: string
}

/** An editor as far as the server can tell. */
export class Client {
  readonly process: ChildProcess
  readonly connection: ProtocolConnection
  /** All that was published, in order. */
  readonly published: PublishDiagnosticsParams[] = []
  /** All that was logged or shown. */
  readonly told: string[] = []
  capabilities: ServerCapabilities<never> = {}
  readonly #waiting = new Set<() => void>()
  readonly #open = new Set<string>()
  readonly #write: (bytes: string | Uint8Array) => void

  constructor() {
    const child = spawn(process.execPath, [cli, '--lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit']
    })
    this.process = child
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin)
    )
    child.stdin.on('error', () => {})
    this.#write = (bytes) => void child.stdin.write(bytes)
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        this.published.push(params)
        for (const look of this.#waiting) look()
      }
    )
    for (const method of ['window/logMessage', 'window/showMessage'])
      this.connection.onNotification(
        method,
        ({message}: {readonly message: string}) => {
          this.told.push(message)
          for (const look of this.#waiting) look()
        }
      )
    this.connection.onRequest('client/registerCapability', () => null)
    this.connection.listen()
  }

  async initialize(
    capabilities: ClientCapabilities = {},
    params: Readonly<Record<string, unknown>> = {}
  ): Promise<this> {
    const answer: {readonly capabilities: ServerCapabilities<never>} =
      await this.connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities,
        ...params
      })
    this.capabilities = answer.capabilities
    this.notify('initialized', {})
    return this
  }

  notify(method: string, params: unknown): void {
    // Where the server is gone, its exit says so.
    this.connection.sendNotification(method, params).catch(() => {})
  }

  request<Answer>(method: string, params: unknown): Promise<Answer> {
    return this.connection.sendRequest(method, params)
  }

  /** Sends bytes as they are. */
  write(bytes: string | Uint8Array): void {
    this.#write(bytes)
  }

  open(uri: string, text: string, languageId = 'plaintext', version = 1): void {
    const textDocument = {uri, languageId, version, text}
    this.#open.add(uri)
    this.notify('textDocument/didOpen', {textDocument})
  }

  change(uri: string, version: number, ...contentChanges: readonly Change[]) {
    const textDocument = {uri, version}
    this.notify('textDocument/didChange', {textDocument, contentChanges})
  }

  close(uri: string): void {
    this.#open.delete(uri)
    this.notify('textDocument/didClose', {textDocument: {uri}})
  }

  /** The diagnostics of a version, once they are published. */
  async diagnostics(
    uri: string,
    version: number
  ): Promise<readonly Diagnostic[]> {
    const found = () =>
      this.published.findLast(
        (one) => one.uri === uri && one.version === version
      )
    await this.until(() => found() !== undefined)
    return found()?.diagnostics ?? []
  }

  /** Closes what is open and forgets what was said. */
  reset(): void {
    for (const uri of this.#open) this.close(uri)
    this.published.length = 0
    this.told.length = 0
  }

  /** Settles once the condition holds; looks at each message. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
      look()
    })
  }

  /** The exit code of the server, once it has ended. */
  exit(): Promise<number | null> {
    return new Promise((resolve) => this.process.once('exit', resolve))
  }

  /** Shuts the server down as the protocol has it; gives its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown')
    const exit = this.exit()
    this.notify('exit', null)
    const code = await exit
    this.connection.dispose()
    return code
  }
}
