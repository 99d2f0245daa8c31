import {rm} from 'node:fs/promises'
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

await rm('dist', {recursive: true, force: true})
await Promise.all([buildCommand(), buildLibrary()])

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
