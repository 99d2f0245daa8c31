import {groupBy} from '../../text/group-by.js'

/**
 * The stem of a word in lower case by Porter’s algorithm, letter for letter
 * what the package `stemmer` gives, without regular expressions.
 *
 * Martin Porter, An algorithm for suffix stripping, 1980.
 */
export function stemOf(word: string): string {
  if (word.length < 3) return word
  // A first `y` is no vowel.
  const opensWithY = word.startsWith('y')
  let stem = opensWithY ? `Y${word.slice(1)}` : word
  stem = withoutPast(withoutPlural(stem))
  if (stem.length > 1 && stem.endsWith('y') && hasVowel(stem, stem.length - 1))
    stem = `${stem.slice(0, -1)}i`
  stem = withoutSuffix(replaced(replaced(stem, doubled), derived))
  stem = withoutE(stem)
  return opensWithY ? `y${stem.slice(1)}` : stem
}

function withoutPlural(word: string): string {
  const {length} = word
  if (word.charCodeAt(length - 1) !== s) return word
  if (length > 4 && word.endsWith('sses')) return word.slice(0, -2)
  if (length > 3 && word.endsWith('ies')) return word.slice(0, -2)
  return length > 2 && word.charCodeAt(length - 2) !== s
    ? word.slice(0, -1)
    : word
}

function withoutPast(word: string): string {
  const {length} = word
  const last = word.charCodeAt(length - 1)
  if (last !== d && last !== g) return word
  if (length > 3 && word.endsWith('eed'))
    return measure(word, length - 3) > 0 ? word.slice(0, -1) : word
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  if (cut === 0 || length === cut || !hasVowel(word, length - cut)) return word
  const stem = word.slice(0, -cut)
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz'))
    return `${stem}e`
  if (endsTwice(stem)) return stem.slice(0, -1)
  return isShort(stem, stem.length) ? `${stem}e` : stem
}

/** `hopp`, but not `fall`, `miss` and `buzz`. */
function endsTwice(stem: string): boolean {
  const last = stem.charCodeAt(stem.length - 1)
  return (
    stem.length > 1 &&
    last === stem.charCodeAt(stem.length - 2) &&
    !isVowelOrY(last) &&
    last !== l &&
    last !== s &&
    last !== z
  )
}

type Suffix = readonly [suffix: string, replacement: string]

/** Suffixes by their last two letters, the longest first. */
type Suffixes = ReadonlyMap<number, readonly Suffix[]>

const doubled = suffixes(
  'ational ate, tional tion, enci ence, anci ance, izer ize, bli ble, alli al, entli ent, eli e, ousli ous, ization ize, ation ate, ator ate, alism al, iveness ive, fulness ful, ousness ous, aliti al, iviti ive, biliti ble, logi log'
)
const derived = suffixes(
  'icate ic, ative, alize al, iciti ic, ical ic, ful, ness'
)
const dropped = suffixes(
  'al, ance, ence, er, ic, able, ible, ant, ement, ment, ent, ou, ism, ate, iti, ous, ive, ize'
)

function suffixes(list: string): Suffixes {
  const pairs = list.split(', ').map((pair): Suffix => {
    const [suffix = '', replacement = ''] = pair.split(' ')
    return [suffix, replacement]
  })
  pairs.sort(([a], [b]) => b.length - a.length)
  return groupBy(pairs, ([suffix]) => lastTwo(suffix))
}

function lastTwo(word: string): number {
  const {length} = word
  return (word.charCodeAt(length - 2) << 16) | word.charCodeAt(length - 1)
}

function suffixOf(word: string, suffixes: Suffixes): Suffix | undefined {
  return suffixes
    .get(lastTwo(word))
    ?.find(([suffix]) => suffix.length < word.length && word.endsWith(suffix))
}

function replaced(word: string, suffixes: Suffixes): string {
  const found = suffixOf(word, suffixes)
  if (!found) return word
  const [suffix, replacement] = found
  const end = word.length - suffix.length
  return measure(word, end) > 0 ? word.slice(0, end) + replacement : word
}

function withoutSuffix(word: string): string {
  const {length} = word
  const found = suffixOf(word, dropped)
  const isIon =
    !found && length > 4 && (word.endsWith('sion') || word.endsWith('tion'))
  const end = length - (found ? found[0].length : isIon ? 3 : 0)
  return end < length && measure(word, end) > 1 ? word.slice(0, end) : word
}

function withoutE(word: string): string {
  const end = word.length - 1
  let stem = word
  if (end > 0 && word.endsWith('e')) {
    const count = measure(word, end)
    if (count > 1 || (count === 1 && !isShort(word, end)))
      stem = word.slice(0, end)
  }
  return stem.endsWith('ll') && measure(stem, stem.length) > 1
    ? stem.slice(0, -1)
    : stem
}

const [d, g, l, s, w, x, y, z] = [
  0x64, 0x67, 0x6c, 0x73, 0x77, 0x78, 0x79, 0x7a
] as const

/** Bits of `a`, `e`, `i`, `o` and `u`, from that of `a` up. */
const vowels = 0x104111

/** `y` aside. */
function isVowel(code: number): boolean {
  return code >= 0x61 && code <= 0x75 && ((vowels >> (code - 0x61)) & 1) === 1
}

function isVowelOrY(code: number): boolean {
  return isVowel(code) || code === y
}

/** Where the consonants that a word begins with end. */
function onset(word: string, end: number): number {
  if (end === 0 || isVowel(word.charCodeAt(0))) return 0
  let at = 1
  while (at < end && !isVowelOrY(word.charCodeAt(at))) at++
  return at
}

function hasVowel(word: string, end: number): boolean {
  return onset(word, end) < end
}

/** How often consonants follow vowels in the first letters of a word. */
function measure(word: string, end: number): number {
  let count = 0
  for (let at = onset(word, end); at < end; count++) {
    at++
    while (at < end && isVowel(word.charCodeAt(at))) at++
    if (at >= end) break
    at++
    while (at < end && !isVowelOrY(word.charCodeAt(at))) at++
  }
  return count
}

/** `hop`, but not `how`, `fox` and `hoop`: its first letters are one syllable. */
function isShort(word: string, end: number): boolean {
  const at = onset(word, end)
  const last = word.charCodeAt(end - 1)
  return (
    at > 0 &&
    at === end - 2 &&
    !isVowel(last) &&
    last !== w &&
    last !== x &&
    last !== y
  )
}
