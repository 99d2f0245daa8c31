import {createReadStream, existsSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join, normalize} from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8'
}

/** Serves the files of a folder to this machine; gives its address. */
export async function serveFolder(folder: string) {
  const server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost')
    const path = join(folder, normalize(pathname.replace(/\/$/, '/index.html')))
    if (!existsSync(path)) {
      response.writeHead(404).end()
      return
    }
    const type = types[extname(path)] ?? 'application/octet-stream'
    response.writeHead(200, {'content-type': type})
    createReadStream(path).pipe(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const {port} = server.address() as AddressInfo
  return {url: `http://127.0.0.1:${port}/`, close: () => server.close()}
}
