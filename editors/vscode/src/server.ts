import {join} from 'node:path'

/** How the server that comes with the extension is run. */
export function serverAt(extensionPath: string) {
  return {
    module: join(extensionPath, 'server', 'dist', 'cli.js'),
    args: ['--lsp']
  }
}

/** Documents of these languages, saved or not. */
export function selectorFor(languages: readonly string[]) {
  return ['file', 'untitled'].flatMap((scheme) =>
    languages.map((language) => ({scheme, language}))
  )
}

/** What the status item says of a document's findings. */
export function statusText(count: number): string {
  return count === 0 ? '$(check) newslint' : `$(warning) newslint ${count}`
}
