import type {Quantity} from './index.js'

const hedges = [
  [
    'least',
    /(?:at least|more than|over|upwards of|no fewer than|no less than|exceeding|above|minimum of|another|a further|an additional|an extra)(?: the)? $/i
  ],
  [
    'most',
    /(?:at most|up to|as many as|as much as|less than|fewer than|under|no more than|below|only|just|a maximum of)(?: the)? $/i
  ],
  [
    'about',
    /(?:about|around|nearly|almost|some|roughly|approximately|close to|an estimated|estimated|perhaps|maybe|between|from|(?:\d|hundred|thousand|million|billion|dozen|teen|ty|one|two|three|four|five|six|seven|eight|nine|ten) (?:or|to)|every|per|a total of about|well over|circa|likely|possibly|reportedly|allegedly) $/i
  ]
] as const
const hedgeAfter =
  /^(?: or (?:so|more|fewer|less)|\+|-(?:plus|odd|something)| ?(?:to|[–-]) ?\d)/

/** How exactly the words around a number state it. */
export function hedgeOf(
  text: string,
  start: number,
  end: number
): Quantity['hedge'] {
  const before = text.slice(Math.max(0, start - 24), start)
  for (const [hedge, shape] of hedges) if (shape.test(before)) return hedge
  return hedgeAfter.test(text.slice(end, end + 12)) ? 'about' : 'none'
}
