import {hasData, provideData} from '../lexicon/data.js'
import type {Rule} from '../rule/index.js'
import {loadAttribution} from './late-attribution.js'
import {loadFacts} from './late-facts.js'
import {loadLeftovers} from './late-leftovers.js'
import {loadNaming} from './late-naming.js'
import {loadTopics} from './late-topics.js'

// Written out, so that bundlers see the files and take them along.
const urls = {
  'names.txt': new URL('../data/names.txt', import.meta.url),
  'spellings.txt': new URL('../data/spellings.txt', import.meta.url),
  'two-openers.txt': new URL('../data/two-openers.txt', import.meta.url),
  'topics.bin': new URL('../data/topics.bin', import.meta.url)
}

const loading = new Map<string, Promise<void>>()

/**
 * Fetches what rules know and the code of facts and topics, each once, unless
 * `provideData` brought it. Rejects where it cannot be had; the next call
 * tries again.
 *
 * @param families of the rules that are on
 */
export async function loadFor(
  families: ReadonlySet<Rule['meta']['family']>
): Promise<void> {
  const needsTopics = families.has('topics')
  const entries = Object.entries(urls).filter(
    ([name]) => needsTopics || name !== 'topics.bin'
  )
  await Promise.all([
    ...entries.map(([name, url]) => loadOnce(name, url)),
    // No block has its kind before it is asked whether a page left it.
    loadLeftovers(),
    ...(needsTopics ? [loadTopics(), loadNaming()] : []),
    ...(families.has('facts') ? [loadFacts(), loadNaming()] : []),
    // Names are read beside who speaks, and speakers beside their names.
    ...(families.has('names') || families.has('attribution')
      ? [loadAttribution(), loadNaming()]
      : [])
  ])
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
