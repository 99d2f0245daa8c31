import {indexAt, type Range} from '../text/range.js'
import type {Block} from './blocks/index.js'
import type {Mark, MarkReading, Step} from './marks/index.js'

/**
 * A quotation within one block. One that runs over several paragraphs is a
 * row of `continued` quotes and a last `paired` one, each with `continues`,
 * the index of the quote it goes on from.
 */
export type Quote = Range & {
  readonly kind: 'paired' | 'continued' | 'unclosed' | 'unopened'
  readonly index: number
  /** The words between the marks. */
  readonly inner: Range
  /** Index of its block. */
  readonly block: number
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number
  readonly continues: number | undefined
}

/** Quotations inside one another that are looked at. */
const mostNested = 8

/** Whether a place stands in a quotation, marks left out. */
export function isInQuote(quotes: readonly Quote[], {start, end}: Range) {
  const last = indexAt(quotes, start - 1)
  return quotes
    .slice(Math.max(0, last + 1 - mostNested), last + 1)
    .some((quote) => quote.start < start && end < quote.end)
}

/** All quotations, in order of their opening marks. */
export function findQuotes(
  blocks: readonly Block[],
  reading: MarkReading
): readonly Quote[] {
  const found: Omit<Quote, 'index' | 'continues'>[] = []
  const goesOn = new Map<number, number>()
  for (const {steps} of reading.stretches) {
    const open: Mark[] = []
    for (const step of steps) track(step, open, blocks, found, goesOn)
  }
  return numbered(found, goesOn)
}

function track(
  step: Step,
  open: Mark[],
  blocks: readonly Block[],
  found: Omit<Quote, 'index' | 'continues'>[],
  goesOn: Map<number, number>
): void {
  const {mark, does, partner} = step
  const blockOf = (of: Mark) =>
    blocks[of.block] ?? {start: of.start, end: of.end}
  switch (does) {
    case 'opens':
      open.push(mark)
      break
    case 'closes': {
      if (!partner) break
      while (open.length > 0 && open.at(-1) !== partner) open.pop()
      open.pop()
      found.push(
        quoteOf(
          'paired',
          partner,
          mark.start,
          mark.end,
          depthIn(open, partner.block)
        )
      )
      break
    }
    case 'reopens': {
      if (!partner) break
      const isLostBreak = step.faults.length > 0
      const end = isLostBreak ? mark.start - 1 : blockOf(partner).end
      while (open.length > 0 && open.at(-1) !== partner) open.pop()
      open.pop()
      const kind = isLostBreak ? 'unclosed' : 'continued'
      found.push(quoteOf(kind, partner, end, end, depthIn(open, partner.block)))
      if (!isLostBreak) goesOn.set(mark.start, partner.start)
      open.push(mark)
      break
    }
    case 'unclosed': {
      const {end} = blockOf(mark)
      const depth = Math.max(0, open.indexOf(mark))
      found.push(quoteOf('unclosed', mark, end, end, depth))
      break
    }
    case 'unopened': {
      // What another quotation holds is no part of it.
      const last = found.at(-1)
      const start =
        last?.block === mark.block
          ? Math.min(last.end, mark.start)
          : blockOf(mark).start
      found.push({
        kind: 'unopened',
        start,
        end: mark.end,
        inner: {start, end: mark.start},
        block: mark.block,
        depth: 0
      })
      break
    }
  }
}

/** How many quotations of a block are open; one left open above counts no more. */
function depthIn(open: readonly Mark[], block: number): number {
  let depth = 0
  while (depth < deepest && open.at(-1 - depth)?.block === block) depth++
  return depth
}

/** Deeper ones are counted no further. */
const deepest = 3

function quoteOf(
  kind: Quote['kind'],
  opener: Mark,
  innerEnd: number,
  end: number,
  depth: number
): Omit<Quote, 'index' | 'continues'> {
  return {
    kind,
    start: opener.start,
    end,
    inner: {start: opener.end, end: Math.max(opener.end, innerEnd)},
    block: opener.block,
    depth
  }
}

function numbered(
  found: readonly Omit<Quote, 'index' | 'continues'>[],
  goesOn: ReadonlyMap<number, number>
): readonly Quote[] {
  const sorted = clipped(
    found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  )
  const indices = new Map(sorted.map(({start}, index) => [start, index]))
  return sorted.map((quote, index) => {
    const from = goesOn.get(quote.start)
    const continues = from === undefined ? undefined : indices.get(from)
    const {kind, start, end, inner, block, depth} = quote
    return {kind, start, end, index, inner, block, depth, continues}
  })
}

/** `“He is ‘a fool,” she said`: what nothing closes ends with what holds it. */
function clipped(
  sorted: readonly Omit<Quote, 'index' | 'continues'>[]
): readonly Omit<Quote, 'index' | 'continues'>[] {
  let outer: Range = {start: 0, end: 0}
  return sorted.map((quote) => {
    if (quote.kind === 'paired' && quote.end > outer.end) outer = quote.inner
    if (quote.kind !== 'unclosed' || quote.start >= outer.end) return quote
    const end = Math.min(quote.end, outer.end)
    return {...quote, end, inner: {start: quote.inner.start, end}}
  })
}
