import type {Piece} from './tokens.js'

const name = String.raw`[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]*(?: [A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]*){1,3}`
const byline = new RegExp(
  `^(?:By|BY) ${name}(?: (?:and|AND) ${name})?,? (?:[A-Z][A-Za-z.&]+ ){0,4}?(?:[Ss]taff [Ww]riters?|[Ss]taff [Rr]eporters?|STAFF WRITERS?|[Cc]orrespondents?|[Cc]ontributing [Ww]riters?|News Service|(?:Associated Press|Reuters|AFP|AP)(?: [Ww]riters?)?|Staff) +(?=[A-ZÀ-ÞĀ-ỿ“"])`
)
const label =
  /^(?:Advertisement|ADVERTISEMENT|Story continues below(?: advertisement)?|Article continues below(?: advertisement)?|Skip advertisement|Sponsored|SPONSORED|READ MORE|(?:[Tt]oggle|[Hh]ide) caption|Share(?= +(?:The|An?|In|On|At|It|He|She|They|This|Police)\b)|Share this(?: (?:article|story|page))?) +(?=[A-ZÀ-ÞĀ-ỿ“"])/
const person = String.raw`[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]*`
/** `Photo: Lena Brandt / Velmora Gazette The bridge opened …`. */
const credit = new RegExp(
  `^(?:Pix|Pics?|Photos?|Photographs?|Pictures?|Images?|Credit)(?::| by) ${person} ${person}(?: ${person})??(?: ?/ ?${person}(?: ${person}){0,3}?)?(?= [A-ZÀ-ÞĀ-ỿ][A-Za-z]* [a-z])`
)
/** Cheap test before them. */
const trigger =
  /^(?:B[yY] [A-Z]|A[dDr]|S[tkphP]|REA|[tT]og|[hH]id|P[hi]|Image|Credit)/
/** Code units of a paragraph behind it. */
const shortest = 40
/** `Advertisement Standards Authority` is a name. */
const goesOn = /^(?:Standards|Director|Manager|Council|Age)\b/

/** What stands glued to the opening of a paragraph: a byline, an ad's label. */
export function findHeads(content: string): readonly Piece[] {
  if (!trigger.test(content)) return []
  const opening = content.slice(0, 160)
  const labelled = label.exec(opening)
  const credited = credit.exec(opening)
  const length = (labelled ?? credited ?? byline.exec(opening))?.[0].length ?? 0
  const rest = content.slice(length)
  if (length === 0 || rest.length < shortest || goesOn.test(rest)) return []
  const end = opening.slice(0, length).trimEnd().length
  const kind = labelled ? kindOf(opening) : credited ? 'credit' : 'byline'
  return [{start: 0, end, kind}]
}

function kindOf(opening: string) {
  if (/^share/i.test(opening)) return 'share prompt'
  return /^(?:toggle|hide)/i.test(opening) ? 'player' : 'advertisement'
}
