import {matchesOf} from '../../text/matches.js'
import type {Piece} from './tokens.js'

const side =
  '(?:far |top |bottom |upper |lower |cent(?:er|re) |back |front )?(?:left|right|cent(?:er|re)|row)'
const beside = '(?:above|below)(?: (?:left|right|cent(?:er|re)))?'
const position = `(?:(?:standing|seated|sitting) )?(?:at |on |on the |in the |to the |from )?(?:${side}|foreground|background|(?:second|third|fourth|fifth|2nd|3rd|4th) from (?:the )?(?:${side}))`
const place = `(?:${position}|${beside}|top|bottom)`
const image = '(?:photo(?:graph)?|picture|image)'
const dated = '(?:(?:undated|recent|old|file|archive|handout) )'
const taken = ' (?:taken|from|made|provided|shot) [^,.;:()\\n“”"]{2,50}'
// `in a photo` alone is as well a sentence's own: a man in a photo with others.
const seen = `(?:pictured|seen here|shown here|photographed|seen above|seen below|shown above|shown below|(?:seen|shown|pictured) in (?:an? |the |this )?${dated}*${image}(?:${taken})?|shown (?:at|with) (?:his|her|their) [^,.;:()\\n“”"]{2,50}|in an? (?:${dated}+${image}(?:${taken})?|${image}${taken})|in (?:the |this |file )${dated}*${image}(?:${taken})?|in photo)`
const goingOn =
  '(?:with|in|outside|inside|beside|next to|near|aged|behind|alongside|holding|wearing|speaking|standing|seated|shaking|arriving|during|greeting|waving|at|on|after|before|leaving|hugging|last|earlier|and)\\b[^,.;:()\\n“”"]{1,60}'

/** Where and how, in a row: a bound on the whole would be compiled as copies. */
const goesOn = (gap: string) => {
  const places = `(?:${gap}(?:${place}|here))*`
  return `${places}(?:${gap}${goingOn}){0,3}${places}`
}

const colour =
  '(?:white|black|red|blue|green|grey|gray|yellow|brown|pink|purple|orange)'

/** After `left` and `right` alone: they are verbs and adverbs too. */
const doing =
  '(?:holding|wearing|speaking|standing|seated|shaking|greeting|waving|hugging|in (?:a |an |the )?(?:white|black|red|blue|green|grey|gray|yellow|brown|dark|light|suit|hat|tie|uniform|jacket)\\b)[^,.;:()\\n“”"]{0,60}'

const name = String.raw`(?:[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ’'-]*[a-zß-ỿ][A-Za-zÀ-ỿ’'-]*|[A-ZÀ-ÞĀ-ỿ]{2,}|Jr\.|Sr\.|\b[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ’'-]+, \d{1,3}|\((?:D|R)-[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.]+\))`

// The shapes are large; each is tried only at a mark that such a word follows.
const words =
  'above|below|left|right|cent(?:er|re)|pictured|photographed|seen|shown|photo|photograph|image|L-R|l-r|L to R|FILE|file|bottom|top|inset|picture|clockwise|foreground|background|row'
/** More such words that stand in brackets only. */
const bracketed =
  'video|clip|gallery|white|black|red|blue|green|grey|gray|yellow|pic'
const within = (words: string) => `(?=(?:[\\w’-]{1,20} ){0,3}(?:${words})\\b)`
const setOff = new RegExp(
  `(?:, |[–—-]{1,2} ?)${within(words)}|[([]${within(`${words}|${bracketed}`)}`,
  'g'
)

// `Holm, above with the spade,`, `Holm, pictured left.`, `the mayor, seen here in May,`
const afterName = new RegExp(
  `(?:${seen}${goesOn(' ')}|(?:${beside}|pictured|(?:far |top |bottom )(?:left|right)|cent(?:er|re))(?: ${goingOn})?|${place}(?: ${doing})?)(?=,|\\.(?:\\s|$)| (?:and|with) [A-ZÀ-ÞĀ-ỿ])`,
  'y'
)
/** How a row of people is told. */
const inOrder =
  '(?:from (?:the )?left(?: to right)?|left to right|clockwise from (?:the )?(?:top|bottom|left|right)(?: (?:left|right))?)'
const afterWord = new RegExp(
  `(?:${seen}${goesOn(' ')}|(?:above|below|top|bottom|far|upper|lower) (?:left|right|cent(?:er|re))|${inOrder})(?=,(?! right\\b)|\\.(?:\\s|$))`,
  'y'
)
const betweenDashes = new RegExp(
  `(?:${seen}${goesOn(' ')}|${place})(?= ?[–—-]{1,2})`,
  'y'
)
/** No sentence's own even after a role: `the minister – pictured with …`. */
const isPictured = /^(?:pictured|seen here|shown here)\b/
const inBrackets = new RegExp(
  String.raw`[([](?:(?:${seen}|pictured)${goesOn(',? ')}|(?:far |second from |third from )?(?:left|right|cent(?:er|re))(?:, ${goingOn}| (?:with|and) [^()\n]{1,60}| ${doing})?|${position}|(?:[Ll]-[Rr]|L to R|${inOrder})(?:[:,][^()\n]{2,120})?|clockwise from [^()\n]{2,120}|(?:above|below|top|bottom|inset)(?: (?:left|right))?, ${goingOn}|(?:see |watch )?(?:the |our )?(?:full )?(?:video|clip|gallery)(?: (?:above|below|here))|file (?:photo|picture|image)|FILE(?: PHOTO)?|see (?:photo|picture|main image)[^()\n]{0,20})[)\]]`,
  'y'
)
const besideName = new RegExp(
  String.raw`[([](?:above|below|top|bottom|photo|pic|(?:in|wearing) (?:an? |the )?${colour}\b[^()\n]{0,30}|(?:No\.? ?)?\d{1,3}, (?:left|right|cent(?:er|re)))[)\]]`,
  'y'
)
const insetPicture = /\((?:inset|main picture|main image|main photo)\)/y
/** A sentence's first word may be a name or any other. */
const firstWord = /(?:^|[.!?”"] )[A-ZÀ-ÞĀ-ỿ][a-zß-ỿ]+ $/
const nameBefore = new RegExp(`${name} ?$`)

/** Openers and answers that a comma follows as well as a name. */
const noName =
  /(?:^|[\s“"‘'(])(?:Yes|Yeah|No|Well|Oh|OK|Okay|So|And|But|All|Right|Now|Then|Here|There|Still|Again|Also|Instead|Politically|Republicans?|Democrats?|Party|Up|Down)[,–— -]+$/

/** What is left of a caption inside a sentence. */
export function findDebris(content: string): readonly Piece[] {
  const found: Piece[] = []
  for (const {index, 0: mark} of matchesOf(setOff, content)) {
    const length = lengthAt(content, mark, index)
    if (length === 0) continue
    const start = startOf(mark, index)
    const before = content.slice(Math.max(0, start - 30), start)
    if (noName.test(before) || isQuoted(content, start)) continue
    found.push({start, end: start + length, kind: 'caption'})
  }
  return found
}

/** Brackets belong to what they set off, a comma and a dash do not. */
function startOf(mark: string, index: number): number {
  return mark === '(' || mark === '[' ? index : index + mark.length
}

/** Length of what a mark at `index` sets off, 0 if it is no caption's. */
function lengthAt(content: string, mark: string, index: number): number {
  const before = content.slice(Math.max(0, index - 60), index)
  const hasName = () => nameBefore.test(before)
  const start = startOf(mark, index)
  switch (mark[0]) {
    case ',':
      return (
        (hasName() && lengthOf(afterName, content, start)) ||
        (/[a-zß-ỿ]$/.test(before) && lengthOf(afterWord, content, start)) ||
        0
      )
    case '(':
    case '[':
      return (
        lengthOf(inBrackets, content, start) ||
        lengthOf(insetPicture, content, start) ||
        (hasName() &&
          !firstWord.test(before) &&
          lengthOf(besideName, content, start)) ||
        0
      )
    default:
      return hasName() || isPictured.test(content.slice(start, start + 12))
        ? lengthOf(betweenDashes, content, start)
        : 0
  }
}

function lengthOf(shape: RegExp, content: string, at: number): number {
  shape.lastIndex = at
  return shape.exec(content)?.[0].length ?? 0
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
