import type {Piece} from './tokens.js'

const direction =
  'above|below|left|right|far left|far right|center|centre|second from (?:the )?(?:left|right)|third from (?:the )?(?:left|right)|bottom|top|bottom (?:left|right)|top (?:left|right)'
const pictured =
  'pictured|seen here|shown here|seen|shown|photographed|in photo|in picture'

/** A person's or thing's name, at the end of the text before. */
const name = String.raw`(?:\p{Lu}[\p{L}’'-]+)`

// `Karimov, above with the gun,` and `Karimov (pictured left)`
const afterComma = new RegExp(
  String.raw`(?<=${name}, )(?:(?:${pictured}) (?:${direction}|in \d{4}|with [^,.;:\n“”"]{1,50}|here)|(?:${direction})(?: (?:with|in|holding|wearing|of)\b[^,.;:\n“”"]{1,50})?)(?=,)`,
  'gu'
)
const inBrackets = new RegExp(
  String.raw`\((?:(?:${pictured})(?: (?:${direction}|here|with|in)\b[^()\n]{0,40})?|${direction}|L-R|l-r|from left(?: to right)?|left to right|clockwise from [^()\n]{2,30}|file photo|FILE|photo: [^()\n]{2,40}|see (?:photo|picture|image|video)[^()\n]{0,20})\)`,
  'gu'
)
const trigger =
  /above|below|left|right|cent(?:er|re)|pictured|seen|shown|photo|L-R|l-r|FILE|bottom|top|picture|clockwise/

/** What is left of a caption inside a sentence. */
export function findDebris(content: string): readonly Piece[] {
  if (!trigger.test(content)) return []
  const found: Piece[] = []
  for (const shape of [afterComma, inBrackets])
    for (const match of content.matchAll(shape))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'caption'
      })
  return found
}
