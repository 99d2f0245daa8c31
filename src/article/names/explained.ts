import {doubleMetaphone} from 'double-metaphone'
import {isGivenName} from '../../lexicon/known-names.js'
import type {Range} from '../../text/range.js'
import type {Word} from '../words.js'
import type {Form} from './forms.js'

type Article = {readonly text: string}

/**
 * Whether a text means two forms to differ: `[sic]`, words that explain, or
 * a relative by that name.
 */
export function mayDiffer(
  {text}: Article,
  variant: Form,
  reference: Form
): boolean {
  return (
    variant.places.every(
      (place) =>
        isSic(text, place) || isOkina(text, place) || isCoined(text, place)
    ) ||
    variant.places.some((place) => isNamedSo(text, place)) ||
    isGlossed(text, variant, reference) ||
    isRelative(text, variant, reference)
  )
}

/** Whether a form only stands in lists of names: a team, a list of the dead. */
export function isOnlyListed({text}: Article, {places}: Form): boolean {
  return places.every((place) => isListed(text, place))
}

/** The first part of `Hawai‘i`. */
function isOkina(text: string, {end}: Word): boolean {
  return /^‘[a-zß-öø-ÿ]/.test(text.slice(end, end + 2))
}

/** A word by itself in quotation marks: what some call `“Borgocare”`. */
function isCoined(text: string, {start, end}: Word): boolean {
  return (
    /[“"‘']/.test(text.charAt(start - 1)) &&
    /^[.,]?[”"’'](?!s\b)/.test(text.slice(end, end + 3))
  )
}

function isSic(text: string, {end}: Word): boolean {
  return /^[^.\n]{0,30}[[(]sic[\])]/.test(text.slice(end, end + 40))
}

const namedSo =
  /\b(?:[Bb]orn|n[ée]e|[Ff]ormerly|(?:is|was|were|been|then|once|also) called|known (?:then |now |locally |also )?as|renamed|termed|referred to|becomes?|became|spel(?:led|t)|(?:sur)?name(?: (?:from|to|was))?)(?: as)?\s+[“‘"']?(?:\p{Lu}[A-Za-zÀ-ỿ.’'-]*\s+){0,2}$/u

/** `born Dora Ekdahl`, `her name from Ekdahl`, `until then it was called`. */
export function isNamedSo(text: string, {start}: Range): boolean {
  return namedSo.test(text.slice(Math.max(0, start - 60), start))
}

const kin =
  '(?:grand|step)?(?:mother|father|son|daughter|child)|(?:half-?|step)?(?:brother|sister)|wife|husband|widow|widower|twin|cousin|uncle|aunt|nephew|niece|sibling'
const kinBefore = new RegExp(`\\b(?:${kin})s?,?\\s+$`, 'u')
const kinAfter = new RegExp(
  `^(?:\\s+\\p{Lu}[\\p{L}’'-]*){1,2},\\s+(?:(?:her|his|their|the)\\s)(?:\\w+\\s)?(?:${kin})\\b`,
  'u'
)

/** A given name of its own sound that a relative is introduced by. */
function isRelative(text: string, variant: Form, reference: Form): boolean {
  if (!isGivenName(variant.word)) return false
  const [sound] = doubleMetaphone(variant.folded)
  if (sound === doubleMetaphone(reference.folded)[0]) return false
  return variant.places.some(
    ({start, end}) =>
      kinBefore.test(text.slice(Math.max(0, start - 20), start)) ||
      kinAfter.test(text.slice(end, end + 80))
  )
}

const item =
  /[;,]\s+(?:and\s+)?\p{Lu}[A-Za-zÀ-ỿ.'’-]*(?:\s+[\p{Lu}(\d][A-Za-zÀ-ỿ\d.'’)-]*){0,3}(?=[;,.]|\s+and\b|$)/gu

/** Names of four and more, parted by commas: a team, a list of the dead. */
function isListed(text: string, {start, end}: Word): boolean {
  const before = text.slice(Math.max(0, start - 120), start)
  const after = text.slice(end, end + 120)
  if (!/^[^\n.]{0,20}[;,]/.test(after) && !/[;,]\s[^\n.]{0,20}$/.test(before))
    return false
  const left = before.slice(before.lastIndexOf('\n') + 1).match(item) ?? []
  const right = after.replace(/\n[^]*/, '').match(item) ?? []
  return left.length + right.length >= 4
}

const gloss =
  /^[’'s]{0,2}[,;]?\s*(?:[[(“"‘—–/]|,?\s*(?:also|or|formerly|then|now|previously|once)\b).{0,30}$/su
const explains =
  /\b(?:renamed|known (?:then |now |locally |also )?as|acronym for|short for|spell(?:s|ed|ing|t)|transliterat\w+|n[ée]e|born|aka|nickname\w*|misspel\w+|pronounced|chang\w+ (?:his|her|its|their|the) (?:sur)?name)\b/i

/** Both forms in one sentence, the second explained. */
function isGlossed(text: string, variant: Form, reference: Form): boolean {
  for (const one of variant.places) {
    const other = reference.places.find(
      ({sentence}) => sentence === one.sentence
    )
    if (!other) continue
    if (isExplained(text, one, other)) return true
  }
  return false
}

/** Whether what stands between two forms says that they are one. */
export function isExplained(text: string, one: Range, other: Range): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  if (second.start - first.end > 400) return false
  const between = text.slice(first.end, second.start)
  const before = text.slice(Math.max(0, first.start - 40), first.start)
  if (
    /\b(?:known|called|written|spelled|spelt|born|(?:sur)?name)\b[^.]*$/.test(
      before
    )
  )
    return true
  return gloss.test(between) || explains.test(between)
}
