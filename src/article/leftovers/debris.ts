import type {Piece} from './tokens.js'

const side =
  '(?:far |top |bottom |upper |lower |cent(?:er|re) |back |front )?(?:left|right|cent(?:er|re)|row)'
const beside = '(?:above|below)(?: (?:left|right|cent(?:er|re)))?'
const position = `(?:at |on |on the |in the |to the |standing |seated |sitting |from )?(?:${side}|foreground|background|(?:second|third|fourth|fifth|2nd|3rd|4th) from (?:the )?(?:${side}))`
const place = `(?:${position}|${beside}|top|bottom)`
const seen =
  '(?:pictured|seen here|shown here|photographed|seen above|seen below|shown above|shown below|in (?:the |this |file )?photo|in the picture|in this picture)'
const goingOn =
  '(?:with|in|holding|wearing|speaking|standing|seated|shaking|arriving|during|greeting|waving|at|on|after|before|leaving|hugging|and)\\b[^,.;:()\\n“”"]{1,60}'

/** After `left` and `right` alone: they are verbs and adverbs too. */
const doing =
  '(?:holding|wearing|speaking|standing|seated|shaking|greeting|waving|hugging|in (?:a |an |the )?(?:white|black|red|blue|green|grey|gray|yellow|brown|dark|light|suit|hat|tie|uniform|jacket)\\b)[^,.;:()\\n“”"]{0,60}'

const name = String.raw`(?:\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*|\p{Lu}{2,}|Jr\.|Sr\.|\b\p{Lu}[\p{L}’'-]+, \d{1,3}|\((?:D|R)-\p{Lu}[\p{L}.]+\))`

// `Holm, above with the spade,`, `Holm, pictured left.`, `the mayor, seen here in May,`
const afterComma = new RegExp(
  String.raw`(?<=${name}, )(?:${seen}(?: (?:${place}|here|${goingOn}))*|(?:${beside}|pictured|(?:far |top |bottom )(?:left|right)|cent(?:er|re))(?: ${goingOn})?|${place}(?: ${doing})?)(?=,|\.(?:\s|$)| (?:and|with) \p{Lu})|(?<=\p{Ll}, )${seen}(?: (?:${place}|here|${goingOn}))*(?=,|\.(?:\s|$))`,
  'gu'
)
const betweenDashes = new RegExp(
  String.raw`(?<=${name} ?[–—-]{1,2} ?)(?:${seen}(?: (?:${place}|here|${goingOn}))*|${place})(?= ?[–—-]{1,2})`,
  'gu'
)
const inBrackets = new RegExp(
  String.raw`[([](?:(?:${seen}|pictured)(?:,? (?:${place}|here|${goingOn}))*|(?:far |second from |third from )?(?:left|right|cent(?:er|re))(?:,? (?:${goingOn}))?|${position}|L-R|l-r|L to R|from left(?: to right)?|left to right|clockwise from [^()\n]{2,30}|file (?:photo|picture|image)|FILE(?: PHOTO)?|see (?:photo|picture|main image)[^()\n]{0,20})[)\]]|(?<=${name} )\((?:above|below|top|bottom|inset)\)`,
  'gu'
)
/** Cheap test before the shapes: such a word soon after a mark that sets it off. */
const trigger =
  /[,([–—-] ?(?:\w+ ){0,3}(?:above|below|left|right|cent(?:er|re)|pictured|seen|shown|photo|L-R|l-r|L to R|FILE|bottom|top|picture|clockwise|foreground|background|inset|row)/

/** Openers and answers that a comma follows as well as a name. */
const noName =
  /(?:^|[\s“"‘'(])(?:Yes|Yeah|No|Well|Oh|OK|Okay|So|And|But|All|Right|Now|Then|Here|There|Still|Again|Also|Instead|Politically|Republicans?|Democrats?|Party|Up|Down)[,–— -]+$/

/** What is left of a caption inside a sentence. */
export function findDebris(content: string): readonly Piece[] {
  if (!trigger.test(content)) return []
  const found: Piece[] = []
  for (const shape of [afterComma, betweenDashes, inBrackets])
    for (const match of content.matchAll(shape)) {
      const {index} = match
      const before = content.slice(Math.max(0, index - 30), index)
      if (noName.test(before) || isQuoted(content, index)) continue
      found.push({
        start: index,
        end: index + match[0].length,
        kind: 'caption'
      })
    }
  return found
}

/** Whether more marks open than close before `index`. */
function isQuoted(content: string, index: number): boolean {
  let straight = 0
  let curly = 0
  for (let at = 0; at < index; at++) {
    const mark = content[at]
    if (mark === '"') straight++
    else if (mark === '“') curly++
    else if (mark === '”') curly--
  }
  return straight % 2 === 1 || curly > 0
}
