import {
  MessageType,
  ShowMessageNotification,
  type Connection
} from 'vscode-languageserver/node'

/** Tells the user something, without waiting for an answer. */
export function tell(
  connection: Connection,
  kind: 'error' | 'warning' | 'info',
  text: string
): void {
  const type = {
    error: MessageType.Error,
    warning: MessageType.Warning,
    info: MessageType.Info
  }[kind]
  attempt(
    connection,
    connection.sendNotification(ShowMessageNotification.method, {
      type,
      message: `newslint: ${text}`
    })
  )
}

/** Logs what a client refuses; it costs the client what was asked, no more. */
export function attempt(connection: Connection, asked: Promise<unknown>): void {
  asked.catch((error: unknown) =>
    connection.console.warn(
      `newslint: ${error instanceof Error ? error.message : String(error)}`
    )
  )
}
