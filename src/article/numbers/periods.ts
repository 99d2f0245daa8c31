import type {Quantity} from '../quantities/index.js'
import type {Sentence} from '../sentences.js'
import type {NumberConflict} from './conflict.js'
import {isAlike, sumConflict} from './parts.js'

type Article = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
}

const ordinals = ['first', 'second', 'third', 'fourth']
/** `in the first quarter`, `in the second` */
const inPeriod =
  /^(?: [a-zà-ÿ]+){0,3}? (?:in|during|for) the (first|second|third|fourth)\b/

/** A year and all of its quarters or halves. */
export function findPeriods({
  text,
  sentences,
  quantities
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (const [index, first] of quantities.entries()) {
    const told = /\b(quarter|half)\b/.exec(
      text.slice(first.end, first.end + 50)
    )
    if (!told || periodOf(text, first) !== 'first') continue
    const count = told[1] === 'half' ? 2 : 4
    const parts = quantities.slice(index, index + count)
    const isWhole =
      parts.length === count &&
      parts.every(
        (part, at) =>
          part.sentence === first.sentence &&
          periodOf(text, part) === ordinals[at]
      )
    if (!isWhole) continue
    const total = totalBeside(text, sentences, quantities, index, count)
    if (!total) continue
    const isExact = parts.every(
      (part) => part.hedge === 'none' && isAlike(total, part)
    )
    const row = {start: first.start, end: parts.at(-1)?.end ?? first.end}
    const conflict = isExact ? sumConflict(text, total, parts, row) : undefined
    if (conflict) found.push(conflict)
  }
  return found
}

function periodOf(text: string, {end}: Quantity): string | undefined {
  return inPeriod.exec(text.slice(end, end + 50))?.[1]
}

/** The year's figure: the only other of their sentence, or of the one before. */
function totalBeside(
  text: string,
  sentences: readonly Sentence[],
  quantities: readonly Quantity[],
  index: number,
  count: number
): Quantity | undefined {
  const parts = quantities[index]
  if (!parts) return undefined
  const before = quantities.slice(Math.max(0, index - 2), index)
  const after = quantities.slice(index + count, index + count + 2)
  const inSentence = (sentence: number) =>
    [...before, ...after].filter((one) => one.sentence === sentence)
  const own = inSentence(parts.sentence)
  const [total, other] = own.length > 0 ? own : inSentence(parts.sentence - 1)
  if (!total || other || total.block !== parts.block) return undefined
  const {start, end} = sentences[total.sentence] ?? total
  const isOfYear = /\b(?:year|annual|season|whole|in all|total)\b/.test(
    text.slice(start, end)
  )
  return isOfYear ? total : undefined
}
