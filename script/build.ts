import {copyFile, mkdir, rm} from 'node:fs/promises'
import {build, type BuildOptions} from 'esbuild'
import {ruleIds} from './rule-ids.js'

const common: BuildOptions = {
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19'
}

const inBrowsers: BuildOptions = {
  ...common,
  platform: 'browser',
  target: ['chrome111', 'firefox113', 'safari16.2'],
  minify: true
}

await rm('dist', {recursive: true, force: true})
await Promise.all([
  buildCommand(),
  buildLibrary(),
  buildBrowser(),
  buildPlayground()
])

/** The command line with all it needs in it, to start fast. */
async function buildCommand() {
  await build({
    ...common,
    entryPoints: {cli: 'src/cli/index.ts', worker: 'src/cli/worker.ts'},
    chunkNames: 'chunk-[hash]',
    // Some bundled packages are CommonJS and ask for `require`.
    banner: {
      js: "import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);"
    }
  })
}

/** The API, and each rule as a retext plugin; packages stay outside. */
async function buildLibrary() {
  const rules = (await ruleIds()).map((id) => [
    `rules/${id}`,
    `rules/${id}/rule.ts`
  ])
  await build({
    ...common,
    entryPoints: {
      index: 'src/index.ts',
      textlint: 'src/textlint/index.ts',
      ...Object.fromEntries(rules)
    },
    chunkNames: 'library-[hash]',
    packages: 'external'
  })
}

/** All in one for a page without a bundler; HTML and Markdown when asked for. */
async function buildBrowser() {
  await build({
    ...inBrowsers,
    entryPoints: {browser: 'src/browser/index.ts'},
    chunkNames: 'browser-[hash]'
  })
}

/** What `docs/playground/index.html` runs. */
async function buildPlayground() {
  const folder = 'docs/playground/built'
  await rm(folder, {recursive: true, force: true})
  await mkdir(`${folder}/data`, {recursive: true})
  await Promise.all([
    build({
      ...inBrowsers,
      outdir: `${folder}/code`,
      entryPoints: ['docs/playground/page.ts', 'docs/playground/worker.ts']
    }),
    copyFile('src/report/html/style.css', `${folder}/report.css`),
    copyFile('seeds/07-marsh-road.txt', `${folder}/sample.txt`),
    ...['names.txt', 'spellings.txt', 'topics.bin'].map((name) =>
      copyFile(`data/${name}`, `${folder}/data/${name}`)
    )
  ])
}
