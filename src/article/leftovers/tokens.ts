import {matchesOf} from '../../text/matches.js'
import type {Range} from '../../text/range.js'
import type {LeftoverKind} from './kind.js'

export type Piece = Range & {
  readonly kind: LeftoverKind
  /** What it should have been, where that can be told. */
  readonly expected?: string
}

/** A token has one of these … */
const signs = /[[({<&%*âÃÂ\ufffd]/
const capitals = /TK|XX|INSERT| HERE[\]) :,–—-]|TO (?:BE|COME)/
const bracketed =
  /\[[A-Z][A-Z’' ]+\]|[[(](?:TB|TO|CHECK|VERIFY|FIXME|[Ii]nsert|HEADLINE|BYLINE|CAPTION|NAME|DATE|QUOTE|PHOTO|LINK|TITLE|PLACEHOLDER)/
/** … or is one of these. */
const mayFill = (content: string) =>
  /[TX][KX]|INSERT|CHECK/.test(content) ||
  /psum|dummy|xxx/.test(content) ||
  fillers.test(content)
const fillers = /[enokty] (?:to come|tk|goes here)/

type MayHold = (content: string) => boolean

// One alternation a kind, tried only where one of its characters stands.
const shapes: readonly (readonly [MayHold, RegExp, LeftoverKind])[] = [
  [
    (content) => /[[{<]|%[%\w]/.test(content),
    /\[\/?(?:pullquote|pull-quote|embed\w*|caption|gallery|video|audio|image|img|ad|ads|advert|newsletter\w*|related\w*|blockquote|youtube|tweet|iframe|shortcode|sidebar|inline\w*|photo|media\w*|poll|slideshow|button|divider|separator|infobox|factbox|widget|form|map|chart|link|more|read-?more|vc_\w+|et_pb_\w+|contact-form[\w-]*|toc|citation needed|clarification needed|dubious)(?:[ :=_-][^\]\n]{0,120})?\]|\[\/?[a-z]+_\w{1,40}(?: [^\]\n]{1,120})?\]|\[[a-z][\w-]{1,30}(?: [\w-]{1,30}=(?:"[^"\n]{0,120}"|\w{1,60})){1,8} ?\/?\]|\{\{[^}\n]{1,80}\}\}|\{%[^%\n]{1,80}%\}|<%[^%\n]{1,80}%>|<!--[^\n]{0,120}?-->|\$\{[\w.]{1,40}\}|%%\w{2,30}%%|%[A-Z_]{3,30}%|\[\[[\w :|./-]{3,60}\]\]|\{(?:[$%#@]?[a-z_][\w.-]{1,40}|\d)\}/gi,
    'template token'
  ],
  [
    (content) => content.length < 10 || content.includes('[object'),
    /\[object Object\]|^(?:undefined|null|NaN)$/g,
    'template token'
  ],
  [
    (content) => /<|&[#A-Za-z]/.test(content),
    /<\/?(?:p|br|div|span|strong|em|b|i|u|a|ul|ol|li|h[1-6]|hr|img|iframe|script|style|blockquote|figure|figcaption|table|tr|td|th|font|center|section|article|sup|sub)(?:\s[^<>\n]{0,300})?\/?>|&(?:amp|nbsp|quot|apos|lt|gt|[a-z]{3,8}|[rlsb][sd]?quo|[lr]aquo|[mn]dash|hellip|copy|reg|trade|bull|middot|pound|euro|yen|cent|sect|para|deg|times|frac\d\d|[ent]\w{0,3}sp|shy|[lr]arr|[aeiouy](?:acute|grave|circ|uml)|[ano]tilde|aring|aelig|oslash|ccedil|szlig|#\d{2,5}|#x[\da-f]{2,5});/gi,
    'markup'
  ],
  [
    (content) => content.includes('**') || content.includes(']('),
    /(?<![A-Za-z*])\*\*(?=[^\s*])[^*\n]{1,80}[^\s*]\*\*(?![A-Za-z*])|!?\[[^\]\n]{1,80}\]\(https?:[^)\s]{1,300}\)/g,
    'markup'
  ],
  [
    (content) =>
      capitals.test(content) || bracketed.test(content) || mayFill(content),
    /\b[Ll]orem [Ii]psum\b|\bTK(?:TK)+\b|\bTK\b(?=[,.)\]]|$|:? [a-z])|\[TK\]|[[(][A-Z][A-Z ]{2,40} (?:HERE|TK|TO COME|GOES HERE|TO BE (?:CHECKED|CONFIRMED|ADDED))(?:[:,]? [–—-]?[^\])\n]{0,80})?[\])]|\[(?:[A-Z’']{2,12} ){0,3}(?:NAMES?|DATE|CITY|TOWN|AGE|NUMBER|AMOUNT|QUOTE|PHOTO|PICTURE|IMAGE|LINK|HEADLINE|CAPTION|BYLINE|TITLE|EMAIL|PHONE|URL|COMPANY|FIGURE)(?: (?:OF|FOR|FROM) [A-Z ]{2,30})?\]|[[(](?:TBD|TBC|TBA|CHECK|VERIFY|FIXME|TODO|XX+|INSERT [A-Za-z ]{2,40}|[Ii]nsert (?:photo|picture|image|quote|name|caption|link|headline|date|graphic|chart|map|video)\b[A-Za-z ]{0,30}|(?:HEADLINE|BYLINE|CAPTION|NAME|DATE|QUOTE|PHOTO|LINK|TITLE|PLACEHOLDER)(?: (?:HERE|TO COME|TK|GOES HERE))?)[\])]|\bXX{2,}\b(?! ?[Oo]lymp)|\bxxx{2,}\b|\b(?:[Hh]eadline|[Cc]aption|[Bb]yline|[Qq]uote|[Pp]hoto|[Tt]ext|[Ll]ink|[Nn]ame|[Cc]opy) (?:goes here|to come|tk|TK)\b|\bdummy (?:text|copy)\b|\bINSERT [A-Z]{3,}(?: [A-Z]{3,})*\b/g,
    'placeholder'
  ]
]

/** What a desk asks or asks for, in brackets or in angles. */
const queries =
  /[[(](?:sp|spell(?:ing)?|age|name|names|first name|date|year|title|source|check|quote|number|figure|ck|cq|tk)[^\]()[\n]{0,24}\?[\])]|\[[a-z][a-z ]{1,24}\?{1,3}(?: [^\]\n]{2,60})?\]|[[(](?:sp|ck|cq|CQ|CK|tk|TKTK)[\])]|\[(?:TK|CHECK|CONFIRM|VERIFY|QUERY|XX+|[Cc]heck|[Cc]onfirm|[Vv]erify)[ :] ?[^\]\n]{2,60}\]|\((?:TK|CHECK|CONFIRM|VERIFY|QUERY|XX+)(?: [A-Z]+){1,6}\)|[[(](?:[Nn]ote to )?(?:[Ss]ub-?editors?|[Ss]ubs?|[Dd]esk|[Nn]ews ?desk|[Pp]ic(?:ture)? ?desk|[Cc]opy ?desk|[Ll]egal|[Ww]eb ?desk|SUBS|DESK|LEGAL|EDS?|[Ee]ds)(?: ?[:–—-]| please| pls| to) ?[^\]()[\n]{2,120}[\])]|[[(][Ee]d(?:itor)?: ?(?:please|pls|check|can|could|do|is|are|confirm|need|cut|trim|add|which|what|who|when)\b[^\]()[\n]{2,120}[\])]|<(?:insert|enter|add|name|your|date|quote|link|headline|caption|photo|image|pic|tbc|tk|to come)\b[^<>\n]{0,60}>|[[(](?:[a-z]+ ){0,2}(?:to follow|to come|tbc|tba)[\])]|\bTK CHECK\b|\bCHECK (?:SPELLING|NAME|QUOTE|FACTS?|FIGURES?|DATE|AGE|TITLE)\b/g

const continuation = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
/** Letters that were UTF-8 and were read as Windows-1252, once or twice. */
const garbled = new RegExp(
  `(?:â(?:€${continuation}?|[\\u0080-\\u009f]{2})|Ã(?:¢â(?:‚¬|${continuation}){1,3}[^\\sA-Za-zÀ-ỿ]{0,3}|${continuation})(?:â${continuation}{1,2}|Å${continuation}|Ë${continuation}|Â${continuation}?)*|Â(?:[£€$°»«©®·\\u00a0]|(?= )))|(?<=[A-Za-zÀ-ỿ])\\ufffd+(?=[A-Za-zÀ-ỿ])|\\ufffd{2,}`,
  'g'
)

/** Cheap test before the queries, which are large. */
const mayAsk = (content: string) =>
  /[[<]|CHECK/.test(content) ||
  (content.includes('(') && roundQuery.test(content))
const roundQuery =
  /\?\)|\((?:sp|c[kq]|C[KQ]|tk|TK|CHECK|CONF|VER|QUE|XX|[Nn]ote to|[Ss]ub|SUB|[Dd]esk|DESK|[Nn]ews ?desk|[Pp]ic|[Cc]opy|[Ll]egal|LEGAL|[Ww]eb ?desk|E[Dd])|(?:follow|come|tb[ca])\)/

/** Tokens, tags, entities and broken letters that stand anywhere. */
export function findTokens(content: string): readonly Piece[] {
  const found: Piece[] = []
  const isSigned = signs.test(content)
  const isShort = content.length < 10
  if (!isSigned && !isShort && !mayFill(content)) return found
  if (mayAsk(content))
    for (const {index, 0: token} of matchesOf(queries, content))
      found.push({start: index, end: index + token.length, kind: 'placeholder'})
  for (const [mayHold, shape, kind] of shapes) {
    if (!mayHold(content)) continue
    for (const {index, 0: token} of matchesOf(shape, content))
      if (!isOrdinary(content, token, kind, index))
        found.push({start: index, end: index + token.length, kind})
  }
  if (isSigned && /[âÃÂ\ufffd]/.test(content))
    for (const {index, 0: token} of matchesOf(garbled, content))
      found.push(garbledPiece(index, token))
  return found.sort((a, b) => a.start - b.start)
}

const film =
  /(?:film|movie|rated|Vin|Diesel|:|,) ?XXX\b|\bXXX (?:film|movie|rated)/
/** Initials that are explained: `Tin Kettle (TK)`. */
const initials = /\bT[a-z]+ K[a-z]+ \(TK\)/
/** Nouns that an editor may add to a quotation: `the [video] shows`. */
const noun =
  /^\[(?:video|photo|image|audio|map|chart|link|form|more|media|caption|gallery|poll|button|ads?|related|widget)\]$/

/** Marks that a writer sets around a token that the story is about. */
const quotedBy = /["“‘'`]/

function isOrdinary(
  content: string,
  token: string,
  kind: LeftoverKind,
  index: number
): boolean {
  if (kind === 'markup')
    return (
      quotedBy.test(content[index - 1] ?? '') &&
      /["”’'`]/.test(content[index + token.length] ?? '')
    )
  if (kind === 'placeholder')
    return token === 'XXX' ? film.test(content) : initials.test(content)
  if (!token.startsWith('[')) return false
  const [word = ''] = /[A-Za-z]+/.exec(token) ?? []
  const isMixed = word !== word.toLowerCase() && word !== word.toUpperCase()
  return isMixed || (noun.test(token) && content.trim() !== token)
}

function garbledPiece(start: number, token: string): Piece {
  const expected = decode(token)
  return {
    start,
    end: start + token.length,
    kind: 'garbled text',
    ...(expected !== undefined && {expected})
  }
}

// Windows-1252, 0x80 to 0x9f.
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The letters whose UTF-8 bytes these are in Windows-1252; undefined if none. */
function decode(token: string, depth = 2): string | undefined {
  const bytes: number[] = []
  for (const letter of token) {
    const place = windows.indexOf(letter)
    const code = place < 0 ? letter.charCodeAt(0) : 0x80 + place
    if (code > 255) return undefined
    bytes.push(code)
  }
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(
      Uint8Array.from(bytes)
    )
    return depth > 1 ? (decode(text, depth - 1) ?? text) : text
  } catch {
    return undefined
  }
}
