import {speechNouns} from '../../lexicon/roles.js'
import type {Speaker} from './attribution.js'
import type {Surroundings} from './carry.js'
import {leadingSubject} from './leading-subject.js'
import type {Narration} from './narration.js'
import type {NounPhrase} from './noun-phrase.js'
import {phraseEndingAt} from './phrase-ending.js'
import {speakerOf} from './speaker.js'
import type {Token} from './tokens.js'

/** `Karimova wrote:` at the end of the paragraph above. */
export function announcer({
  text,
  statements,
  at,
  above
}: Surroundings): Speaker | undefined {
  const last = at > 0 ? statements[at - 1] : above.at(-1)
  if (!last) return undefined
  const asked = ownerOfReply(last.tokens)
  if (asked) return speakerOf(text, last.tokens, asked)
  if (last.tokens.at(-1)?.lower !== ':' && !(at === 0 && isLeftOpen(last)))
    return undefined
  const cue =
    last.cues.findLast(({form}) => form.cue === 'core') ?? last.cues.at(-1)
  const subject = cue?.subject ?? leadingSubject(last.tokens)
  return subject && speakerOf(text, last.tokens, subject)
}

/** `The page also reads,` and `Karimova wrote that`, with no full stop. */
function isLeftOpen({tokens, cues}: Narration): boolean {
  const last = tokens.at(-1)
  const isThat = last?.lower === 'that'
  const end = tokens.length - (isThat || last?.kind === 'comma' ? 2 : 1)
  return cues.some(
    ({at, form}) => at === end && (form.cue === 'core' || form.base === 'read')
  )
}

/** `Her answer to the board?`, `Karimova’s motto?`: whose words follow. */
function ownerOfReply(tokens: readonly Token[]): NounPhrase | undefined {
  const [first] = tokens
  if (tokens.at(-1)?.lower !== '?' || tokens.length > longestAsking)
    return undefined
  const noun = tokens.findIndex(({lower}) => speechNouns.has(lower))
  const owner = tokens[noun - 1]
  if (noun === 1 && owners.has(first?.lower ?? ''))
    return {first: 0, last: 0, kind: 'pronoun'}
  return owner?.isPossessive ? phraseEndingAt(tokens, noun - 1) : undefined
}

const owners: ReadonlySet<string> = new Set(['his', 'her', 'their'])
/** In words and points. */
const longestAsking = 10
