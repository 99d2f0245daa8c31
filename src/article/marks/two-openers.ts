import {intercept, weights} from '../../lexicon/two-openers.js'
import {hasAttribution, hasSentenceEnd, speech} from './attribution-inside.js'
import {isInsideSentence, type Candidate} from './scan.js'

/**
 * Of two opening marks before one that closes: log odds that the first lacks
 * its closing mark, against the second being one too many.
 */
export function firstUnclosedOdds(...marks: Parameters<typeof signsOf>) {
  return signsOf(...marks).reduce(
    (odds, sign, index) => odds + sign * (weights[index] ?? 0),
    intercept
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
  return [
    Number(hasAttribution(text, first.end, second.start)),
    Number(speech.test(between)),
    Number(/\b(?:I|we|you|my|our)\b/.test(between)),
    Math.log(between.split(' ').length),
    Number(
      first.isBeforeLowerCase && hasSentenceEnd(text, first.end, second.start)
    ),
    Number(first.isFirst),
    Number(isInsideSentence(first)),
    first.openingOdds,
    second.openingOdds,
    Number(next?.before === 'stop')
  ]
}

/** Of what stands between them, in code units. */
const longest = 1500
