import {spawnSync} from 'node:child_process'
import {copyFile, mkdir, rm, writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {build, transform, type BuildOptions} from 'esbuild'
import {rolldown, type Plugin} from 'rolldown'
import {ruleIds} from './rule-ids.js'

const target = 'node20.19'
/** All of the targets know them; esbuild writes a constructor call in their place. */
const supported = {
  'regexp-unicode-property-escapes': true,
  'regexp-set-notation': true
}
const common: BuildOptions = {
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target,
  supported
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

/**
 * The command line with all it needs in it, to start fast: CommonJS, which Node
 * loads in less time than modules, and in one file what every run loads;
 * behind `cli.js`, its name as a module.
 */
async function buildCommand() {
  const core = new Set<string>()
  const bundle = await rolldown({
    input: {main: 'src/cli/index.ts', worker: 'src/cli/worker.ts'},
    platform: 'node',
    plugins: [collectStatic(core), replaceForReporter(), writeInAscii()]
  })
  await bundle.write({
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    minify: false,
    chunkFileNames: 'chunk-[hash].cjs',
    codeSplitting: {groups: [{name: 'core', test: (id) => core.has(id)}]}
  })
  await build({
    ...common,
    format: 'cjs',
    splitting: false,
    entryPoints: {cli: 'src/cli/load.ts'},
    outExtension: {'.js': '.cjs'}
  })
  const sample = 'seeds/15-hospital-records.txt'
  spawnSync(process.execPath, ['script/compile.cjs', '--no-config', sample])
  await writeFile('dist/cli.js', "#!/usr/bin/env node\nimport './cli.cjs'\n", {
    mode: 0o755
  })
}

/** Lets vfile-reporter count cells as we do, and not ask what we tell it. */
function replaceForReporter(): Plugin {
  const replaced: ReadonlySet<string> = new Set([
    'string-width',
    'supports-color'
  ])
  return {
    name: 'replace-for-reporter',
    resolveId: (source, importer) =>
      replaced.has(source) && importer?.includes('/vfile-reporter/')
        ? resolve(`src/report/${source}.ts`)
        : undefined
  }
}

/** Text of one byte a character and without comments is read in half the time. */
function writeInAscii(): Plugin {
  return {
    name: 'write-in-ascii',
    renderChunk: async (code) =>
      (await transform(code, {target, supported, minifyWhitespace: true})).code
  }
}

/** Puts into `core` what the entries import without being asked for it. */
function collectStatic(core: Set<string>): Plugin {
  return {
    name: 'collect-static',
    buildEnd() {
      const importedBy = (id: string) =>
        this.getModuleInfo(id)?.importedIds ?? []
      const found = [...this.getModuleIds()]
        .filter((id) => this.getModuleInfo(id)?.isEntry)
        .flatMap(importedBy)
      for (const id of found) {
        if (core.has(id)) continue
        core.add(id)
        found.push(...importedBy(id))
      }
    }
  }
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
    ...['names.txt', 'spellings.txt', 'two-openers.txt', 'topics.bin'].map(
      (name) => copyFile(`data/${name}`, `${folder}/data/${name}`)
    )
  ])
}
