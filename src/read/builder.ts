import {OffsetMap, type SourceMap} from '../text/offset-map.js'
import type {Range} from '../text/range.js'
import type {Element, Part} from './document.js'

/**
 * Builds a document's text from markup, in the order of the source: white
 * space folded, parts apart by `\n\n`, a line break inside a part as `\n`.
 */
export class TextBuilder {
  readonly #source: string
  readonly #map = new OffsetMap()
  readonly #parts: Part[] = []
  #text = ''
  #element: Element = 'paragraph'
  #depth: number | undefined
  #partStart = -1
  /** White space seen and not yet written. */
  #space: Range | undefined
  /** Line breaks seen and not yet written. */
  #breaks = 0
  /** End in the source of what is written. */
  #end = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Ends the part; what follows belongs to an `element`. */
  block(element: Element, depth?: number): void {
    this.#endPart()
    this.#element = element
    this.#depth = depth
  }

  /** Adds source text that is read as it stands, white space folded. */
  words(start: number, end: number): void {
    const source = this.#source
    for (let at = start; at < end;) {
      let stop = at
      while (stop < end && isSpace(source.charCodeAt(stop))) stop++
      if (stop > at) this.space(at, stop)
      at = stop
      while (stop < end && isInLine(source, stop, end)) stop++
      if (stop > at) this.#write(source.slice(at, stop), 'copy', at, stop)
      at = stop
    }
  }

  /** Adds text that is written otherwise in the source: an entity, an escape. */
  rewritten(value: string, start: number, end: number): void {
    this.#write(value, end > start ? 'rewrite' : 'imply', start, end)
  }

  /** Adds text that markup stands for. */
  implied(value: string, start: number, end: number): void {
    this.#write(value, 'imply', start, end)
  }

  /** Adds white space, which is one space at most. */
  space(start: number, end: number): void {
    if (this.#partStart < 0 || this.#breaks > 0) return
    if (this.#space?.end === start)
      this.#space = {start: this.#space.start, end}
    else this.#space ??= {start, end}
  }

  /** Breaks the line; two breaks on end split the part where that is asked for. */
  lineBreak(splits: boolean): void {
    if (this.#partStart < 0) return
    this.#space = undefined
    this.#breaks++
    if (splits && this.#breaks > 1) this.#endPart()
  }

  finish(): {text: string; parts: readonly Part[]; map: SourceMap} {
    this.#endPart()
    return {text: this.#text, parts: this.#parts, map: this.#map}
  }

  #endPart(): void {
    if (this.#partStart >= 0)
      this.#parts.push({
        element: this.#element,
        ...(this.#depth !== undefined && {depth: this.#depth}),
        start: this.#partStart,
        end: this.#text.length
      })
    this.#partStart = -1
    this.#space = undefined
    this.#breaks = 0
  }

  #write(
    value: string,
    how: 'copy' | 'rewrite' | 'imply',
    start: number,
    end: number
  ): void {
    this.#writeGap(start)
    this.#text += value
    if (how === 'copy') this.#map.copy(start, end)
    else this.#map[how](value.length, start, end)
    this.#end = end
  }

  /** Writes what stands between the text so far and the text at `start`. */
  #writeGap(start: number): void {
    const space = this.#space
    if (this.#partStart < 0) {
      if (this.#text !== '') {
        this.#text += '\n\n'
        this.#map.imply(2, this.#end, start)
      }
      this.#partStart = this.#text.length
    } else if (this.#breaks > 0) {
      this.#text += '\n'.repeat(this.#breaks)
      this.#map.imply(this.#breaks, this.#end, start)
    } else if (space) {
      this.#text += ' '
      if (this.#source.slice(space.start, space.end) === ' ')
        this.#map.copy(space.start, space.end)
      else this.#map.rewrite(1, space.start, space.end)
    }
    this.#space = undefined
    this.#breaks = 0
  }
}

/** Space, tab, line feed, form feed or carriage return. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 12
}

/** Whether the text goes on at `at`, single spaces inside it included. */
function isInLine(source: string, at: number, end: number): boolean {
  const code = source.charCodeAt(at)
  if (!isSpace(code)) return true
  return code === 32 && at + 1 < end && !isSpace(source.charCodeAt(at + 1))
}
