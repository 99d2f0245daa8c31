import type {Article} from '../../article/index.js'
import {indexAt, type Range} from '../../text/range.js'

/** Someone who is named or who speaks. */
export type Person = {
  readonly name: string
  readonly type: string
  readonly mentions: number
  /** Where a reader learns who it is, and how. */
  readonly introduced?: {readonly at: Range; readonly how: string}
  /** Indices of attributions. */
  readonly quotes: number[]
}

/** People, and others who speak; and of each attribution, who speaks. */
export type Cast = {
  readonly people: readonly Person[]
  /** Indices of people. */
  readonly speakers: readonly (number | undefined)[]
}

/** Brings those who speak together with the names of the article. */
export function castOf({attributions, chains, referents}: Article): Cast {
  const people: Person[] = []
  const mentions: (Range & {readonly person: number})[] = []
  for (const {name, type, mentions: own, introduced} of chains) {
    if (type !== 'person') continue
    for (const {start, end} of own)
      mentions.push({start, end, person: people.length})
    people.push({
      name,
      type,
      mentions: own.length,
      quotes: [],
      ...(introduced && {
        introduced: {at: introduced.at, how: introduced.how}
      })
    })
  }
  mentions.sort((a, b) => a.start - b.start)

  const others = new Map<string, number>()
  const personOf = (phrase: Range & {readonly text: string}): number => {
    const mention = mentions[indexAt(mentions, phrase.end - 1)]
    if (mention && mention.end > phrase.start) return mention.person
    const key = phrase.text.toLowerCase()
    const known = others.get(key) ?? people.length
    if (known === people.length)
      people.push({name: phrase.text, type: 'speaker', mentions: 1, quotes: []})
    others.set(key, known)
    return known
  }
  const speakers = attributions.map((attribution, index) => {
    const {quote, attributed, speaker} = attribution
    if (attributed !== 'yes' || quote.depth > 0) return undefined
    const phrase = referents.get(attribution) ?? speaker
    if (!phrase) return undefined
    const person = personOf(phrase)
    people[person]?.quotes.push(index)
    return person
  })
  return {people, speakers}
}
