import {hasData, provideData} from '../lexicon/data.js'

// Written out, so that bundlers see the files and take them along.
const urls = {
  'names.txt': new URL('../data/names.txt', import.meta.url),
  'spellings.txt': new URL('../data/spellings.txt', import.meta.url),
  'topics.bin': new URL('../data/topics.bin', import.meta.url)
}

const loading = new Map<string, Promise<void>>()

/**
 * Fetches what rules know, each file once, unless `provideData` brought it.
 * Rejects where a file cannot be had; the next call tries again.
 *
 * @param needsTopics whether to fetch the largest file too
 */
export async function loadData(needsTopics: boolean): Promise<void> {
  const entries = Object.entries(urls).filter(
    ([name]) => needsTopics || name !== 'topics.bin'
  )
  await Promise.all(entries.map(([name, url]) => loadOnce(name, url)))
}

async function loadOnce(name: string, url: URL): Promise<void> {
  if (hasData(name)) return
  const known = loading.get(name) ?? load(name, url)
  loading.set(name, known)
  await known.finally(() => loading.delete(name))
}

async function load(name: string, url: URL): Promise<void> {
  const response = await fetch(url)
  if (!response.ok)
    throw new Error(`Unexpected ${response.status} from ${url}, expected data`)
  provideData(name, new Uint8Array(await response.arrayBuffer()))
}
