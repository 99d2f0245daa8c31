import type {Range} from '../../text/range.js'
import {LimitError} from '../limit-error.js'
import type {ReadLimits} from '../limits.js'

/** Blocks of Markdown that can be read on their own. */
export type Stretch = Range & {
  /** Whether it is one paragraph without a single mark. */
  readonly isPlain: boolean
}

/** Length from which a stretch ends at the next block: long ones cost more a character. */
const longEnough = 2000

const plainStart = /^(?!\d{1,9}[.)])[\p{L}\p{N}"“”‘’'«($£€]/u
/** No other space makes a line blank. */
const blank = /^[ \t]*$/
const mark = /[\\`*_[\]<&|]| {2,}$/
// A list without text does not end a paragraph.
const bullet = /^[-+*][ \t]+(?!(?:(?:[-+*]|\d{1,9}[.)])[ \t]*)+$)\S/
const fenceOpening = /^ {0,3}(`{3,}|~{3,})/
const listItem = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const htmlOpening =
  /^ {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--)|(\?)|(![a-z])|(!\[CDATA\[)|\/?[a-z])/i
const htmlEnds = [
  /<\/(?:script|pre|style|textarea)>/i,
  /-->/,
  /\?>/,
  />/,
  /\]\]>/
]

/**
 * Splits Markdown where a block surely begins, so that each stretch can be
 * parsed alone and none is long.
 */
export function splitMarkdown(
  source: string,
  from: number,
  limits: ReadLimits
): readonly Stretch[] {
  const stretches: Stretch[] = []
  const counter = new MarkCounter(limits)
  let fence: RegExp | undefined
  let htmlEnd: RegExp | 'blank line' | undefined
  let isAfterBlank = true
  let isInList = false
  let start = from
  let block = from
  let isPlain = true
  let end = from

  const close = (at: number) => {
    const last = stretches.at(-1)
    if (at <= block) return
    if (!isPlain && last && !last.isPlain && last.end - last.start < longEnough)
      stretches[stretches.length - 1] = {...last, end: at}
    else stretches.push({start: block, end: at, isPlain})
    block = at
    isPlain = true
    counter.reset()
  }

  const line = /([^\r\n]*)(?:\r\n?|\n|$)/g
  line.lastIndex = from
  while (line.lastIndex < source.length) {
    start = line.lastIndex
    const content = line.exec(source)?.[1] ?? ''
    end = line.lastIndex
    if (fence) {
      if (fence.test(content)) fence = undefined
      continue
    }
    if (htmlEnd instanceof RegExp) {
      if (htmlEnd.test(content)) htmlEnd = undefined
      continue
    }
    if (blank.test(content)) {
      isAfterBlank = true
      htmlEnd = undefined
      continue
    }
    const isIndented = content.startsWith(' ') || content.startsWith('\t')
    if (
      !isIndented &&
      htmlEnd === undefined &&
      (isAfterBlank || bullet.test(content))
    )
      close(start)
    if (!isIndented) isInList = listItem.test(content)
    isAfterBlank = false
    if (plainStart.test(content) && !mark.test(content)) continue
    isPlain = false
    counter.count(content, start)
    if (isInList && isIndented) continue
    const marker = fenceOpening.exec(content)?.[1]
    if (marker !== undefined)
      fence = new RegExp(`^ {0,3}${marker[0] ?? ''}{${marker.length},}[ \\t]*$`)
    const html = htmlOpening.exec(content)
    if (html) {
      const ending = htmlEnds[html.slice(1).findIndex((name) => name)]
      if (!ending) htmlEnd = 'blank line'
      else if (!ending.test(content.slice(html[0].length))) htmlEnd = ending
    }
  }
  close(end)
  return stretches
}

const marks = /[[\]]|`+|\*+|_+/g
const escape = /\\[!-/:-@[-`{-~]/g
/** Escapes that are as dear as one of the marks. */
const escapesOfAMark = 20
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*/
const container = />|[-+*]|\d+/g

/** Counts what makes Markdown dear to parse, block by block. */
class MarkCounter {
  readonly #limits: ReadLimits
  #marks = 0
  #lines = 0

  constructor(limits: ReadLimits) {
    this.#limits = limits
  }

  reset(): void {
    this.#marks = 0
  }

  count(line: string, start: number): void {
    const {maxMarkdownMarks, maxMarkdownDepth, maxMarkdownLines} = this.#limits
    if (++this.#lines > maxMarkdownLines)
      throw new LimitError(
        'maxMarkdownLines',
        maxMarkdownLines,
        start,
        'too many lines with Markdown marks'
      )
    this.#marks += line.match(marks)?.length ?? 0
    if (line.includes('\\'))
      this.#marks += (line.match(escape)?.length ?? 0) / escapesOfAMark
    if (underline.test(line)) this.#marks++
    if (this.#marks > maxMarkdownMarks)
      throw new LimitError(
        'maxMarkdownMarks',
        maxMarkdownMarks,
        start,
        'too many Markdown marks in one block'
      )
    const depth = containers.exec(line)?.[0].match(container)?.length ?? 0
    if (depth > maxMarkdownDepth) throw tooDeep(maxMarkdownDepth, start)
  }
}

export function tooDeep(limit: number, place: number): LimitError {
  return new LimitError(
    'maxMarkdownDepth',
    limit,
    place,
    'lists and block quotes nested too deep'
  )
}
