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

/**
 * What words and vectors are learnt without: the articles of one fold, whose
 * features then teach the trees as those of unseen articles, or of none.
 */
export const folds = ['0', '1', '2'] as const
export type Fold = (typeof folds)[number]
export type Without = Fold | 'none'

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

/** The fold of an article, by its id alone; `held-out` if it teaches nothing. */
export function foldOf({id}: Story): Fold | 'held-out' {
  const value = hash(id)
  if (value % 100 >= 97) return 'held-out'
  return folds[value % folds.length] ?? '0'
}

/** The articles of a fold to splice, in an order that is as good as random. */
export function hostsOf(
  folder: string,
  fold: Fold | 'held-out'
): readonly Story[] {
  return [...readCorpus(folder)]
    .filter((story) => foldOf(story) === fold && !isDigest(story))
    .sort((a, b) => hash(a.id) - hash(b.id))
}

/** Checks a command's argument. */
export function asFold(text: string): Fold {
  const fold = folds.find((fold) => fold === text)
  if (!fold) throw new Error(`no fold ${text}, there are ${folds.join(', ')}`)
  return fold
}

/** FNV-1a. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}
