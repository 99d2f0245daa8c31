import {decodeString} from 'micromark-util-decode-string'
import type {Event, Token, TokenType} from 'micromark-util-types'
import type {TextBuilder} from '../builder.js'
import {commentFor} from '../comment.js'
import {objectMark, type Comment, type Element} from '../document.js'
import type {ReadLimits} from '../limits.js'
import {tooDeep} from './blocks.js'

const types = (...names: readonly TokenType[]): ReadonlySet<TokenType> =>
  new Set(names)

/** Tokens with nothing in them that is text. */
const unread = types(
  'codeFenced',
  'codeIndented',
  'definition',
  'image',
  'reference',
  'resource',
  'tableDelimiterRow',
  'thematicBreak'
)
/** Tokens that stand in a sentence and are no words. */
const objects = types('autolink', 'codeText')
const containers = types('blockQuote', 'listOrdered', 'listUnordered')

/** Turns the parser's events into text. */
export class EventReader {
  readonly #source: string
  readonly #base: number
  readonly #limits: ReadLimits
  readonly #builder: TextBuilder
  readonly #comments: Comment[]
  readonly #containers: Element[] = []
  #skipped: Token | undefined

  /** @param base offset in the source that the events count from */
  constructor(
    source: string,
    base: number,
    limits: ReadLimits,
    builder: TextBuilder,
    comments: Comment[]
  ) {
    this.#source = source
    this.#base = base
    this.#limits = limits
    this.#builder = builder
    this.#comments = comments
  }

  read([way, token]: Event): void {
    if (this.#skipped) {
      if (way === 'exit' && token === this.#skipped) this.#skipped = undefined
      return
    }
    if (unread.has(token.type)) this.#skipped = token
    else if (objects.has(token.type)) {
      this.#skipped = token
      const {start, end} = this.#range(token)
      this.#builder.implied(objectMark, start, end)
    } else if (way === 'enter') this.#enter(token)
    else this.#exit(token)
  }

  #enter(token: Token): void {
    const builder = this.#builder
    const {start, end} = this.#range(token)
    switch (token.type) {
      case 'paragraph':
        return builder.block(this.#containers.at(-1) ?? 'paragraph')
      case 'atxHeadingSequence':
        return builder.block('heading', end - start)
      case 'setextHeading':
        return builder.block(
          'heading',
          this.#source.slice(start, end).trimEnd().endsWith('=') ? 1 : 2
        )
      case 'tableHeader':
      case 'tableData':
        return builder.block('table-cell')
    }
    if (!containers.has(token.type)) return
    this.#containers.push(
      token.type === 'blockQuote' ? 'block-quote' : 'list-item'
    )
    if (this.#containers.length > this.#limits.maxMarkdownDepth)
      throw tooDeep(this.#limits.maxMarkdownDepth, start)
  }

  #exit(token: Token): void {
    const builder = this.#builder
    const {start, end} = this.#range(token)
    const slice = () => this.#source.slice(start, end)
    switch (token.type) {
      case 'data':
        return builder.words(start, end)
      case 'lineEnding':
        // The parser may count in what opens the next line of a block quote.
        return builder.space(start, start + lineEndingAt(this.#source, start))
      case 'characterEscape':
      case 'characterReference':
        return builder.rewritten(decodeString(slice()), start, end)
      case 'hardBreakEscape':
      case 'hardBreakTrailing':
        return builder.lineBreak(false)
      case 'htmlText':
        if (/^<br\b/i.test(slice())) builder.lineBreak(true)
        return this.#addComments(start, end)
      case 'htmlFlow':
        return this.#addComments(start, end)
    }
    if (containers.has(token.type)) this.#containers.pop()
  }

  #addComments(start: number, end: number): void {
    const html = this.#source.slice(start, end)
    for (let at = html.indexOf('<!--'); at >= 0;) {
      const close = html.indexOf('-->', at)
      if (close < 0) return
      const comment = commentFor(html.slice(at, close + 3), start + at)
      if (comment) this.#comments.push(comment)
      at = html.indexOf('<!--', close)
    }
  }

  #range(token: Token) {
    return {
      start: this.#base + token.start.offset,
      end: this.#base + token.end.offset
    }
  }
}

function lineEndingAt(source: string, at: number): number {
  return source.startsWith('\r\n', at) ? 2 : 1
}
