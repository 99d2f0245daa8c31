import {
  determiners,
  prepositions,
  subjectPronouns
} from '../../lexicon/function-words.js'
import {bodies} from '../../lexicon/roles.js'
import type {CueForm} from '../../lexicon/speech-verbs.js'
import {leadingSubject} from './leading-subject.js'
import type {NounPhrase} from './noun-phrase.js'
import {phraseEndingAt} from './phrase-ending.js'
import {phraseStartingAt} from './phrase-starting.js'
import {subjectBefore} from './subjects.js'
import {isAdverb, isBoundary} from './token-kinds.js'
import type {Token} from './tokens.js'

/** A verb of speech with its subject, in one statement. */
export type Cue = {
  /** Index of the verb among the statement's tokens. */
  readonly at: number
  readonly form: CueForm
  readonly subject: NounPhrase
  readonly order: 'subject first' | 'verb first' | 'according to'
}

export type CueForms = ReadonlyMap<string, CueForm>

/** All cues of a statement, in order. */
export function findCues(
  tokens: readonly Token[],
  forms: CueForms
): readonly Cue[] {
  const cues: Cue[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || isThatSaid(tokens, at)) continue
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
      const subject = phraseStartingAt(tokens, at + 2)
      if (subject)
        cues.push({at, form: according, subject, order: 'according to'})
      continue
    }
    const form = putsIt(tokens, at) ? putting : forms.get(token.lower)
    if (!form || (token.isCapitalised && at > 0)) continue
    if (isAdjective(tokens, at)) continue
    if (!isVerb(tokens, at, form)) continue
    const cue = cueAt(tokens, at, form, cues)
    if (cue) cues.push(cue)
  }
  return cues
}

/** `That said, …`: nobody says it. */
function isThatSaid(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'said' &&
    tokens[at - 1]?.lower === 'that' &&
    tokens[at - 1]?.isCapitalised === true &&
    tokens[at + 1]?.kind === 'comma'
  )
}

/** `a written answer`, `his widely quoted letter`. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (isAdverb(tokens[before])) before--
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

const according: CueForm = {
  base: 'according to',
  cue: 'core',
  form: 'present',
  isNoun: false
}

/** `as Karimova put it`. */
function putsIt(tokens: readonly Token[], at: number): boolean {
  const {lower} = tokens[at] ?? {lower: ''}
  return (lower === 'put' || lower === 'puts') && tokens[at + 1]?.lower === 'it'
}

const putting: CueForm = {
  base: 'put it',
  cue: 'core',
  form: 'past',
  isNoun: false
}

function cueAt(
  tokens: readonly Token[],
  at: number,
  form: CueForm,
  earlier: readonly Cue[]
): Cue | undefined {
  if (followsQuote(tokens, at) && mayPrecede(form)) {
    const subject = phraseStartingAt(tokens, at + 1)
    if (subject && !isObject(tokens, subject, form))
      return {at, form, subject, order: 'verb first'}
  }
  const inverted = invertedSubject(tokens, at, form)
  if (inverted) return {at, form, subject: inverted, order: 'verb first'}
  const passive = agentOf(tokens, at, form)
  if (passive === 'none') return undefined
  if (passive) return {at, form, subject: passive, order: 'verb first'}
  const isApart = form.form === 'participle' && !isFinite(tokens, at)
  const subject = isApart
    ? (ownSubject(tokens, at) ??
      lastSpeaker(tokens, earlier) ??
      leadingSubject(tokens))
    : subjectBefore(tokens, at)
  if (!subject) return undefined
  // `the mill, which closed`: nothing that speaks, but `which notes that`.
  if (tokens[subject.first]?.lower === 'which' && form.cue !== 'core')
    return undefined
  return {at, form, subject, order: 'subject first'}
}

/** `thanked Karimova for “…”`, `called the plan “…”`: not the speaker. */
function isObject(
  tokens: readonly Token[],
  {last}: NounPhrase,
  {base, cue}: CueForm
): boolean {
  if (cue === 'core' && !addressing.has(base)) return false
  const next = tokens[last + 1]
  return next?.kind === 'quote' || links.has(next?.lower ?? '')
}

const links: ReadonlySet<string> = new Set('for as that to of'.split(' '))

function mayPrecede(form: CueForm): boolean {
  return form.form !== 'participle' && form !== putting
}

/** `The road is safe, says Karimova.`: a clause stands before the verb. */
function invertedSubject(
  tokens: readonly Token[],
  at: number,
  {cue, form, base}: CueForm
): NounPhrase | undefined {
  if (cue !== 'core' || form === 'participle' || addressing.has(base))
    return undefined
  const before = tokens[at - 1]
  if (before?.kind !== 'comma' && before?.kind !== 'dash') return undefined
  const subject = phraseStartingAt(tokens, at + 1)
  if (!subject || subject.kind === 'pronoun') return undefined
  const [last, next] = [tokens[subject.last], tokens[subject.last + 1]]
  if (last?.isPossessive || determiners.has(last?.lower ?? '')) return undefined
  const isWhole =
    next?.kind === 'word'
      ? prepositions.has(next.lower)
      : next?.kind !== 'quote'
  // `Karimova, the owner, said prices …`: it is she who speaks.
  if (!isWhole || subjectBefore(tokens, at)?.kind === 'name') return undefined
  return subject
}

/** Verbs that whom they address follows. */
const addressing: ReadonlySet<string> = new Set(
  'tell ask warn remind assure announce'.split(' ')
)

/** `The mill is shut, Karimova said, adding`: she adds it. */
function lastSpeaker(
  tokens: readonly Token[],
  earlier: readonly Cue[]
): NounPhrase | undefined {
  return earlier.findLast(
    ({at, form, order, subject}) =>
      form.cue === 'core' &&
      !isPhase(tokens, {at, form}) &&
      form.form !== 'participle' &&
      order !== 'according to' &&
      // `Karimova, who said so before, left, saying`.
      tokens[subject.first]?.lower !== 'who'
  )?.subject
}

/** `was saying`, as against `smiled, saying` and `by saying`. */
function isFinite(tokens: readonly Token[], at: number): boolean {
  return passives.has(tokens[at - 1]?.lower ?? '')
}

/** `"…", said` and `"…" said`. */
function followsQuote(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  if (isAdverb(tokens[before])) before--
  const near = tokens[before]
  if (near?.kind === 'quote') return true
  if (near?.kind !== 'comma' && near?.kind !== 'dash') return false
  return tokens[before - 1]?.kind === 'quote'
}

const passives: ReadonlySet<string> = new Set(
  'was were been is are being'.split(' ')
)

/** Who speaks in `was called … by Karimova`; `none` where nobody is said to. */
function agentOf(
  tokens: readonly Token[],
  at: number,
  {form}: CueForm
): NounPhrase | 'none' | undefined {
  if (form !== 'past') return undefined
  let before = at - 1
  while (isAdverb(tokens[before])) before--
  if (!passives.has(tokens[before]?.lower ?? '')) return undefined
  for (let next = at + 1; next < Math.min(tokens.length, at + 12); next++) {
    if (tokens[next]?.lower === 'by')
      return phraseStartingAt(tokens, next + 1) ?? 'none'
  }
  return 'none'
}

/** Whether a form that may be a noun is a verb here. */
function isVerb(tokens: readonly Token[], at: number, form: CueForm): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (form.form === 'base') {
    if (form.cue === 'core' && followsQuote(tokens, at)) return true
    if (!before || before.kind !== 'word') return false
    if (before.lower === 'to') return form.cue === 'core' || !form.isNoun
    return (
      modals.has(before.lower) ||
      pluralPronouns.has(before.lower) ||
      (!form.isNoun && before.lower.endsWith('s') && !before.isPossessive)
    )
  }
  if (form.form === 'participle')
    return isOpenParticiple(before) || ownSubject(tokens, at) !== undefined
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
    isAdverb(before) ||
    after?.kind === 'quote'
  )
}

const relatives: ReadonlySet<string> = new Set(['which', 'that'])

const modals: ReadonlySet<string> = new Set(
  'will would can could may might must shall should did do does'.split(' ')
)
const pluralPronouns: ReadonlySet<string> = new Set(
  'they we i you who'.split(' ')
)

/** `with Karimova loudly asking`, `a sign saying “…”`. */
function ownSubject(
  tokens: readonly Token[],
  at: number
): NounPhrase | undefined {
  let before = at - 1
  while (isAdverb(tokens[before])) before--
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
