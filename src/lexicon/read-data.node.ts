import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

// From `dist/` the folder is one level up, from `src/lexicon/` two.
const folder = ['../data', '../../data']
  .map((path) => join(import.meta.dirname, path))
  .find((path) => existsSync(path))

/** Reads a file of `data/` from the package. */
export function readData(name: string): Uint8Array {
  return readFileSync(join(folder ?? import.meta.dirname, name))
}
