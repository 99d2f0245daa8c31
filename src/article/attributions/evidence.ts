import {personalPronouns} from '../../lexicon/function-words.js'
import {roles, speechNouns} from '../../lexicon/roles.js'
import type {Block} from '../blocks/index.js'
import type {Word} from '../words.js'
import type {Attribution} from './attribution.js'
import type {Narration} from './narration.js'
import {isBare, wordCount} from './frames.js'
import type {Token} from './tokens.js'

/** One sign for or against a quote having a speaker, with its points. */
export type Evidence = {readonly sign: string; readonly points: number}

/** What evidence is read from. */
export type Scene = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly words: readonly Word[]
  readonly narration: readonly (readonly Narration[])[]
  readonly attributions: readonly Attribution[]
}

/** The narration before a quote that may tell who speaks it. */
type Context = {
  readonly statements: readonly Narration[]
  readonly isSameBlock: boolean
  readonly block: number
}

/**
 * Signs that a quote without a frame of its own has a speaker all the same:
 * many weak ones, added up. The points are those of a logistic regression on
 * planted and published quotes, doubled and rounded.
 */
export function weigh(
  scene: Scene,
  attribution: Attribution
): readonly Evidence[] {
  const {quote} = attribution
  const statements = scene.narration[quote.block] ?? []
  const at = statements.findIndex(({tokens}) =>
    tokens.some((token) => token.quote === quote)
  )
  const context = contextOf(scene, quote.block, at)
  return [
    ...cohesion(scene, attribution, context),
    ...speechBefore(scene, context),
    ...peopleBefore(context),
    ...whatFollows(scene, quote.block, at),
    ...houseStyle(scene, attribution)
  ].filter(({points}) => points > 0)
}

function contextOf(scene: Scene, block: number, at: number): Context {
  const earlier = (scene.narration[block] ?? []).slice(0, Math.max(0, at))
  if (earlier.length > 0) return {statements: earlier, isSameBlock: true, block}
  for (let index = block - 1; index >= 0; index--) {
    const kind = scene.blocks[index]?.kind
    if (kind === 'subhead') break
    const statements = scene.narration[index] ?? []
    if (statements.length > 0 && (kind === 'body' || kind === 'list-item'))
      return {statements, isSameBlock: false, block: index}
  }
  return {statements: [], isSameBlock: false, block: -1}
}

/** Whether the quote talks of what the article talks of. */
function cohesion(
  {text, words}: Scene,
  {quote}: Attribution,
  context: Context
): Evidence[] {
  const inside = new Set<string>()
  const elsewhere = new Set<string>()
  const nearby = new Set<string>()
  for (const word of words) {
    if (word.text.length < 4) continue
    const stem = stemOf(word.text)
    if (stem === undefined) continue
    if (word.start >= quote.start && word.end <= quote.end) inside.add(stem)
    else {
      elsewhere.add(stem)
      if (word.block === context.block) nearby.add(stem)
    }
  }
  if (inside.size === 0) return []
  let shared = 0
  let near = 0
  for (const stem of inside) {
    if (elsewhere.has(stem)) shared++
    if (nearby.has(stem)) near++
  }
  const length = wordCount(text, quote)
  return [
    {sign: 'its words stand elsewhere too', points: (5 * shared) / inside.size},
    {sign: 'its words stand near by', points: Math.min(2, near)},
    {sign: 'its length', points: length < 8 ? 1 : length < 14 ? 0.5 : 0}
  ]
}

const common: ReadonlySet<string> = new Set(
  'that this with have from they will been were what when your their there would about which could should than them then some more into just like over also only very because these those such even most other does doing being here where while after before through many much make made going want know think people time said says year'.split(
    ' '
  )
)

function stemOf(word: string): string | undefined {
  const lower = word.toLowerCase()
  if (common.has(lower)) return undefined
  return lower.replace(/(?:['’]s|ing|ed|es|s|ly)$/, '')
}

function speechBefore(scene: Scene, {statements}: Context): Evidence[] {
  const last = statements.at(-1)
  if (!last) return []
  const end = last.tokens.at(-1)
  const quotes = (tokens: readonly Token[]) =>
    tokens.some(
      ({quote}) =>
        quote && scene.attributions[quote.index]?.speaker !== undefined
    )
  const isSpoken = statements.some(({tokens}) => quotes(tokens))
  const core = last.cues.filter(({form}) => form.cue === 'core')
  const says = core.some(
    ({order, subject}) =>
      order !== 'subject first' || subject.kind !== 'organisation'
  )
  return [
    {
      sign: 'a colon or dash leads in',
      points: end && /^(?::|—|–|--?|\.\.\.|…)$/.test(end.lower) ? 4 : 0
    },
    {sign: 'someone is quoted just before', points: isSpoken ? 4 : 0},
    {sign: 'in the sentence before', points: quotes(last.tokens) ? 3 : 0},
    {sign: 'someone speaks in the sentence before', points: says ? 3 : 0},
    {sign: 'a verb of speech stands there', points: core.length > 0 ? 1 : 0},
    {
      sign: 'a verb of speech stands near by',
      points: statements.some(({cues}) => cues.length > 0) ? 1 : 0
    },
    {
      sign: 'a word for speech stands near by',
      points: last.tokens.some(({lower}) => speechNouns.has(lower)) ? 1 : 0
    }
  ]
}

function peopleBefore({statements}: Context): Evidence[] {
  const last = statements.at(-1)
  if (!last) return []
  const opening = last.tokens.slice(0, 4)
  const isPerson = opening.some(
    (token, index) =>
      personalPronouns.has(token.lower) ||
      roles.has(token.lower) ||
      (token.isCapitalised && index > 0)
  )
  const hasPerson = last.tokens.some(
    ({lower}) => personalPronouns.has(lower) || roles.has(lower)
  )
  const hasStance = last.cues.some(({form}) => form.cue !== 'core')
  return [
    {sign: 'a person acts in the sentence before', points: isPerson ? 2 : 0},
    {sign: 'and takes a stance', points: isPerson && hasStance ? 1 : 0},
    {sign: 'a person stands there', points: hasPerson ? 1 : 0}
  ]
}

function whatFollows(scene: Scene, block: number, at: number): Evidence[] {
  const rest = (scene.narration[block] ?? [])
    .slice(at + 1)
    .filter(({tokens}) => !isBare(tokens))
  if (rest.length > 0)
    return [{sign: 'the paragraph goes on', points: 3}, ...opening(rest[0])]
  const next = scene.blocks
    .slice(block + 1)
    .find(({kind}) => kind === 'body' || kind === 'list-item')
  if (!next) return [{sign: 'it ends the article', points: 2}]
  const first = scene.narration[next.index]?.[0]
  if (!first) return []
  const content = scene.text.slice(next.start, next.start + 3)
  return [
    {
      sign: 'a signature follows',
      points: /^\s*(?:—|–|--?)/.test(content) ? 2 : 0
    },
    ...opening(first)
  ]
}

const pointsBack: ReadonlySet<string> = new Set(
  'that it he she they this those these such'.split(' ')
)

function opening(statement: Narration | undefined): Evidence[] {
  if (!statement) return []
  const {tokens, cues} = statement
  const hasSpeech = cues.length > 0 || tokens.some(({quote}) => quote)
  return [
    {sign: 'speech follows', points: hasSpeech ? 2 : 0},
    {sign: 'another quote follows', points: isBare(tokens) ? 2 : 0},
    {
      sign: 'what follows points back to it',
      points: pointsBack.has(tokens[0]?.lower ?? '') ? 1 : 0
    },
    {
      sign: 'a word for speech follows',
      points: tokens.some(({lower}) => speechNouns.has(lower)) ? 1 : 0
    }
  ]
}

/** An article that often leaves quotes bare does so by design. */
function houseStyle(
  {attributions, blocks}: Scene,
  {quote}: Attribution
): Evidence[] {
  const bare = attributions.filter(
    (other) =>
      other.quote !== quote &&
      other.quote.depth === 0 &&
      other.attributed === 'no'
  ).length
  const before = blocks[quote.block - 1]?.kind
  return [
    {
      sign: 'other quotes stand bare too',
      points: Math.min(3, bare) + (bare > 1 ? 1 : 0)
    },
    {sign: 'a subhead stands above', points: before === 'subhead' ? 1 : 0}
  ]
}
