import {titles} from '../../lexicon/roles.js'
import type {Speaker} from './attribution.js'
import type {Surroundings} from './carry.js'
import {phraseStartingAt} from './phrase-starting.js'
import {speakerOf} from './speaker.js'
import {particles} from './token-kinds.js'
import type {Token} from './tokens.js'

/** In words and points; one that says who signs may be longer. */
const longestSignature = 14
const longestNamed = 30

/**
 * `— Mira Karimova, of the bridge` in the paragraph below, or a name alone
 * below a quotation that closes behind it.
 */
export function signatureBelow({
  text,
  statements,
  at,
  below
}: Surroundings): Speaker | undefined {
  const tokens = below[0]?.tokens
  if (at < statements.length - 1 || !tokens) return undefined
  const isDashed = tokens[0]?.kind === 'dash'
  if (!isDashed && statements[at]?.tokens[0]?.quote?.kind !== 'unclosed')
    return undefined
  const first = isDashed ? 1 : 0
  const name = tokens[first]
  if (!name?.isCapitalised) return undefined
  const isNamed = isName(namesOf(tokens, first))
  // Else it is the next entry of a list: `-- The mill is shut.`
  const isLine =
    below.length === 1 &&
    tokens.length <= (isDashed && isNamed ? longestNamed : longestSignature) &&
    (isNamed || (isDashed && tokens.at(-1)?.kind !== 'stop'))
  if (!isLine && !(isDashed && titles.has(name.lower))) return undefined
  const subject = phraseStartingAt(tokens, first)
  return subject && speakerOf(text, tokens, subject)
}

/** The words of a signature up to what is said of who signs, or where. */
function namesOf(tokens: readonly Token[], first: number): readonly Token[] {
  const end = tokens.findIndex(
    ({kind, lower}, index) =>
      index > first + 1 && (kind === 'comma' || places.has(lower))
  )
  return tokens.slice(first, end < 0 ? -1 : end)
}

const places: ReadonlySet<string> = new Set('in on at to'.split(' '))

function isName(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({isCapitalised, lower}) => isCapitalised || particles.has(lower)
  )
}
