import {intercept, weights} from '../../lexicon/two-openers.js'
import {wordOdds} from '../../lexicon/word-odds.js'
import {
  firstPerson,
  hasAttribution,
  hasSentenceEnd,
  speech
} from './attribution-inside.js'
import {isInsideSentence, type Candidate} from './scan.js'
import {kindOfWord, wordKinds} from './word-kind.js'

/**
 * Of two opening marks before one that closes: log odds that the first lacks
 * its closing mark, against the second being one too many.
 */
export function firstUnclosedOdds(
  text: string,
  first: Candidate,
  second: Candidate,
  next: Candidate | undefined
): number {
  return signsOf(text, first, second, next).reduce(
    (odds, sign, index) => odds + sign * (weights[index] ?? 0),
    intercept + wordsOdds(text, second) - wordsOdds(text, first)
  )
}

/** What tells which of them is at fault, in the order of `weights`. */
export function signsOf(
  text: string,
  first: Candidate,
  second: Candidate,
  next: Candidate | undefined
): readonly number[] {
  const between = text.slice(
    first.end,
    Math.min(second.start, first.end + longest)
  )
  const end = next?.start ?? second.end
  return [
    Number(hasAttribution(text, first.end, second.start)),
    Number(speech.test(between)),
    Number(firstPerson.test(between)),
    Math.log(between.split(' ').length),
    Number(
      first.isBeforeLowerCase && hasSentenceEnd(text, first.end, second.start)
    ),
    Number(/[.!?]\s*$/.test(between)),
    Number(isInsideSentence(first)),
    first.openingOdds,
    second.openingOdds,
    Number(next?.before === 'stop'),
    Number(hasSentenceEnd(text, second.end, end)),
    Number(speech.test(text.slice(end, end + near)))
  ]
}

/** Of what stands between them, in code units. */
const longest = 1500
/** Of what stands by a mark, in code units. */
const near = 60

/** How much like an opening mark the words beside it make one look. */
function wordsOdds(text: string, mark: Candidate): number {
  const odds = wordOdds()
  return wordsBeside(text, mark).reduce(
    (sum, [word, kind], index) =>
      sum + (odds[index]?.get(word) ?? odds[index]?.get(kind) ?? 0),
    0
  )
}

const words = /[A-Za-zÀ-ỿ’']+|\d+|[^\sA-Za-zÀ-ỿ’'\d`\\]/g

/**
 * What stands beside a mark, each with its kind: the second word or point
 * before it, the first one, the first and the second after it; and the kinds
 * of those next to it together.
 */
export function wordsBeside(
  text: string,
  {start, end}: Pick<Candidate, 'start' | 'end'>
): readonly (readonly [word: string, kind: string])[] {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(Math.max(line, start - near), start).match(words)
  const after = text.slice(end, end + near).match(words)
  const beside = [before?.at(-2), before?.at(-1), after?.[0], after?.[1]].map(
    withKind
  )
  return [...beside, ['', (beside[1]?.[1] ?? '') + (beside[2]?.[1] ?? '')]]
}

function withKind(
  word: string | undefined
): readonly [word: string, kind: string] {
  if (word === undefined) return ['', '~9']
  const key = /^\p{Lu}/u.test(word) ? 'A' : word
  return [key, '~' + wordKinds.charAt(kindOfWord(key))]
}
