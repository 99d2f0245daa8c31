import {Parser, type Handler} from 'htmlparser2'
import type {Range} from '../../text/range.js'
import {objectMark, type Comment, type Element} from '../document.js'
import {LimitError} from '../limit-error.js'
import {blockElements} from './elements.js'
import {PageMetadata} from './metadata.js'
import {
  openElement,
  outermost,
  type Candidate,
  type OpenElement
} from './open-element.js'

/** A piece of what a reader reads, by its place in the source. */
export type Token = Range &
  (
    | {readonly type: 'text' | 'rewritten' | 'implied'; readonly value: string}
    | {readonly type: 'break'}
    | {
        readonly type: 'block'
        readonly name: string
        readonly element: Element
        readonly depth: number | undefined
      }
  )

type Attributes = Readonly<Record<string, string>>

/** Reads a page tag by tag: what stands in it, in the order of the source. */
export class TokenReader implements Partial<Handler> {
  readonly tokens: Token[] = []
  readonly candidates: Candidate[] = []
  readonly comments: Comment[] = []
  readonly metadata = new PageMetadata()
  readonly #source: string
  readonly #maxDepth: number
  readonly #parser: Parser
  readonly #stack: OpenElement[] = []
  /** Text of the title or script that is open. */
  #captured = ''

  constructor(source: string, maxDepth: number) {
    this.#source = source
    this.#maxDepth = maxDepth
    this.#parser = new Parser(this)
    this.#parser.end(source)
  }

  onopentag(name: string, attributes: Attributes) {
    const range = this.#range()
    if (this.#stack.length >= this.#maxDepth)
      throw new LimitError(
        'maxHtmlDepth',
        this.#maxDepth,
        range.start,
        'elements nested too deep'
      )
    this.#describe(name, attributes)
    const parent = this.#top()
    const from = this.tokens.length
    const open = openElement(parent, name, attributes, from, range.start)
    this.#stack.push(open)
    if (open.candidate) this.candidates.push(open.candidate)
    if (open.unread !== 'no') return
    if (name === 'br') this.tokens.push({type: 'break', ...range})
    if (name === 'q') this.#quotationMark(open.quoteDepth, '“‘', range)
    this.#border(name, open, range)
  }

  onclosetag(name: string, isImplied: boolean) {
    const open = this.#stack.pop()
    if (!open) return
    const {start, end} = this.#range()
    const range = isImplied ? {start, end: start} : {start, end}
    if (open.candidate) open.candidate.to = this.tokens.length
    if (name === 'title') this.metadata.add('title', this.#captured)
    if (name === 'script') this.metadata.addLinkedData(this.#captured)
    if (open.unread !== 'no') return
    const parent = this.#top()
    if (name === 'q') this.#quotationMark(open.quoteDepth, '”’', range)
    if (open.isCode && !parent.isCode)
      this.tokens.push({
        type: 'implied',
        value: objectMark,
        start: open.start,
        end: range.end
      })
    this.#border(name, parent, range)
  }

  ontext(value: string) {
    const open = this.#top()
    if (open.name === 'title' || open.name === 'script') this.#captured += value
    if (open.unread !== 'no' || open.isCode) return
    const {start, end} = this.#range()
    const last = this.tokens.at(-1)
    if (start === end && last?.type === 'rewritten') {
      // Some entities are two code points; the second comes without a place.
      this.tokens.splice(-1, 1, {...last, value: last.value + value})
      return
    }
    const isCopy = this.#source.slice(start, end) === value
    this.tokens.push({type: isCopy ? 'text' : 'rewritten', value, start, end})
  }

  oncomment(value: string) {
    const text = value.trim()
    if (text.startsWith('newslint-'))
      this.comments.push({...this.#range(), text})
  }

  #border(name: string, {element, depth}: OpenElement, range: Range) {
    if (blockElements.has(name))
      this.tokens.push({type: 'block', name, element, depth, ...range})
  }

  /** A `<q>` shows marks that stand nowhere in the source. */
  #quotationMark(depth: number, marks: string, range: Range) {
    const value = marks[(depth + 1) % 2] ?? ''
    if (!this.#top().isCode)
      this.tokens.push({type: 'implied', value, ...range})
  }

  #describe(name: string, attributes: Attributes) {
    this.#captured = ''
    const {lang, datetime, rel, href} = attributes
    if (name === 'html') this.metadata.add('lang', lang)
    if (name === 'meta') this.metadata.addMeta(attributes)
    if (name === 'time') this.metadata.add('time', datetime)
    if (name === 'link' && rel === 'canonical')
      this.metadata.add('canonical', href)
  }

  #top(): OpenElement {
    return this.#stack.at(-1) ?? outermost
  }

  #range(): Range {
    // After a comment that does not end, the parser stands past the end.
    const {startIndex, endIndex} = this.#parser
    const {length} = this.#source
    return {
      start: Math.min(startIndex, length),
      end: Math.min(endIndex + 1, length)
    }
  }
}
