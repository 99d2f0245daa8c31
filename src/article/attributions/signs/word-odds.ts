import weighing from '../../../../data/bare-quotes.json' with {type: 'json'}
import type {Token} from '../tokens.js'

/** A word → log odds of a speaker where it stands before or after a quote. */
const odds: Readonly<
  Record<'before' | 'after', Readonly<Record<string, number>>>
> = weighing.words

/** How much the words of a statement say for a speaker, each taken once. */
export function oddsOf(
  side: keyof typeof odds,
  tokens: readonly Token[]
): number {
  let sum = 0
  for (const word of plainWords(side, tokens)) sum += odds[side][word] ?? 0
  return sum
}

/** Only the start of what follows tells. */
const opening = 14

/** The words in lower case of the statement before, or of the next one's start. */
export function plainWords(
  side: keyof typeof odds,
  tokens: readonly Token[]
): ReadonlySet<string> {
  const near = side === 'before' ? tokens : tokens.slice(0, opening)
  return new Set(
    near.flatMap(({lower, isCapitalised}) =>
      !isCapitalised && /^[a-z][a-z'’-]+$/.test(lower) ? [lower] : []
    )
  )
}
