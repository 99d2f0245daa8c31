import type {Chain} from '../names/chains.js'
import type {Mention} from '../names/mentions.js'
import type {Attribution, Phrase} from './attribution.js'
import {phraseOf} from './speaker.js'

type Article = {
  readonly text: string
  readonly attributions: readonly Attribution[]
  readonly chains: readonly Chain[]
}

/** Someone named at a place. */
type Named = {
  readonly at: Mention
  readonly gender: Mention['gender']
}

/** How many paragraphs back a pronoun still points. */
const reach = 2

/**
 * Whom the pronouns among the speakers stand for, where known: the last
 * speaker it could be, else the last person named before it.
 */
export function findReferents({
  text,
  attributions,
  chains
}: Article): ReadonlyMap<Attribution, Phrase> {
  const people = peopleOf(chains)
  const found = new Map<Attribution, Phrase>()
  let passed = 0
  let last: Phrase | undefined
  for (const attribution of attributions) {
    const {speaker, quote} = attribution
    if (!speaker) continue
    if (speaker.kind === 'name') last = speaker
    const gender =
      speaker.kind === 'pronoun' && genders.get(speaker.text.toLowerCase())
    if (!gender) continue
    while ((people[passed]?.at.start ?? Infinity) < speaker.start) passed++
    let near: Named | undefined
    let spoke: Named | undefined
    for (let at = passed - 1; at >= 0 && !spoke; at--) {
      const person = people[at]
      if (!person || person.at.block < quote.block - reach) break
      if (gender !== 'any' && (person.gender ?? gender) !== gender) continue
      if (person.at.start >= quote.start && person.at.end <= quote.end) continue
      near ??= person
      if (gender === 'any') break
      if (last && person.at.start >= last.start && person.at.end <= last.end)
        spoke = person
    }
    const person = spoke ?? near
    if (person)
      found.set(attribution, phraseOf(text, person.at.start, person.at.end))
  }
  return found
}

/** `who` stands for the person named just before it. */
const genders: ReadonlyMap<string, 'female' | 'male' | 'any'> = new Map([
  ['she', 'female'],
  ['he', 'male'],
  ['who', 'any']
] as const)

function peopleOf(chains: readonly Chain[]): readonly Named[] {
  return chains
    .filter(({type}) => type === 'person')
    .flatMap(({mentions}) => {
      const gender = mentions.find((mention) => mention.gender)?.gender
      return mentions.map((at) => ({at, gender}))
    })
    .sort((a, b) => a.at.start - b.at.start)
}
