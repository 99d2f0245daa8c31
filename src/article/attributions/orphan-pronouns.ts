import {
  clauseOpeners,
  determiners,
  auxiliaries,
  personalPronouns,
  prepositions
} from '../../lexicon/function-words.js'
import {femaleRoles, maleRoles} from '../../lexicon/gender.js'
import {roles} from '../../lexicon/roles.js'
import {isGivenName, isOrdinaryWord} from '../../lexicon/known-names.js'
import {cueForms} from '../../lexicon/speech-verbs.js'
import {indexAt, type Range} from '../../text/range.js'
import type {Mention} from '../names/mentions.js'
import type {Quote} from '../quotes.js'
import type {Word} from '../words.js'
import type {Orphan} from './orphan.js'
import type {Scene} from './signs/scene.js'
import {tailed} from './tails.js'
import {isSomeone} from './token-kinds.js'

/** Below this many words a paragraph is too short to look back to alone. */
const shortParagraph = 40

/** `she said` where no one she could be stands near. */
export function findOrphanPronouns(
  article: Scene,
  window: number
): readonly Orphan[] {
  const pronouns = tailed(article.text, article.attributions).flatMap(
    ({quote, speaker}) => {
      const word = speaker.text.toLowerCase()
      return speaker.kind === 'pronoun' && (word === 'he' || word === 'she')
        ? [{quote, speaker, word} as const]
        : []
    }
  )
  let people: readonly Person[] | undefined
  return pronouns.filter(
    (pronoun) =>
      !isTold(article, pronoun, window) &&
      !isNamed(article, (people ??= peopleOf(article)), pronoun, window)
  )
}

type Person = Range & {
  readonly gender: Mention['gender']
  /** Whether a verb of speech stands by the name at this place. */
  readonly speaks: boolean
}

/**
 * Places where someone is named, in full, by title, or by a known surname, or
 * speaks without a name: `one exporter said`.
 */
function peopleOf({blocks, chains, narration}: Scene): readonly Person[] {
  const speakers = new Set<number>()
  const nameless: Person[] = []
  for (const {index} of blocks)
    for (const {tokens, cues} of narration(index))
      for (const {subject, form} of cues) {
        const head = tokens[subject.last]
        if (!head || form.cue !== 'core') continue
        const {start, end} = head
        if (subject.kind === 'name') speakers.add(end)
        else if (isSomeone(head) && !isCrowd(head.lower))
          nameless.push({start, end, gender: undefined, speaks: true})
      }
  const named = chains
    .filter(
      ({type, name, mentions}) =>
        type === 'person' ||
        (type === 'unknown' &&
          (isGivenName(name) || !isOrdinaryWord(name)) &&
          mentions.some(({end}) => speakers.has(end)))
    )
    .flatMap(({mentions}) => {
      const gender = mentions.find((mention) => mention.gender)?.gender
      return mentions.map(({start, end}) => ({
        start,
        end,
        gender,
        speaks: speakers.has(end)
      }))
    })
  return [...named, ...nameless].sort((a, b) => a.start - b.start)
}

type Pronoun = Orphan & {readonly quote: Quote; readonly word: 'he' | 'she'}

/** Where a pronoun is looked for: from `far`, or nearer from `start`. */
function reachOf(article: Scene, quote: Quote, window: number) {
  const first = firstOf(article, quote)
  return {
    first,
    start: windowStart(article, first.block, window),
    far: windowStart(article, first.block, window + shortStep)
  }
}

/** Whether a word near by tells who is meant, without a name. */
function isTold(
  article: Scene,
  {quote, speaker, word: pronoun}: Pronoun,
  window: number
): boolean {
  const {first, start, far} = reachOf(article, quote, window)
  const {words} = article
  for (let at = Math.max(0, indexAt(words, far)); at < words.length; at++) {
    const word = words[at]
    if (!word || word.start >= speaker.start) break
    if (word.start < far) continue
    if (word.start >= first.start && word.end <= quote.end) continue
    // Further back, a sentence that begins so tells of who is in mind.
    const isNear = word.start >= start
    if (isNear ? couldBe(words, at, pronoun) : opensWith(word, pronoun))
      return true
  }
  return false
}

/** Whether someone is named near by who may be meant. */
function isNamed(
  article: Scene,
  people: readonly Person[],
  {quote, speaker, word: pronoun}: Pronoun,
  window: number
): boolean {
  const {first, start, far} = reachOf(article, quote, window)
  const gender = pronoun === 'she' ? 'female' : 'male'
  for (let at = indexAt(people, speaker.start - 1); at >= 0; at--) {
    const person = people[at]
    if (!person || person.start < far) break
    if (person.start > first.start && person.end < quote.end) continue
    // Further back, only who spoke last is still in mind.
    const isFar = person.start < start
    if (isFar && !person.speaks) continue
    if ((person.gender ?? gender) === gender) return true
    if (isFar) break
  }
  return false
}

function opensWith({lower, opensSentence}: Word, pronoun: string): boolean {
  return opensSentence && lower === pronoun
}

/** The quote of an earlier paragraph that a quotation began with. */
function firstOf(
  {attributions}: Pick<Scene, 'attributions'>,
  quote: Quote
): Quote {
  const {continues} = quote
  const earlier = continues === undefined ? undefined : attributions[continues]
  return earlier ? firstOf({attributions}, earlier.quote) : quote
}

/** The paragraph before, and one more for each that is short. */
function windowStart({blocks}: Scene, block: number, window: number): number {
  let index = block
  let left = window
  while (index > 0 && left > 0) {
    const {start, end, kind} = blocks[--index] ?? {start: 0, end: 0}
    if (kind === 'leftover') continue
    left -= (end - start) / 6 < shortParagraph ? shortStep : 1
  }
  // Near the top the headline is still before the reader's eyes.
  return index <= top ? 0 : (blocks[index]?.start ?? 0)
}

/** What a short paragraph takes from the window. */
const shortStep = 0.5
/** Index of the last block from which a reader still sees the headline. */
const top = 3

const female: ReadonlySet<string> = new Set([
  'she',
  'her',
  'hers',
  'herself',
  'mrs',
  'ms',
  'miss'
])
const male: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', 'mr'])

function couldBe(
  words: readonly Word[],
  at: number,
  pronoun: Pronoun['word']
): boolean {
  const lower = lowerAt(words, at)
  const mine = pronoun === 'she' ? female : male
  const other = pronoun === 'she' ? maleRoles : femaleRoles
  if (mine.has(lower)) return true
  if (personalPronouns.has(lower) || other.has(lower)) return false
  if (!words[at]?.isRole || isCrowd(lower) || isNoOne(words, at)) return false
  return !traits.has(lower) || isOneWho(words[at + 1]?.lower ?? '')
}

function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower.replace(/['’]s?$/, '') ?? ''
}

/** What follows a person: `an executive who said`, not `executive orders`. */
function isOneWho(next: string): boolean {
  return next === 'who' || cueForms.get(next)?.form === 'past'
}

/** `voters` are no one she could be. */
function isCrowd(lower: string): boolean {
  return (
    crowds.has(lower) ||
    (/s$/.test(lower) && roles.has(lower.replace(/(?:(?<=ss)e)?s$/, '')))
  )
}

const crowds: ReadonlySet<string> = new Set(
  'people person police family spokespeople spokesmen'.split(' ')
)

/** Roles that more often describe another noun: `chief economist`. */
const traits: ReadonlySet<string> = new Set(
  'chief chair justice executive republican democrat conservative liberal client source general'.split(
    ' '
  )
)

/** `neither candidate` and `voter turnout` speak of no one. */
function isNoOne(words: readonly Word[], at: number): boolean {
  if (quantifiers.has(lowerAt(words, at - 1))) return true
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next || !walks.has(lowerAt(words, at))) return false
  if (next.isCapitalised || next.start !== word.end + 1) return false
  const {lower} = next
  return !(
    /ed$|ly$/.test(lower) ||
    functionWords.some((set) => set.has(lower)) ||
    irregularPasts.has(lower) ||
    cueForms.has(lower)
  )
}

const quantifiers: ReadonlySet<string> = new Set(
  'neither every each no'.split(' ')
)

/** Walks of life that often stand before another noun: `worker pay`. */
const walks: ReadonlySet<string> = new Set(
  'voter worker student employee refugee migrant immigrant candidate union user member consumer customer client passenger tourist patient prisoner inmate youth teacher family victim'.split(
    ' '
  )
)

const functionWords = [auxiliaries, clauseOpeners, determiners, prepositions]

/** Pasts after a noun that do not end in `-ed`. */
const irregularPasts: ReadonlySet<string> = new Set(
  'began built came fell felt found gave got held kept knew led left lost made met paid put ran sat saw sent set sold spent stood took thought went won'.split(
    ' '
  )
)
