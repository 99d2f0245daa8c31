import {personalPronouns} from '../../lexicon/function-words.js'
import {roles, speechNouns} from '../../lexicon/roles.js'
import type {Block} from '../blocks/index.js'
import type {Word} from '../words.js'
import type {Attribution} from './attribution.js'
import {isBare, wordCount} from './frames.js'
import type {Narration} from './narration.js'
import {leadingSubject} from './subjects.js'
import {stemCounts, stemsIn, type StemCounts} from './stems.js'
import type {Token} from './tokens.js'

/** What signs are read from. */
export type Scene = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly words: readonly Word[]
  readonly narration: readonly (readonly Narration[])[]
  readonly attributions: readonly Attribution[]
}

/** What is counted once for all quotes of an article. */
export type Tally = {
  readonly stems: StemCounts
  /** Quotes that nobody is said to have spoken. */
  readonly bare: number
  /** Last words of the names of those who speak, in lower case. */
  readonly speakers: ReadonlySet<string>
}

/** Names of signs, as data/bare-quotes.json has them. */
export type Sign =
  | 'shared words'
  | 'words near by'
  | 'short'
  | 'first person'
  | 'goes on'
  | 'led in'
  | 'quoted before'
  | 'quoted in the sentence before'
  | 'someone speaks'
  | 'verb of speech'
  | 'verb of speech near by'
  | 'verb of stance'
  | 'word for speech'
  | 'question before'
  | 'person acts'
  | 'person stands'
  | 'name stands'
  | 'speaker acts'
  | 'speaker stands'
  | 'speaker follows'
  | 'opens the article'
  | 'same paragraph'
  | 'nothing before'
  | 'quoted two paragraphs before'
  | 'text follows'
  | 'ends the article'
  | 'speech follows'
  | 'quote follows'
  | 'points back'
  | 'word for speech follows'
  | 'other bare quotes'
  | 'many bare quotes'
  | 'subhead above'

/** Sign → how strongly it shows, mostly 0 or 1; signs that do not show are left out. */
export type Signs = ReadonlyMap<Sign, number>

/** The narration before a quote that may tell who speaks it. */
type Context = {
  readonly statements: readonly Narration[]
  readonly isSameBlock: boolean
  readonly block: number
}

export function tallyOf({words, attributions}: Scene): Tally {
  return {
    stems: stemCounts(words),
    bare: attributions.filter(
      ({quote, attributed}) => quote.depth === 0 && attributed === 'no'
    ).length,
    speakers: new Set(
      attributions.flatMap(({speaker, basis}) =>
        basis === 'framed' && speaker?.kind === 'name'
          ? (/[\p{L}\p{N}'’-]+$/u.exec(speaker.text.toLowerCase()) ?? [])
          : []
      )
    )
  }
}

/** The signs that a quote without a frame of its own has a speaker all the same. */
export function readSigns(
  scene: Scene,
  tally: Tally,
  attribution: Attribution
): Signs {
  const {quote} = attribution
  const statements = scene.narration[quote.block] ?? []
  const at = statements.findIndex(({tokens}) =>
    tokens.some((token) => token.quote === quote)
  )
  const context = contextOf(scene, quote.block, at)
  const entries: readonly (readonly [Sign, number | boolean])[] = [
    ...ownWords(scene, tally, attribution, context),
    ...speechBefore(scene, context),
    ...peopleBefore(context, tally),
    ...placeOf(scene, tally, attribution, context),
    ...whatFollows(scene, tally, quote.block, at)
  ]
  return new Map(
    entries.flatMap(([sign, value]) =>
      value ? [[sign, Number(value)] as const] : []
    )
  )
}

type Entry = readonly [Sign, number | boolean]

function contextOf(scene: Scene, block: number, at: number): Context {
  const earlier = (scene.narration[block] ?? []).slice(0, Math.max(0, at))
  if (earlier.length > 0) return {statements: earlier, isSameBlock: true, block}
  for (let index = block - 1; index >= 0; index--) {
    const kind = scene.blocks[index]?.kind
    if (kind === 'subhead') break
    const statements = scene.narration[index] ?? []
    if (statements.length > 0 && isProse(kind))
      return {statements, isSameBlock: false, block: index}
  }
  return {statements: [], isSameBlock: false, block: -1}
}

function isProse(kind: Block['kind'] | undefined): boolean {
  return kind === 'body' || kind === 'list-item'
}

/** Whether the quote talks of what the article talks of, and how. */
function ownWords(
  {text, words, blocks}: Scene,
  {stems}: Tally,
  {quote}: Attribution,
  context: Context
): readonly Entry[] {
  const inside = stemsIn(words, quote)
  const block = blocks[context.block]
  const near = block && stemsIn(words, block)
  let shared = 0
  let nearby = 0
  for (const [stem, count] of inside) {
    if ((stems.get(stem) ?? 0) > count) shared++
    const isSame = context.block === quote.block
    if (near && (near.get(stem) ?? 0) > (isSame ? count : 0)) nearby++
  }
  const length = wordCount(text, quote)
  const content = text.slice(quote.inner.start, quote.inner.end)
  return [
    ['shared words', inside.size > 0 && shared / inside.size],
    ['words near by', Math.min(3, nearby)],
    ['short', length < 8 ? 1 : length < 14 ? 0.5 : 0],
    ['first person', /\b(?:I|I['’]\w+|my|me|we|our)\b/.test(content)],
    ['goes on', /^\s*(?:And|But|So|That|It|He|She|They|This)\b/.test(content)]
  ]
}

function speechBefore(scene: Scene, {statements}: Context): readonly Entry[] {
  const last = statements.at(-1)
  if (!last) return []
  const end = last.tokens.at(-1)
  const hasSpeaker = ({tokens}: Narration) =>
    tokens.some(
      ({quote}) =>
        quote && scene.attributions[quote.index]?.speaker !== undefined
    )
  const core = last.cues.filter(({form}) => form.cue === 'core')
  return [
    ['led in', /^(?::|—|–|--?|\.\.\.|…)$/.test(end?.lower ?? '')],
    ['quoted before', statements.some(hasSpeaker)],
    ['quoted in the sentence before', hasSpeaker(last)],
    [
      'someone speaks',
      core.some(
        ({order, subject}) =>
          order !== 'subject first' || subject.kind !== 'organisation'
      )
    ],
    ['verb of speech', core.length > 0],
    ['verb of speech near by', statements.some(({cues}) => cues.length > 0)],
    ['verb of stance', last.cues.some(({form}) => form.cue !== 'core')],
    ['word for speech', last.tokens.some(isSpeechNoun)],
    ['question before', end?.lower === '?']
  ]
}

function peopleBefore(
  {statements}: Context,
  {speakers}: Tally
): readonly Entry[] {
  const last = statements.at(-1)
  if (!last) return []
  return [
    ['speaker acts', startsWithSpeaker(last, speakers)],
    ['speaker stands', last.tokens.some((token) => isSpeaker(token, speakers))],
    [
      'person acts',
      last.tokens
        .slice(0, 4)
        .some(
          (token, index) =>
            isPerson(token) || (token.isCapitalised && index > 0)
        )
    ],
    ['person stands', last.tokens.some(isPerson)],
    [
      'name stands',
      last.tokens.some(({isCapitalised}, index) => isCapitalised && index > 0)
    ]
  ]
}

/** Whether a statement is about someone who speaks in the article. */
function startsWithSpeaker(
  {tokens}: Narration,
  speakers: Tally['speakers']
): boolean {
  const subject = leadingSubject(tokens)
  if (!subject) return false
  return tokens
    .slice(subject.first, subject.last + 1)
    .some(
      (token) => personalPronouns.has(token.lower) || isSpeaker(token, speakers)
    )
}

function isSpeaker(
  {lower, isCapitalised}: Token,
  speakers: Tally['speakers']
): boolean {
  return isCapitalised && speakers.has(lower.replace(/['’]s?$/, ''))
}

function isPerson({lower}: Token): boolean {
  return personalPronouns.has(lower) || roles.has(lower)
}

function isSpeechNoun({lower}: Token): boolean {
  return speechNouns.has(lower)
}

/** Where it stands; an article that often leaves quotes bare means to. */
function placeOf(
  {blocks, narration, attributions}: Scene,
  {bare}: Tally,
  {quote, attributed}: Attribution,
  context: Context
): readonly Entry[] {
  const others = bare - (attributed === 'no' ? 1 : 0)
  const above = narration[context.block - 1] ?? []
  return [
    ['same paragraph', context.isSameBlock],
    ['nothing before', context.block < 0],
    ['opens the article', !hasProseBefore(blocks, quote.block)],
    [
      'quoted two paragraphs before',
      !context.isSameBlock &&
        above.some(({tokens}) =>
          tokens.some(
            (token) => token.quote && attributions[token.quote.index]?.speaker
          )
        )
    ],
    ['other bare quotes', Math.min(3, others)],
    ['many bare quotes', others > 1],
    ['subhead above', blocks[quote.block - 1]?.kind === 'subhead']
  ]
}

function hasProseBefore(blocks: readonly Block[], block: number): boolean {
  for (let index = block - 1; index >= 0; index--)
    if (isProse(blocks[index]?.kind)) return true
  return false
}

function whatFollows(
  scene: Scene,
  {speakers}: Tally,
  block: number,
  at: number
): readonly Entry[] {
  const statements = scene.narration[block] ?? []
  for (let next = at + 1; next < statements.length; next++) {
    const statement = statements[next]
    if (statement && !isBare(statement.tokens))
      return [['text follows', true], ...opening(statement, speakers)]
  }
  let next = block + 1
  while (next < scene.blocks.length && !isProse(scene.blocks[next]?.kind))
    next++
  const following = scene.blocks[next]
  if (!following) return [['ends the article', true]]
  const first = scene.narration[next]?.[0]
  if (!first) return []
  return [...opening(first, speakers)]
}

const pointsBack: ReadonlySet<string> = new Set(
  'that it he she they this those these such'.split(' ')
)

function opening(
  statement: Narration,
  speakers: Tally['speakers']
): readonly Entry[] {
  const {tokens, cues} = statement
  return [
    ['speaker follows', startsWithSpeaker(statement, speakers)],
    ['speech follows', cues.length > 0 || tokens.some(({quote}) => quote)],
    ['quote follows', isBare(tokens)],
    ['points back', pointsBack.has(tokens[0]?.lower ?? '')],
    ['word for speech follows', tokens.some(isSpeechNoun)]
  ]
}
