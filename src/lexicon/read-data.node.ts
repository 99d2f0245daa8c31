import {existsSync, readFileSync} from 'node:fs'

// From `dist/` the folder is one level up, from `src/lexicon/` two.
const folder = ['../data/', '../../data/']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url))

/** Reads a file of `data/` from the package. */
export function readData(name: string): Uint8Array {
  return readFileSync(new URL(name, folder ?? import.meta.url))
}
