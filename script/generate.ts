import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {generatedFiles} from './generated-files.js'

/** Writes every generated file of a checkout that is not up to date. */
export async function generate(root = '.'): Promise<void> {
  for (const [path, text] of await generatedFiles(root)) {
    const target = join(root, path)
    if ((await readFile(target, 'utf8').catch(() => '')) === text) continue
    await mkdir(dirname(target), {recursive: true})
    await writeFile(target, text)
  }
}

if (import.meta.filename === process.argv[1]) await generate()
