import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {isDigest} from './residue.js'

/** An article to learn from, as a line of the corpus has it. */
export type Story = {
  readonly id: string
  readonly outlet: string
  readonly section: string
  readonly topic: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** What an article teaches: words and vectors, or the trees, never both. */
export type Role = 'words' | 'trees'

/** The articles of every `*.jsonl` and `*.jsonl.gz` of a folder, in order. */
export function* readCorpus(folder: string): Generator<Story> {
  if (!existsSync(folder)) throw new Error(`no folder ${folder}`)
  for (const name of readdirSync(folder).sort()) {
    if (!/\.jsonl(\.gz)?$/.test(name)) continue
    const bytes = readFileSync(join(folder, name))
    const text = name.endsWith('.gz') ? gunzipSync(bytes) : bytes
    for (const line of text.toString().split('\n'))
      if (line !== '') yield JSON.parse(line) as Story
  }
}

/** The role of an article, by its id alone. */
export function roleOf(story: Story): Role {
  return hash(story.id) % 100 < 72 ? 'words' : 'trees'
}

/** The articles that teach the trees, in an order that is as good as random. */
export function treeHosts(folder: string): readonly Story[] {
  return [...readCorpus(folder)]
    .filter((story) => roleOf(story) === 'trees' && !isDigest(story))
    .sort((a, b) => hash(a.id) - hash(b.id))
}

/** FNV-1a. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}
