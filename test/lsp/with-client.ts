import type {ClientCapabilities} from 'vscode-languageserver-protocol/node'
import {afterAll} from 'vitest'
import {Client} from './client.js'

const clients = new Map<string, Promise<Client>>()

afterAll(async () => {
  for (const client of clients.values()) (await client).process.kill()
})

/**
 * Runs `use` with a client that has nothing open; tests of a file that say the
 * same of themselves share a server.
 */
export async function withClient(
  use: (client: Client) => Promise<void>,
  capabilities: ClientCapabilities = {}
): Promise<void> {
  const key = JSON.stringify(capabilities)
  const starting = clients.get(key) ?? new Client().initialize(capabilities)
  clients.set(key, starting)
  const client = await starting
  client.reset()
  await use(client)
}
