import {
  clauseOpeners,
  determiners,
  personalPronouns,
  prepositions
} from '../../lexicon/function-words.js'
import {bodies, titles} from '../../lexicon/roles.js'
import {indexAt} from '../../text/range.js'
import type {Word} from '../words.js'
import type {Attribution, Speaker} from './attribution.js'
import type {Orphan} from './orphan.js'
import {tailed} from './tails.js'

type Article = {
  readonly text: string
  readonly words: readonly Word[]
  readonly attributions: readonly Attribution[]
}

/** Speakers called by a surname that stands nowhere before. */
export function findOrphanNames({
  text,
  words,
  attributions
}: Article): readonly Orphan[] {
  const candidates = tailed(text, attributions).flatMap(({speaker}) => {
    const word = surnameOf(speaker)
    const isRole = words[indexAt(words, speaker.start)]?.isRole
    return word === undefined || isRole ? [] : [{speaker, word}]
  })
  if (candidates.length === 0) return []
  const places = placesOf(words)
  const seen = new Set<string>()
  return candidates.filter(({speaker, word}) => {
    const known = places.get(word)
    const isFirst = known?.first === undefined || known.first >= speaker.start
    if (!isFirst || known?.isInName || seen.has(word)) return false
    seen.add(word)
    return true
  })
}

// `MarketHouse` is a firm; `McKinnon` and `O’Dell` are people.
const surname =
  /^(?:(?:Mc|Mac|De|Le|La|Di|Van|[OD]['’])?\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)*$/u

function surnameOf({kind, text}: Speaker): string | undefined {
  if (kind !== 'name') return undefined
  if (!surname.test(text) || /ing$/.test(text)) return undefined
  const lower = text.toLowerCase()
  if (bodies.has(lower) || titles.has(lower)) return undefined
  return text
}

type Places = {readonly first: number; readonly isInName: boolean}

/** Where each capitalised word first stands, and whether it ends a full name. */
function placesOf(words: readonly Word[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>()
  for (const [index, word] of words.entries()) {
    if (!word.isCapitalised) continue
    const key = word.text.replace(/['’]s?$/, '')
    const before = words[index - 1]
    const after = words[index + 1]
    const isInName =
      (before !== undefined && isBeside(before, word)) ||
      (after !== undefined && isBeside(word, after))
    const known = places.get(key)
    places.set(key, {
      first: known?.first ?? word.start,
      isInName: isInName || known?.isInName === true
    })
  }
  return places
}

function isBeside(a: Word, b: Word): boolean {
  return (
    a.isCapitalised &&
    b.isCapitalised &&
    !(a.opensSentence && isFunctionWord(a.lower)) &&
    a.sentence === b.sentence &&
    b.start - a.end <= 2
  )
}

function isFunctionWord(lower: string): boolean {
  return (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    clauseOpeners.has(lower) ||
    personalPronouns.has(lower)
  )
}
