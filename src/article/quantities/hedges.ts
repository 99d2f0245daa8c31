import type {Quantity} from './index.js'

/** How exactly a number is stated. */
type Hedge = Quantity['hedge']

/** A phrase that hedges any number, or none but counts. */
type Phrase = {
  readonly words: string
  readonly hedge: Hedge
  readonly isOfCounts: boolean
}

const ofAll = {
  least: 'at least|more than|over',
  most: 'less than|fewer than|under|up to',
  about: 'not quite|close to|nearly|almost|about|roughly|some'
} as const
const ofCounts = {
  least:
    'upwards of|no fewer than|no less than|exceeding|above|minimum of|another|a further|an additional|an extra',
  most: 'at most|as many as|as much as|no more than|below|only|just|a maximum of',
  about:
    'around|approximately|estimated|perhaps|maybe|between|from|every|per|circa|likely|possibly|reportedly|allegedly'
} as const

/** By their last word, the longest first. */
const phrases = phrasesByLastWord()
/** `two or`, `70 to` */
const ofRange =
  /(?:\d|hundred|thousand|million|billion|dozen|teen|ty|one|two|three|four|five|six|seven|eight|nine|ten) (?:or|to) $/
const hedgeAfter =
  /^(?: or (?:so|more|fewer|less)|\+|-(?:plus|odd|something)| ?(?:to|[–-]) ?\d)/

/** Code units before a number in which its hedge stands. */
const farthest = 24

/** How exactly the words around a number state it. */
export function hedgeOf(text: string, start: number, end: number): Hedge {
  const before = hedgeBefore(text, start)
  if (before) return before.hedge
  const lead = text.slice(Math.max(0, start - farthest), start).toLowerCase()
  if (/ (?:or|to) $/.test(lead) && ofRange.test(lead)) return 'about'
  return hedgeAfter.test(text.slice(end, end + 12)) ? 'about' : 'none'
}

/** The hedge that stands directly before a number, as `at least`. */
export function hedgeBefore(text: string, start: number): Phrase | undefined {
  const lead = text.slice(Math.max(0, start - farthest), start).toLowerCase()
  const words = lead.endsWith(' the ') ? lead.slice(0, -' the'.length) : lead
  const found = lastWordOf(words, words.length - 1)
  const phrase = phrases
    .get(found)
    ?.find(
      ({words: own}) =>
        words.endsWith(`${own} `) &&
        !/[a-z]/.test(words.charAt(words.length - own.length - 2))
    )
  return words === lead || phrase?.hedge === 'least' ? phrase : undefined
}

function lastWordOf(words: string, end: number): string {
  return words[end] === ' '
    ? words.slice(words.lastIndexOf(' ', end - 1) + 1, end)
    : ''
}

function phrasesByLastWord(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const [table, isOfCounts] of [
    [ofAll, false],
    [ofCounts, true]
  ] as const)
    for (const hedge of ['least', 'most', 'about'] as const)
      for (const words of table[hedge].split('|')) {
        const last = words.slice(words.lastIndexOf(' ') + 1)
        const own = found.get(last) ?? []
        own.push({words, hedge, isOfCounts})
        own.sort((a, b) => b.words.length - a.words.length)
        found.set(last, own)
      }
  return found
}
