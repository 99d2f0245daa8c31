import {matchesOf} from '../../../text/matches.js'
import {femaleRoles, maleRoles} from '../../../lexicon/gender.js'
import {indexAt, type Range} from '../../../text/range.js'
import type {Block} from '../../blocks/index.js'
import type {Chain} from '../../names/chains.js'
import type {Mention} from '../../names/mentions.js'

export type Gender = Mention['gender']

/** Someone named in the article. */
export type Person = {
  readonly name: string
  readonly gender: Gender
  readonly mentions: readonly Mention[]
}

type Named = {
  readonly start: number
  readonly end: number
  readonly block: number
  readonly person: Person
}

/** Paragraphs, names and code units back in which whom a pronoun stands for is looked for. */
const reach = 3
const mostNamed = 60
const farthest = 1500

/** Someone without a name, who may be meant as well. */
const someone =
  /\b(?:nephew|niece|cousin|uncle|aunt|sons?|daughters?|mother|father|brother|sister|child|parents|wife|husband|widow|widower|heir|grand(?:father|mother|son|daughter)|friend|partner|man|woman|boy|girl|victim|suspect|driver|bride|groom|winner|patient|colleague|predecessor|successor|teammate|rival|another)\b/g

/** `A teacher's daughter, she …`: of whoever the pronoun stands for. */
const apposition = /(?<=^|[.!?]["”]? )(?:An?|The) [^.!?,]{3,60}, $/

/** The people of an article, and whom a word stands for. */
export class People {
  readonly all: readonly Person[]
  #sorted?: readonly Named[]
  #about?: {readonly person: Person | undefined}

  constructor(
    private readonly text: string,
    private readonly blocks: readonly Block[],
    chains: readonly Chain[]
  ) {
    this.all = chains
      .filter(
        ({type, mentions}) =>
          type === 'person' &&
          !mentions.every(({start}) => isPlaced(text, start))
      )
      .map(({name, mentions}) => ({
        name,
        mentions,
        gender: mentions.find(({gender}) => gender)?.gender
      }))
  }

  /** Whom the story is about, where it is about one. */
  get protagonist(): Person | undefined {
    return (this.#about ??= {person: protagonistOf(this.all)}).person
  }

  /** All mentions of them, in order. */
  get #named(): readonly Named[] {
    return (this.#sorted ??= this.all
      .flatMap((person) =>
        person.mentions.map(({start, end, block}) => ({
          start,
          end,
          block,
          person
        }))
      )
      .sort((a, b) => a.start - b.start))
  }

  /** The person whose name stands in a range. */
  namedAt({start, end}: Range): Person | undefined {
    const named = this.#named[indexAt(this.#named, end - 1)]
    return named && start < named.end ? named.person : undefined
  }

  /**
   * The only person whom a pronoun or `the 34-year-old` may stand for:
   * undefined where two may, or someone without a name.
   *
   * @param place UTF-16 offset of the word
   */
  meantAt(place: number, block: number, gender: Gender): Person | undefined {
    const mayBe = ({person}: Named) =>
      !person.gender || !gender || person.gender === gender
    const last = indexAt(this.#named, place - 1)
    let from = this.blocks[block]?.start ?? place
    let found: Named | undefined
    let paragraph = block
    for (let at = last; at >= Math.max(0, last - mostNamed); at--) {
      const named = this.#named[at]
      if (!named || named.block < block - reach) break
      if (!mayBe(named)) continue
      if (!found) {
        found = named
        paragraph = named.block
      } else if (named.block < paragraph) break
      else if (named.person !== found.person)
        return paragraph === block || !this.#isProtagonist(gender)
          ? undefined
          : this.protagonist
    }
    if (found?.block === block) from = found.end
    const between = this.text
      .slice(Math.max(from, place - farthest), place)
      .replace(apposition, '')
    const isOther = matchesOf(someone, between).some(
      ([word]) => !gender || genderOfRole(word) !== opposite[gender]
    )
    if (isOther) return undefined
    if (found) return found.person
    return this.#isProtagonist(gender) ? this.protagonist : undefined
  }

  #isProtagonist(gender: Gender): boolean {
    const own = this.protagonist?.gender
    return !own || !gender || own === gender
  }
}

/** `ashore at Sandy Hythe`: likely no one. */
function isPlaced(text: string, start: number): boolean {
  return /\b(?:in|at|near|off) $/.test(
    text.slice(Math.max(0, start - 6), start)
  )
}

const opposite = {female: 'male', male: 'female'} as const

function genderOfRole(role: string): Gender {
  if (femaleRoles.has(role)) return 'female'
  return maleRoles.has(role) ? 'male' : undefined
}

/** Blocks from the top in which a story names whom it is about. */
const top = 3
/** How many times as often as anyone else that person is named. */
const prominence = 2

/** The one person whom a story is about, where it is about one. */
function protagonistOf(people: readonly Person[]): Person | undefined {
  const [first, second] = people.toSorted(
    (a, b) => b.mentions.length - a.mentions.length
  )
  if (!first || first.mentions.length < 2) return undefined
  if ((first.mentions[0]?.block ?? Infinity) >= top) return undefined
  return first.mentions.length >= prominence * (second?.mentions.length ?? 0)
    ? first
    : undefined
}
