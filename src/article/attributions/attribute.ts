import type {Block} from '../blocks/index.js'
import type {Quote} from '../quotes.js'
import type {Attribution} from './attribution.js'
import {carry} from './carry.js'
import {framingOf, isBare, isSpoken, isTitle, wordCount} from './frames.js'
import {labelInside} from './labels.js'
import type {Narration, Narrations} from './narration.js'
import {phraseOf, speakerOf} from './speaker.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quotes: readonly Quote[]
  readonly narration: Narrations
}

/** Every quote, in order, with who is said to have spoken it. */
export function attributeQuotes(article: Article): readonly Attribution[] {
  const found = new Map<number, Attribution>()
  let before: Attribution | undefined
  const quoting = new Set(article.quotes.map(({block}) => block))
  for (const block of article.blocks) {
    const attributed = quoting.has(block.index)
      ? attributeBlock(article, block.index, before, found)
      : []
    if (attributed.length > 0) before = attributed.at(-1)
    else if (block.kind === 'body') before = undefined
    for (const attribution of attributed)
      found.set(attribution.quote.index, attribution)
  }
  return withInner(article.quotes, found)
}

/** A quote inside another is spoken by the same mouth. */
function withInner(
  quotes: readonly Quote[],
  found: ReadonlyMap<number, Attribution>
): readonly Attribution[] {
  let outer: Attribution | undefined
  return quotes.map((quote) => {
    const own = found.get(quote.index)
    if (own) {
      outer = own
      return own
    }
    return outer?.speaker && outer.quote.end >= quote.end
      ? {...outer, quote, frame: 'continues'}
      : {quote, frame: 'none', attributed: 'no', basis: 'none'}
  })
}

function attributeBlock(
  {text, narration}: Article,
  block: number,
  before: Attribution | undefined,
  earlier: ReadonlyMap<number, Attribution>
): readonly Attribution[] {
  const statements = narration(block)
  const framed = statements.map((statement) => frameQuotes(text, statement))
  const done: Attribution[] = []
  for (const [at, own] of framed.entries()) {
    for (const attribution of own) {
      if (
        attribution.basis === 'framed' ||
        isNamed(text, attribution) ||
        !isOpen(statements[at])
      ) {
        done.push(
          attribution.attributed === 'no'
            ? resumed(text, attribution, done, statements, at, before)
            : attribution
        )
        continue
      }
      const {quote} = attribution
      const carried = carry({
        text,
        statements,
        at,
        above: narration(block - 1),
        below: narration(block + 1),
        same: done.findLast(({speaker}) => speaker),
        later: nextFramed(framed, statements, at),
        continued:
          quote.continues === undefined
            ? undefined
            : earlier.get(quote.continues),
        before
      })
      done.push({...carried, quote})
    }
  }
  return done
}

/** `In the valley, by contrast, "…"`, `A month later: "…"`: the speaker goes on. */
function resumed(
  text: string,
  attribution: Attribution,
  done: readonly Attribution[],
  statements: readonly Narration[],
  at: number,
  above: Attribution | undefined
): Attribution {
  const before = statements[at - 1]
  const cue = before?.cues.findLast(({form}) => form.cue === 'core')
  const speaker =
    done.findLast((earlier) => earlier.speaker)?.speaker ??
    (before && cue && speakerOf(text, before.tokens, cue.subject)) ??
    (isLed(statements[at], attribution) ? above?.speaker : undefined)
  if (!speaker) return attribution
  return {
    ...attribution,
    frame: 'same paragraph',
    attributed: 'yes',
    basis: 'guessed',
    speaker
  }
}

function isLed(
  statement: Narration | undefined,
  {quote}: Attribution
): boolean {
  const tokens = statement?.tokens ?? []
  const at = tokens.findIndex((token) => token.quote === quote)
  return tokens[at - 1]?.lower === ':'
}

/** `Karimova said on “The Valley This Morning”`: a title, which nobody speaks. */
function isNamed(text: string, {attributed, quote}: Attribution): boolean {
  return attributed === 'not-speech' && isTitle(text, quote)
}

/** Whether a statement gives its first quotation no speaker of its own. */
function isOpen(statement: Narration | undefined): boolean {
  if (!statement) return false
  return isBare(statement.tokens) || statement.tokens[0]?.kind === 'quote'
}

/** The quotes of one statement, as far as it frames them itself. */
function frameQuotes(
  text: string,
  statement: Narration
): readonly Attribution[] {
  const {tokens} = statement
  // Most statements hold no quotation.
  if (!tokens.some(({quote}) => quote)) return []
  const bare = isBare(tokens)
  return tokens.flatMap(({quote}, at): Attribution[] => {
    if (!quote) return []
    const labelled = bare && labelInside(text, quote)
    if (labelled)
      return [
        {
          quote,
          frame: 'label',
          attributed: 'yes',
          basis: 'framed',
          speaker: labelled
        }
      ]
    const framing = framingOf(text, tokens, at, statement.cues)
    if (
      !framing ||
      (isTitle(text, quote) && !isSpoken(text, tokens, at, framing))
    ) {
      const isSpeech =
        bare || (!isTitle(text, quote) && wordCount(text, quote) > 3)
      const attributed = isSpeech ? 'no' : 'not-speech'
      return [{quote, frame: 'none', attributed, basis: 'none'}]
    }
    const verb = framing.cue && tokens[framing.cue.at]
    return [
      {
        quote,
        frame: framing.frame,
        attributed: 'yes',
        basis: 'framed',
        speaker: speakerOf(text, tokens, framing.subject),
        ...(verb && {cue: phraseOf(text, verb.start, verb.end)})
      }
    ]
  })
}

function nextFramed(
  framed: readonly (readonly Attribution[])[],
  statements: readonly Narration[],
  at: number
): Attribution | undefined {
  for (let next = at; next < statements.length; next++) {
    const found = framed[next]?.find(({basis}) => basis === 'framed')
    if (found) return found
    if (!isOpen(statements[next])) return undefined
  }
  return undefined
}
