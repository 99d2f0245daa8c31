import {pick} from '../../bench/planted/random.js'

/** An article to plant in: its headline and paragraphs. */
export type Host = {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** Where a quotation is planted, and whose it is. */
export const plantings = [
  'moved',
  'after narrative',
  'own paragraph',
  'appended'
] as const
export type Planting = (typeof plantings)[number]

/** An article with a quotation that nobody speaks, at `start` in UTF-16 offsets. */
export type Planted = {
  readonly text: string
  readonly start: number
  readonly end: number
}

type Random = () => number

export function textOf({title, paragraphs}: Host): string {
  return [title, ...paragraphs].join('\n\n')
}

/**
 * Plants a quotation in an article, where such a place is: between two quiet
 * paragraphs (`moved`: the article's own, `own paragraph`: another's), after
 * one and before any (`after narrative`), or at the end of a quiet one before
 * another (`appended`).
 */
export function plant(
  planting: Planting,
  host: Host,
  donor: Host,
  random: Random
): Planted | undefined {
  const isMoved = planting === 'moved'
  const taken = takeQuote(isMoved ? host : donor, random)
  if (!taken) return undefined
  const {title} = host
  const paragraphs = isMoved ? taken.rest : host.paragraphs
  const gaps = paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1]
    const isGap =
      isQuiet(paragraph) &&
      next !== undefined &&
      (planting === 'after narrative' || isQuiet(next)) &&
      (planting !== 'appended' || /\p{L}{2}[.?!]$/u.test(paragraph))
    return isGap && index + 1 !== (isMoved ? taken.at : -1) ? [index] : []
  })
  if (gaps.length === 0) return undefined
  const gap = pick(random, gaps)
  const before = textOf({title, paragraphs: paragraphs.slice(0, gap + 1)})
  const joint = planting === 'appended' ? ' ' : '\n\n'
  const head = before + joint + taken.quote
  return {
    text: [head, ...paragraphs.slice(gap + 1)].join('\n\n'),
    start: head.length - taken.quote.length,
    end: head.length
  }
}

type Taken = {
  readonly quote: string
  /** The paragraphs without it, and the index it stood at. */
  readonly rest: readonly string[]
  readonly at: number
}

// `“The road is safe,” Karimova said.` and `… said. “The road is safe.”`
const whole = /^(["“]\p{Lu}[^"“”]{20,400}[,.?!]["”])(?: [^"“”]{4,120}\.)?$/u
const last = /^(.*\p{L}{2}[.?!]) (["“]\p{Lu}[^"“”]{20,400}[.?!]["”])$/u

function takeQuote({paragraphs}: Host, random: Random): Taken | undefined {
  const found = paragraphs.flatMap((text, at): Taken[] => {
    const own = whole.exec(text)?.[1]
    if (own) return [{quote: full(own), rest: paragraphs.toSpliced(at, 1), at}]
    const [, head, tail] = last.exec(text) ?? []
    return head && tail
      ? [{quote: full(tail), rest: paragraphs.with(at, head), at}]
      : []
  })
  const long = found.filter(({quote}) => quote.split(/\s+/).length >= 8)
  return long.length > 0 ? pick(random, long) : undefined
}

function full(quote: string): string {
  return quote.replace(/,(["”])$/, '.$1')
}

const speech =
  /["“”«»]|\b(?:sa(?:id|ys|y|ying)|t(?:old|ells?)|ask(?:s|ed)?|add(?:s|ed)|wr(?:ote|ites)|tweet(?:s|ed)|argu(?:es|ed)|claim(?:s|ed)|warn(?:s|ed)|not(?:es|ed)|according|explain(?:s|ed)|announced?|insist(?:s|ed)|testif(?:ies|ied)|repl(?:ies|ied)|recall(?:s|ed)|call(?:s|ed))\b/i

/** Neither a quotation nor a plain verb of speech stands in it. */
function isQuiet(text: string | undefined): boolean {
  return text !== undefined && !speech.test(text)
}
