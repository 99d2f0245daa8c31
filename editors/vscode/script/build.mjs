// Builds the extension, and puts the server of this repository beside it.
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const here = dirname(dirname(fileURLToPath(import.meta.url)))
const root = join(here, '../..')
const server = join(here, 'server')

await build({
  entryPoints: [join(here, 'src/extension.ts'), join(here, 'src/server.ts')],
  outdir: join(here, 'dist'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node22',
  external: ['vscode'],
  minify: true
})

await rm(server, {recursive: true, force: true})
await mkdir(join(server, 'dist'), {recursive: true})
for (const entry of await readdir(join(root, 'dist'), {withFileTypes: true}))
  if (entry.isFile() && !isOfLibrary(entry.name))
    await cp(join(root, 'dist', entry.name), join(server, 'dist', entry.name))
await cp(join(root, 'data'), join(server, 'data'), {recursive: true})
await cp(join(root, 'LICENSE'), join(here, 'LICENSE'))
const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
await writeFile(
  join(server, 'package.json'),
  JSON.stringify({name: 'newslint-server', version, type: 'module'})
)

/** Whether a file is there for programs that import newslint. */
function isOfLibrary(name) {
  return name === 'index.js' || name.startsWith('library-')
}
