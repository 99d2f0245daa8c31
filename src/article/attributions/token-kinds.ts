import {
  auxiliaries,
  clauseOpeners,
  months,
  prepositions,
  weekdays
} from '../../lexicon/function-words.js'
import {titles} from '../../lexicon/roles.js'
import type {Token} from './tokens.js'

export const particles: ReadonlySet<string> = new Set(
  'de la van der von den bin al el di da del du dos ben ibn of and the &'.split(
    ' '
  )
)

export const conjunctions: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  'then'
])

export function isTime({lower}: Token): boolean {
  return weekdays.has(lower) || (months.has(lower) && lower !== 'may')
}

/** `teacher`, but not `teacher’s`. */
export function isSomeone({isRole, isPossessive}: Token): boolean {
  return isRole && !isPossessive
}

export function isPreposition(token: Token | undefined): boolean {
  return token?.kind === 'word' && prepositions.has(token.lower)
}

export function isAbbreviation(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.isCapitalised &&
    (token.end - token.start <= 2 || titles.has(token.lower))
  )
}

export function isBoundary({lower}: Token): boolean {
  return (
    prepositions.has(lower) ||
    clauseOpeners.has(lower) ||
    auxiliaries.has(lower)
  )
}

/** The index of the last token before `at` that is no adverb. */
export function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let before = at - 1
  while (isAdverb(tokens[before])) before--
  return before
}

/** `loudly`, but no `ally`. */
export function isAdverb(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.lower.endsWith('ly') &&
    !token.isCapitalised &&
    !otherThings.has(token.lower)
  )
}

const otherThings: ReadonlySet<string> = new Set(
  'rally family ally bully assembly supply reply fly monopoly anomaly'.split(
    ' '
  )
)
