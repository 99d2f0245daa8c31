import type {Article} from '../../article/index.js'
import type {BlockKind} from '../../article/blocks/index.js'
import {counted} from '../../text/counted.js'
import type {Clash, Collection, PartialRecord} from './collection.js'
import {findFamilies} from './families.js'
import {keepParagraphs, type Paragraphs} from './paragraphs.js'
import {signatureLength, signatureOf} from './signature.js'

/** A file and its paragraphs, by their numbers. */
type File = {
  readonly path: string
  readonly first: number
  readonly end: number
}

/** Shortest paragraph that is looked at, in words: any two may share fewer. */
const shortest = 15
/** Files of one clash that are shown. */
const keptFiles = 3

const story: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'body',
  'list-item',
  'block-quote'
])

/**
 * Paragraphs that stand in several files, the same or nearly so. Memory grows
 * by 128 bytes a paragraph and the path of a file.
 */
export function collectDuplicates(): Collection {
  const files: File[] = []
  const paragraphs = keepParagraphs()
  return {
    add(path, article) {
      const first = paragraphs.count()
      for (const {words, opening} of paragraphsOf(article))
        paragraphs.push(signatureOf(words), opening)
      files.push({path, first, end: paragraphs.count()})
    },
    merge(record) {
      const {path, paragraphs: rows} = fileFrom(record)
      const first = paragraphs.count()
      for (const {signature, opening} of rows)
        paragraphs.push(signature, opening)
      files.push({path, first, end: paragraphs.count()})
    },
    *records() {
      for (const file of files) yield recordFrom(file, paragraphs)
    },
    clashes: () => clashesIn(files, paragraphs)
  }
}

function* paragraphsOf({text, blocks, words}: Article) {
  let next = 0
  for (const {index, kind, start, end} of blocks) {
    const forms: string[] = []
    for (let word = words[next]; word?.block === index; word = words[++next])
      forms.push(word.lower.replaceAll('’', "'"))
    if (story.has(kind) && forms.length >= shortest)
      yield {
        words: forms,
        opening: openingOf(text.slice(start, end))
      }
  }
}

/** Its first words, to at most 60 code units. */
function openingOf(paragraph: string): string {
  if (paragraph.length <= 60) return paragraph
  return paragraph.slice(0, 59).replace(/\s+\S*$/, '') + '…'
}

function recordFrom(
  {path, first, end}: File,
  {signature, opening}: Paragraphs
): PartialRecord {
  return {
    path,
    paragraphs: Array.from({length: end - first}, (_, index) => [
      opening(first + index),
      Buffer.from(signature(first + index)).toString('base64')
    ])
  }
}

function fileFrom({path, paragraphs}: PartialRecord) {
  if (typeof path !== 'string' || !Array.isArray(paragraphs))
    throw new Error('expected a file with its paragraphs')
  return {path, paragraphs: (paragraphs as readonly unknown[]).map(rowFrom)}
}

function rowFrom(row: unknown) {
  const [opening, code]: readonly unknown[] = Array.isArray(row) ? row : []
  const signature = Buffer.from(typeof code === 'string' ? code : '', 'base64')
  if (typeof opening !== 'string' || signature.length !== signatureLength)
    throw new Error('expected a paragraph with its signature')
  return {signature, opening}
}

/** Paragraphs that the same files share, as one clash. */
type Shared = {
  /** The files, with the first of the paragraphs in each. */
  readonly places: readonly (readonly [File, number])[]
  paragraphs: number
  likeness: number
}

/** Files with paragraphs in common, those with most of them first. */
function* clashesIn(
  files: readonly File[],
  paragraphs: Paragraphs
): Generator<Clash, void, unknown> {
  const sorted = files.toSorted((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0
  )
  const order: number[] = []
  const owners: File[] = []
  for (const file of sorted)
    for (let number = file.first; number < file.end; number++) {
      owners[number] = file
      order.push(number)
    }
  const clashes = new Map<string, Shared>()
  for (const {members, likeness} of findFamilies(paragraphs, order)) {
    const places = new Map<string, readonly [File, number]>()
    for (const number of members) {
      const file = owners[number]
      if (file && !places.has(file.path)) places.set(file.path, [file, number])
    }
    if (places.size < 2) continue
    const key = [...places.keys()].join('\n')
    const known = clashes.get(key)
    if (known) {
      known.paragraphs++
      known.likeness = Math.min(known.likeness, likeness)
    } else
      clashes.set(key, {places: [...places.values()], paragraphs: 1, likeness})
  }
  const found = [...clashes.values()].sort(
    (a, b) => b.paragraphs - a.paragraphs || b.places.length - a.places.length
  )
  for (const one of found) yield clashOf(one, paragraphs)
}

function clashOf(
  {places, paragraphs, likeness}: Shared,
  {opening}: Paragraphs
): Clash {
  const share = Math.round(likeness * 100)
  const common = paragraphs === 1 ? '' : 'the least alike with '
  const shown = places
    .slice(0, keptFiles)
    .map(([{path}, number]) => ({what: opening(number), path}))
  const stand = paragraphs === 1 ? 'stands' : 'stand'
  return {
    reason: `${counted(paragraphs, 'paragraph')} ${stand} in ${counted(places.length, 'file')}, ${common}about ${share} % of the word pairs in common`,
    examples: shown,
    record: {
      paragraphs,
      files: places.length,
      likeness,
      examples: shown.map(({what, path}) => ({path, opening: what}))
    }
  }
}
