import type {Article} from '../../article/index.js'
import {
  points,
  said,
  weigh,
  type Evidence
} from '../../article/names/evidence.js'
import {
  GrowingTraits,
  withWord,
  type Traits
} from '../../article/names/forms.js'
import {lookAlikes} from '../../article/names/slips.js'
import {isGivenName, isKnownName} from '../../lexicon/known-names.js'
import type {Clash, Collection, PartialRecord} from './collection.js'

/** One spelling over all files. */
type Tally = Traits & {
  count: number
  /** The first files, by name. */
  files: readonly string[]
}

const flags = [
  'hasListedGiven',
  'hasTitle',
  'isBare',
  'opensName',
  'isName'
] as const
const sets = ['before', 'after', 'given'] as const
/** What is kept of a name whatever the number of files. */
const keptFiles = 3
const keptWords = 24

/** Names by their spelling; memory grows with the number of spellings. */
export function collectNames(): Collection {
  const tallies = new Map<string, Tally>()
  const tallyOf = (word: string): Tally => {
    let tally = tallies.get(word)
    if (!tally) tallies.set(word, (tally = emptyTally(word)))
    return tally
  }
  return {
    add(path: string, article: Article) {
      const accepted = new Set(article.settings.accept)
      for (const form of article.forms.values())
        if (form.isName && !accepted.has(form.word))
          join(tallyOf(form.word), {...form, count: 1, files: [path]})
    },
    merge(record) {
      const tally = tallyFrom(record)
      join(tallyOf(tally.word), tally)
    },
    *records() {
      for (const tally of tallies.values()) yield recordFrom(tally)
    },
    clashes: () => clashesIn(tallies)
  }
}

function emptyTally(word: string): Tally {
  return {...new GrowingTraits(word), files: []}
}

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]}

function join(
  tally: Mutable<Tally>,
  more: Traits & {readonly files: readonly string[]}
): void {
  tally.count += more.count
  for (const flag of flags) tally[flag] ||= more[flag]
  for (const set of sets)
    for (const word of more[set])
      if (tally[set].size < keptWords) tally[set] = withWord(tally[set], word)
  tally.files = [...tally.files, ...more.files].sort().slice(0, keptFiles)
}

function recordFrom(tally: Tally): PartialRecord {
  return {
    word: tally.word,
    count: tally.count,
    ...Object.fromEntries(sets.map((set) => [set, [...tally[set]]])),
    is: flags.filter((flag) => tally[flag]),
    files: tally.files
  }
}

function tallyFrom(record: PartialRecord): Tally {
  const {word, count} = record
  if (typeof word !== 'string' || typeof count !== 'number')
    throw new Error('expected a name with its count')
  const strings = (key: string): readonly string[] => {
    const list: unknown = record[key]
    return Array.isArray(list)
      ? (list as readonly unknown[]).filter((one) => typeof one === 'string')
      : []
  }
  const tally: Mutable<Tally> = {...emptyTally(word), count}
  for (const flag of flags) tally[flag] = strings('is').includes(flag)
  for (const set of sets)
    for (const one of strings(set)) tally[set] = withWord(tally[set], one)
  tally.files = strings('files')
  return tally
}

/** A name has to stand in so many times the files of its other spelling. */
const majority = 3
const leastScore = 2

/** Pairs of spellings, those in most files first. */
function* clashesIn(
  tallies: ReadonlyMap<string, Tally>
): Generator<Clash, void, unknown> {
  const found: Found[] = []
  for (const [a, b] of lookAlikes(tallies.values())) {
    const pair = a.count < b.count ? judge(a, b) : judge(b, a)
    if (pair) found.push(pair)
  }
  found.sort(
    (a, b) =>
      b.reference.count - a.reference.count ||
      (a.variant.word < b.variant.word ? -1 : 1)
  )
  for (const one of found) yield clashOf(one)
}

type Found = {
  readonly variant: Tally
  readonly reference: Tally
  readonly evidence: readonly Evidence[]
}

/**
 * Over many files two spellings are one name where the same words stand beside
 * both, and the rarer is not a name of its own.
 */
function judge(variant: Tally, reference: Tally): Found | undefined {
  if (!variant.isName || !reference.isName) return undefined
  if (reference.count < majority * variant.count) return undefined
  if (variant.folded === reference.folded) {
    const isAccent = withoutMarks(variant) !== withoutMarks(reference)
    // Julián and Julian are two people, unless they share a surname.
    const isOne =
      !isGivenName(reference.word) || meet(variant.after, reference.after)
    return isAccent && isOne ? {variant, reference, evidence: []} : undefined
  }
  if (isKnownName(variant.word)) return undefined
  if (isGivenName(variant.word) && !meet(variant.after, reference.after))
    return undefined
  const weighed = weigh(variant, reference)
  if (!weighed?.isInContext) return undefined
  const {evidence} = weighed
  const score = evidence.reduce((sum, one) => sum + points[one], 0)
  return score < leastScore ? undefined : {variant, reference, evidence}
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

function withoutMarks({word}: Tally): string {
  return word.toLowerCase().replaceAll(/['-]/g, '')
}

function clashOf({variant, reference, evidence}: Found): Clash {
  const inFiles = ({word, count}: Tally) =>
    `${word} in ${count} ${count === 1 ? 'file' : 'files'}`
  const side = ({word, count, files}: Tally) => ({
    form: word,
    files: count,
    examples: files
  })
  const reasons = said(evidence)
  return {
    reason: `${inFiles(reference)}, ${variant.word} in ${variant.count}: ${reasons}`,
    examples: variant.files.map((path) => ({what: variant.word, path})),
    record: {
      reference: side(reference),
      variant: side(variant),
      evidence: reasons
    }
  }
}
