import type {Block} from '../blocks/index.js'
import type {Quote} from '../quotes.js'
import type {Word} from '../words.js'
import type {Attribution, Phrase, Speaker} from './attribution.js'
import {findCues, type Cue, type CueForms} from './cues.js'
import {framingOf, isBare, wordCount, type Framing} from './frames.js'
import type {NounPhrase} from './subjects.js'
import {leadingSubject} from './subjects.js'
import {statementsOf, type Statement, type Token} from './tokens.js'

export type {
  Attribution,
  Frame,
  Phrase,
  Speaker,
  SpeakerKind
} from './attribution.js'

/** A statement with its cues: what the narration of a block says. */
export type Narration = Statement & {readonly cues: readonly Cue[]}

/** The statements of every block, by index of the block. */
export function narrate(
  text: string,
  blocks: readonly Block[],
  words: readonly Word[],
  quotes: readonly Quote[],
  forms: CueForms
): readonly (readonly Narration[])[] {
  const wordsOf = byBlock(words, blocks.length)
  const quotesOf = byBlock(
    quotes.filter(({depth, kind}) => depth === 0 && kind !== 'unopened'),
    blocks.length
  )
  return blocks.map((block) =>
    statementsOf(
      text,
      block,
      wordsOf[block.index] ?? [],
      quotesOf[block.index] ?? []
    ).map((statement) => ({
      ...statement,
      cues: findCues(statement.tokens, forms)
    }))
  )
}

function byBlock<Item extends {readonly block: number}>(
  items: readonly Item[],
  count: number
): readonly (readonly Item[])[] {
  const lists: Item[][] = Array.from({length: count}, () => [])
  for (const item of items) lists[item.block]?.push(item)
  return lists
}

/** Every quote, in order, with who is said to have spoken it. */
export function attributeQuotes(
  text: string,
  blocks: readonly Block[],
  quotes: readonly Quote[],
  narration: readonly (readonly Narration[])[]
): readonly Attribution[] {
  const found = new Map<number, Attribution>()
  let before: Attribution | undefined
  for (const block of blocks) {
    const attributed = attributeBlock(
      text,
      narration[block.index] ?? [],
      before,
      found
    )
    if (attributed.length > 0) before = attributed.at(-1)
    else if (block.kind === 'body') before = undefined
    for (const attribution of attributed)
      found.set(attribution.quote.index, attribution)
  }
  return quotes.map(
    (quote) => found.get(quote.index) ?? inner(quote, quotes, found)
  )
}

/** A quote inside another, or a broken one: nobody's of its own. */
function inner(
  quote: Quote,
  quotes: readonly Quote[],
  found: ReadonlyMap<number, Attribution>
): Attribution {
  for (let index = quote.index - 1; index >= 0; index--) {
    const outer = quotes[index]
    if (!outer || outer.end < quote.start) break
    const attribution = outer.depth < quote.depth && found.get(index)
    if (attribution && attribution.speaker)
      return {...attribution, quote, frame: 'continues'}
  }
  return {quote, frame: 'none', attributed: 'no', basis: 'none'}
}

type Found = {
  readonly quote: Quote
  readonly statement: number
  readonly framing: Framing | undefined
  readonly tokens: readonly Token[]
}

function attributeBlock(
  text: string,
  statements: readonly Narration[],
  before: Attribution | undefined,
  earlier: ReadonlyMap<number, Attribution>
): readonly Attribution[] {
  const found: Found[] = []
  for (const [index, {tokens, cues}] of statements.entries()) {
    for (const [at, token] of tokens.entries()) {
      if (!token.quote) continue
      const framing = framingOf(tokens, at, cues)
      found.push({quote: token.quote, statement: index, framing, tokens})
    }
  }
  const done: Attribution[] = []
  for (const [index, item] of found.entries()) {
    done.push(
      direct(text, item) ??
        carried(text, item, index, found, statements, done, before, earlier)
    )
  }
  return done
}

/** Framed by its own statement. */
function direct(
  text: string,
  {quote, framing, tokens}: Found
): Attribution | undefined {
  if (!framing) return undefined
  const {frame, subject, cue} = framing
  if (frame === 'part of a clause' && isTitle(text, quote))
    return {quote, frame: 'title', attributed: 'not-speech', basis: 'none'}
  const verb = cue && tokens[cue.at]
  return {
    quote,
    frame,
    attributed: 'yes',
    speaker: speakerOf(text, tokens, subject),
    ...(verb && {cue: phraseOf(text, verb.start, verb.end)}),
    basis: 'framed'
  }
}

/** Framed by another statement, or by another paragraph. */
function carried(
  text: string,
  {quote, statement, tokens}: Found,
  index: number,
  found: readonly Found[],
  statements: readonly Narration[],
  done: readonly Attribution[],
  before: Attribution | undefined,
  earlier: ReadonlyMap<number, Attribution>
): Attribution {
  const nobody: Attribution = {
    quote,
    frame: 'none',
    attributed: 'no',
    basis: 'none'
  }
  if (!isBare(tokens)) {
    return isTitle(text, quote) || wordCount(text, quote) < 4
      ? {...nobody, attributed: 'not-speech'}
      : nobody
  }
  const same = done.findLast(({speaker}) => speaker)
  if (same?.speaker)
    return {
      ...same,
      quote,
      frame: 'same paragraph',
      basis: same.basis === 'guessed' ? 'guessed' : 'carried'
    }
  const continued =
    quote.continues === undefined ? undefined : earlier.get(quote.continues)
  if (continued?.speaker)
    return {...continued, quote, frame: 'continues', basis: 'carried'}
  const later = found
    .slice(index + 1)
    .find(
      ({framing, statement: at}) =>
        framing && onlyBareBetween(statements, statement, at)
    )
  if (later?.framing) {
    const attribution = direct(text, later)
    if (attribution?.speaker)
      return {...attribution, quote, frame: 'same paragraph', basis: 'carried'}
  }
  const told =
    toldBefore(text, statements, statement) ??
    toldAfter(text, statements, statement)
  if (told)
    return {
      quote,
      frame: 'same paragraph',
      attributed: 'yes',
      speaker: told,
      basis: 'guessed'
    }
  if (before?.speaker)
    return {
      ...before,
      quote,
      frame: 'previous paragraph',
      attributed: 'no',
      basis: 'guessed'
    }
  return nobody
}

function onlyBareBetween(
  statements: readonly Narration[],
  from: number,
  to: number
): boolean {
  return statements.slice(from, to).every(({tokens}) => isBare(tokens))
}

/** `Karimova was furious. "…"`: the subject of the statement before. */
function toldBefore(
  text: string,
  statements: readonly Narration[],
  at: number
): Speaker | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const statement = statements[index]
    if (!statement || isBare(statement.tokens)) continue
    const cue =
      statement.cues.findLast(({form}) => form.cue === 'core') ??
      statement.cues.at(-1)
    const subject = cue?.subject ?? leadingSubject(statement.tokens)
    if (
      !subject ||
      (!cue &&
        subject.kind !== 'name' &&
        subject.kind !== 'pronoun' &&
        subject.kind !== 'role')
    )
      return undefined
    return speakerOf(text, statement.tokens, subject)
  }
  return undefined
}

/** `"…" That was Karimova, speaking to …` */
function toldAfter(
  text: string,
  statements: readonly Narration[],
  at: number
): Speaker | undefined {
  const next = statements.slice(at + 1).find(({tokens}) => !isBare(tokens))
  const cue = next?.cues[0]
  if (!next || !cue || cue.form.cue !== 'core') return undefined
  return speakerOf(text, next.tokens, cue.subject)
}

function speakerOf(
  text: string,
  tokens: readonly Token[],
  {first, last, kind}: NounPhrase
): Speaker {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  return {...phraseOf(text, start, end), kind}
}

function phraseOf(text: string, start: number, end: number): Phrase {
  return {start, end, text: text.slice(start, end)}
}

/** A few words in title case: a book, a song, a programme. */
function isTitle(text: string, {inner}: Quote): boolean {
  const words =
    text
      .slice(inner.start, inner.end)
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  if (words.length === 0 || words.length > 9) return false
  if (/[.!?]$/.test(text.slice(inner.start, inner.end)) && words.length > 4)
    return false
  return words.every(
    (word, index) =>
      /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && word.length <= 4)
  )
}
