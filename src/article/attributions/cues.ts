import {determiners, prepositions} from '../../lexicon/function-words.js'
import type {CueForm} from '../../lexicon/speech-verbs.js'
import {
  followsQuote,
  isAdjective,
  isPhase,
  isThatSaid,
  isVerb,
  opensStatement,
  ownSubject,
  passives
} from './cue-verbs.js'
import {leadingSubject} from './leading-subject.js'
import type {NounPhrase} from './noun-phrase.js'
import {phraseEndingAt} from './phrase-ending.js'
import {phraseStartingAt} from './phrase-starting.js'
import {subjectBefore} from './subjects.js'
import {beforeAdverbs, isAdverb} from './token-kinds.js'
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
  for (const [at, {kind, lower, isCapitalised}] of tokens.entries()) {
    const form = formAt(tokens, at, lower, forms)
    if (!form || kind !== 'word') continue
    if (form === according) {
      const subject = phraseStartingAt(tokens, at + 2)
      if (subject) cues.push({at, form, subject, order: 'according to'})
      continue
    }
    if ((isCapitalised && at > 0) || isThatSaid(tokens, at)) continue
    if (isAdjective(tokens, at)) continue
    if (!isVerb(tokens, at, form)) continue
    const cue = cueAt(tokens, at, form, cues)
    if (cue) cues.push(cue)
  }
  return cues
}

const according: CueForm = {
  base: 'according to',
  cue: 'core',
  form: 'present',
  isNoun: false
}

/** The verb of speech that a word may be; most are none. */
function formAt(
  tokens: readonly Token[],
  at: number,
  lower: string,
  forms: CueForms
): CueForm | undefined {
  switch (lower) {
    case 'according':
      if (tokens[at + 1]?.lower === 'to') return according
      break
    // `as Karimova put it`
    case 'put':
    case 'puts':
      if (tokens[at + 1]?.lower === 'it') return putting
  }
  return forms.get(lower)
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
  const to = isAdverb(tokens[at - 1]) ? at - 2 : at - 1
  if (tokens[to]?.lower === 'to') {
    const owner = ledBefore(tokens, to) ?? leadingSubject(tokens)
    return owner && {at, form, subject: owner, order: 'subject first'}
  }
  const isApart = form.form === 'participle' && !isFinite(tokens, at)
  const subject = isApart
    ? (ownSubject(tokens, at) ??
      lastSpeaker(tokens, earlier) ??
      (opensStatement(tokens, at)
        ? subjectBehind(tokens, at)
        : leadingSubject(tokens)))
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

/** `a win that led Karimova to say`, as against `took the stage to say`. */
function ledBefore(
  tokens: readonly Token[],
  to: number
): NounPhrase | undefined {
  const phrase: NounPhrase | undefined = objects.has(
    tokens[to - 1]?.lower ?? ''
  )
    ? {first: to - 1, last: to - 1, kind: 'pronoun'}
    : phraseEndingAt(tokens, to - 1)
  if (leading.has(tokens[to - 1]?.lower ?? ''))
    return subjectBefore(tokens, to - 1)
  if (!phrase) return undefined
  if (leading.has(tokens[phrase.first]?.lower ?? ''))
    return {...phrase, first: phrase.first + 1}
  return leading.has(tokens[phrase.first - 1]?.lower ?? '') ? phrase : undefined
}

const objects: ReadonlySet<string> = new Set(['him', 'her', 'them'])

const leading: ReadonlySet<string> = new Set(
  'led leads leading prompted prompts prompting forced forcing caused causing pushed pushing moved inspired'.split(
    ' '
  )
)

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

/** `After saying it was “shut,” she left`: past what the verb opens. */
function subjectBehind(
  tokens: readonly Token[],
  verb: number
): NounPhrase | undefined {
  const leading = leadingSubject(tokens)
  if (leading && leading.first > verb) return leading
  const quote = tokens.findIndex(({kind}) => kind === 'quote')
  if (quote < verb) return undefined
  const comma = tokens.findIndex(
    ({kind}, index) => index > quote && kind === 'comma'
  )
  return (
    phraseStartingAt(tokens, quote + 1) ??
    (comma < 0 ? undefined : phraseStartingAt(tokens, comma + 1))
  )
}

/** `was saying`, as against `smiled, saying` and `by saying`. */
function isFinite(tokens: readonly Token[], at: number): boolean {
  return passives.has(tokens[at - 1]?.lower ?? '')
}

/** Who speaks in `was called … by Karimova`; `none` where nobody is said to. */
function agentOf(
  tokens: readonly Token[],
  at: number,
  {form}: CueForm
): NounPhrase | 'none' | undefined {
  if (form !== 'past') return undefined
  const before = beforeAdverbs(tokens, at)
  if (!passives.has(tokens[before]?.lower ?? '')) return undefined
  for (let next = at + 1; next < Math.min(tokens.length, at + 12); next++) {
    if (tokens[next]?.lower === 'by')
      return phraseStartingAt(tokens, next + 1) ?? 'none'
  }
  return 'none'
}
