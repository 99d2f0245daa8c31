import {
  determiners,
  prepositions,
  subjectPronouns
} from '../../lexicon/function-words.js'
import {bodies} from '../../lexicon/roles.js'
import type {CueForm} from '../../lexicon/speech-verbs.js'
import type {Cue} from './cues.js'
import type {NounPhrase} from './noun-phrase.js'
import {phraseEndingAt} from './phrase-ending.js'
import {beforeAdverbs, isAdverb, isBoundary} from './token-kinds.js'
import type {Token} from './tokens.js'

/** `That said, …`: nobody says it. */
export function isThatSaid(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'said' &&
    tokens[at - 1]?.lower === 'that' &&
    tokens[at - 1]?.isCapitalised === true &&
    tokens[at + 1]?.kind === 'comma'
  )
}

/** `a written answer`, `his widely quoted letter`. */
export function isAdjective(tokens: readonly Token[], at: number): boolean {
  const before = beforeAdverbs(tokens, at)
  const next = tokens[at + 1]
  return (
    adjectival.has(tokens[before]?.lower ?? '') &&
    next?.kind === 'word' &&
    !isBoundary(next)
  )
}

const adjectival: ReadonlySet<string> = new Set(
  'a an the his its their our my'.split(' ')
)

/** `continued to grow`, `began selling`: a verb of time, not of speech. */
export function isPhase(
  tokens: readonly Token[],
  {at, form: {base}}: Pick<Cue, 'at' | 'form'>
): boolean {
  if (base !== 'continue' && base !== 'begin') return false
  const next = tokens[at + 1]?.lower ?? ''
  return next === 'to' || /..ing$/.test(next)
}

/** `"…", said` and `"…" said`. */
export function followsQuote(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  if (isAdverb(tokens[before])) before--
  const near = tokens[before]
  if (near?.kind === 'quote') return true
  if (near?.kind !== 'comma' && near?.kind !== 'dash') return false
  return tokens[before - 1]?.kind === 'quote'
}

export const passives: ReadonlySet<string> = new Set(
  'was were been is are being'.split(' ')
)

/** Whether a form that may be a noun is a verb here. */
export function isVerb(
  tokens: readonly Token[],
  at: number,
  form: CueForm
): boolean {
  // `to openly accuse`, `could only say`, `she also claims`
  const near = form.form === 'participle' ? at - 1 : beforeSteady(tokens, at)
  const before = tokens[near]
  const after = tokens[at + 1]
  if (form.form === 'base') {
    if (form.cue === 'core' && followsQuote(tokens, at)) return true
    if (!before || before.kind !== 'word') return false
    if (before.lower === 'to')
      return form.cue === 'core' || !form.isNoun || near < at - 1
    return (
      modals.has(before.lower) ||
      pluralPronouns.has(before.lower) ||
      (!form.isNoun && before.lower.endsWith('s') && !before.isPossessive)
    )
  }
  if (form.form === 'participle')
    return (
      isOpenParticiple(before) ||
      opensStatement(tokens, at) ||
      ownSubject(tokens, at) !== undefined
    )
  if (!form.isNoun) return true
  if (!before) return false
  if (before.kind !== 'word')
    return form.form === 'present' && before.kind === 'quote'
  if (determiners.has(before.lower) || prepositions.has(before.lower))
    return false
  if (before.isPossessive) return false
  if (after?.lower === 'of') return false
  return (
    subjectPronouns.has(before.lower) ||
    relatives.has(before.lower) ||
    before.isRole ||
    bodies.has(before.lower) ||
    before.isCapitalised ||
    (near < at - 1 && isAdverb(tokens[at - 1])) ||
    after?.kind === 'quote'
  )
}

/** The same, past `now` and `only` too. */
function beforeSteady(tokens: readonly Token[], at: number): number {
  let before = at - 1
  while (isAdverb(tokens[before]) || steady.has(tokens[before]?.lower ?? ''))
    before--
  return before
}

const steady: ReadonlySet<string> = new Set(
  'also now then only just still even always never often again later'.split(' ')
)

const relatives: ReadonlySet<string> = new Set(['which', 'that'])

const modals: ReadonlySet<string> = new Set(
  'will would can could may might must shall should did do does'.split(' ')
)
const pluralPronouns: ReadonlySet<string> = new Set(
  'they we i you who'.split(' ')
)

/** `with Karimova loudly asking`, `a sign saying “…”`. */
export function ownSubject(
  tokens: readonly Token[],
  at: number
): NounPhrase | undefined {
  const before = beforeAdverbs(tokens, at)
  const subject = phraseEndingAt(tokens, before)
  if (!subject || subject.kind === 'pronoun') return undefined
  if (boards.test(tokens[before]?.lower ?? '')) return subject
  let opening = subject.first - 1
  if (determiners.has(tokens[opening]?.lower ?? '')) opening--
  return tokens[opening]?.lower === 'with' ? subject : undefined
}

/** What is held up or worn for others to read. */
const boards =
  /^(?:sign|banner|placard|poster|sticker|button|badge|plaque|hat|cap|shirt|t-shirt)s?$/

function isOpenParticiple(before: Token | undefined): boolean {
  return before?.kind === 'comma' || beforeParticiples.has(before?.lower ?? '')
}

const beforeParticiples: ReadonlySet<string> = new Set(
  'by was were is are been and'.split(' ')
)

/** `Calling it …, she left`, `After saying …, she left`. */
export function opensStatement(tokens: readonly Token[], at: number): boolean {
  return at === 0 || (at === 1 && openings.has(tokens[0]?.lower ?? ''))
}

const openings: ReadonlySet<string> = new Set(
  'after before while when in since without'.split(' ')
)
