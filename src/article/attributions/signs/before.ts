import {leadingSubject} from '../leading-subject.js'
import type {Narration} from '../narration.js'
import type {Token} from '../tokens.js'
import type {Entry} from './index.js'
import type {Scene, Setting} from './scene.js'
import {namesPerson, type Tally} from './tally.js'
import {oddsOf} from './word-odds.js'

/** Who speaks or acts in the statement before. */
export function signsBefore(
  {attributions}: Scene,
  tally: Tally,
  {before, isSameBlock}: Setting
) {
  const last = before.at(-1)
  const tokens = last?.tokens ?? []
  const hasSpeaker = ({tokens}: Narration) =>
    tokens.some(({quote}) => quote && attributions[quote.index]?.speaker)
  const core = last?.cues.filter(({form}) => form.cue === 'core') ?? []
  const subject = leadingSubject(tokens)
  const isPerson = subject !== undefined && isAboutPerson(tally, tokens)
  return [
    ['quoted before', before.some(hasSpeaker)],
    ['quoted in the sentence before', last !== undefined && hasSpeaker(last)],
    ['quotation in the sentence before', tokens.some(({quote}) => quote)],
    [
      'someone speaks',
      core.some(({subject}) => subject.kind !== 'organisation')
    ],
    [
      'a person speaks',
      core.some(({subject: {kind}}) => kind === 'name' || kind === 'pronoun')
    ],
    ['verb of speech', core.length > 0],
    [
      'verb of naming',
      last?.cues.some(({form}) => form.cue === 'naming') === true
    ],
    [
      'someone speaks further up',
      before
        .slice(0, -1)
        .some(({cues}) => cues.some(({form}) => form.cue === 'core'))
    ],
    ['no subject', last !== undefined && !subject],
    ['statements before', Math.min(4, before.length)],
    ['verb of speech near by', before.some(({cues}) => cues.length > 0)],
    ['words are announced', announces(tokens)],
    ['about a person', isPerson],
    ['about a person, same paragraph', isPerson && isSameBlock],
    ['about a name', subject?.kind === 'name'],
    ['about a role', subject?.kind === 'role'],
    ['short sentence before', last !== undefined && tokens.length < 12],
    [
      'long paragraph before',
      isSameBlock && Math.min(60, lengthOf(before)) / 30
    ],
    ['words before', oddsOf('before', tokens)]
  ] satisfies readonly Entry<string>[]
}

/** `Karimova issued a statement`, `he had a sharp question for the council`. */
function announces(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({lower}, at) =>
      handing.has(lower) &&
      tokens.slice(at + 1, at + 7).some((token) => words.has(token.lower))
  )
}

const handing: ReadonlySet<string> = new Set(
  'issue issues issued release releases released make makes made give gives gave offer offers offered have has had post posts posted send sends sent deliver delivers delivered publish published put puts'.split(
    ' '
  )
)

const words: ReadonlySet<string> = new Set(
  'statement statements question questions message messages warning answer answers reply response remark remarks comment comments apology tweet tweets letter speech argument advice explanation confession plea'.split(
    ' '
  )
)

function lengthOf(statements: readonly Narration[]): number {
  return statements.reduce((sum, {tokens}) => sum + tokens.length, 0)
}

/** Whether the subject of a statement is a person, named or a pronoun. */
function isAboutPerson(tally: Tally, tokens: readonly Token[]): boolean {
  const subject = leadingSubject(tokens)
  if (!subject) return false
  if (subject.kind === 'pronoun') return true
  return tokens
    .slice(subject.first, subject.last + 1)
    .some((token) => namesPerson(tally, token))
}
