import {
  clauseOpeners,
  determiners,
  personalPronouns,
  prepositions
} from '../../lexicon/function-words.js'
import {bodies, publishers, titles} from '../../lexicon/roles.js'
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
  const candidates = tailed(text, attributions).flatMap(({speaker, cue}) => {
    const word = surnameOf(speaker)
    const isRole = words[indexAt(words, speaker.start)]?.isRole
    // A paper or a pollster reports; a person says.
    if (word === undefined || isRole || /^report/.test(cue.text)) return []
    return isToldWho(text, speaker) ? [] : [{speaker, word}]
  })
  if (candidates.length === 0) return []
  const places = placesOf(
    words,
    new Set(candidates.map(({word}) => word.charAt(0)))
  )
  const seen = new Set<string>()
  return candidates.filter(({speaker, word}) => {
    const known = places.get(straight(word))
    const isFirst = known?.first === undefined || known.first >= speaker.start
    if (!isFirst || known?.isInName || seen.has(word)) return false
    seen.add(word)
    return true
  })
}

// `MarketHouse` is a firm; `McKinnon` and `O’Dell` are people.
const surname =
  /^(?:(?:Mc|Mac|De|Le|La|Di|Van|[OD]['’])?[A-ZÀ-ÞĀ-ỿ][a-zß-ỿ]+)(?:-[A-ZÀ-ÞĀ-ỿ][a-zß-ỿ]+)*$/

function surnameOf({kind, text}: Speaker): string | undefined {
  if (kind !== 'name') return undefined
  if (!surname.test(text) || /ing$/.test(text)) return undefined
  const lower = text.toLowerCase()
  const lists = [bodies, publishers, titles]
  return lists.some((list) => list.has(lower)) ? undefined : text
}

/** `said Tova, a nurse in Velmora`, `Tova, 26, said`. */
function isToldWho(text: string, {end}: Speaker): boolean {
  return /^, (?:(?:now )?(?:an?|the|one of|who)\b|\d)/.test(
    text.slice(end, end + 12)
  )
}

/** A name with the apostrophe that all its spellings share. */
function straight(name: string): string {
  return name.replaceAll('’', "'")
}

type Places = {readonly first: number; isInName: boolean}

/**
 * Where each capitalised word with one of the initials first stands, and
 * whether it is part of a full name.
 */
function placesOf(
  words: readonly Word[],
  initials: ReadonlySet<string>
): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>()
  /** By the number of a spelling. */
  const keys: string[] = []
  for (const word of words) {
    if (!word.isCapitalised || !initials.has(word.text.charAt(0))) continue
    const key = (keys[word.spellingIndex] ??= keyOf(word))
    let known = places.get(key)
    if (!known) places.set(key, (known = {first: word.start, isInName: false}))
    if (known.isInName) continue
    const before = words[word.index - 1]
    const after = words[word.index + 1]
    known.isInName =
      (before !== undefined && isBeside(before, word)) ||
      (after !== undefined && isBeside(word, after))
  }
  return places
}

/** One key for `Karimova’s`, and for `KARIMOVA` of a headline. */
function keyOf({spelling}: Word): string {
  const name = straight(spelling.name).replace(/'$/, '')
  const isInCapitals = name.length > 2 && name === name.toUpperCase()
  return isInCapitals ? name.charAt(0) + name.slice(1).toLowerCase() : name
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
