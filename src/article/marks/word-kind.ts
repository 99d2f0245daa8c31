import {
  auxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns
} from '../../lexicon/function-words.js'

/** Kinds of what stands beside a mark, one sign each. */
export const wordKinds = 'ADPWXIVCydgso09.,:(-'

/** Of words by themselves; the first set that has one tells. */
const sets = [
  ['V', new Set('said says told wrote asked called calling titled'.split(' '))],
  ['C', new Set(['and', 'or', 'but'])],
  ['D', determiners],
  ['P', prepositions],
  ['X', auxiliaries],
  ['I', subjectPronouns],
  ['W', clauseOpeners]
] as const
const endings = [
  ['y', 'ly'],
  ['d', 'ed'],
  ['g', 'ing'],
  ['s', 's'],
  ['o', '']
] as const

/**
 * The kind of a word, or of the point or digit that stands in its place, as an
 * index of `wordKinds`.
 *
 * @param word in lower case, or `A` for a capitalised one
 */
export function kindOfWord(word: string): number {
  return wordKinds.indexOf(signOf(word))
}

function signOf(word: string): string {
  if (word === '') return '9'
  if (/^\d/.test(word)) return '0'
  if (/^[^a-zß-öø-ÿ]/.test(word)) return wordKinds.includes(word) ? word : '-'
  const pair =
    sets.find(([, words]) => words.has(word)) ??
    endings.find(([, ending]) => word.endsWith(ending))
  return pair?.[0] ?? 'o'
}
