import {isTrail, wholeLineKind} from '#leftovers'
import type {LeftoverKind} from '../leftovers/kind.js'
import type {Document} from '../../read/document.js'
import type {Recall} from '../../text/recall.js'
import {firstBlocks} from './first-blocks.js'
import type {BlockKind} from './index.js'
import type {Piece} from './lines.js'
import {isShortLine, isTitleLine} from './title-line.js'

/** What a block is, and what it is left from where it is a leftover. */
export type Reading = {
  readonly kind: BlockKind
  readonly leftover?: LeftoverKind
}

/** What a piece is, by its markup first and its shape second. */
export function readingOf(
  document: Document,
  piece: Piece,
  index: number,
  next: Piece | undefined,
  recall: Recall
): Reading {
  const content = document.text.slice(piece.start, piece.end)
  switch (piece.element) {
    case 'block-quote':
    case 'caption':
    case 'aside':
    case 'footer':
    case 'embed':
      return {kind: piece.element}
    case 'table-cell':
      return {kind: 'table'}
    case 'heading':
      if (index === 0 || piece.depth === 1) return {kind: 'headline'}
      return leftoverReading(content) ?? {kind: 'subhead'}
    case 'list-item':
      return recall(leftoverReading, content) ?? {kind: 'list-item'}
    case 'paragraph': {
      if (index >= firstBlocks) return recall(laterReading, content)
      const mayBeHeadline =
        index === 0 &&
        next !== undefined &&
        document.metadata.title === undefined
      if (index === 1 && next && isDeck(document.text, content, next))
        return {kind: 'deck'}
      return paragraphReading(content, index, mayBeHeadline)
    }
  }
}

/** What sums a story up between its headline and its byline or date. */
function isDeck(text: string, content: string, {start, end}: Piece): boolean {
  if (content.length < 30 || content.length > 260 || end - start > 120)
    return false
  const next = text.slice(start, end)
  const isSigned =
    (byline.test(next) && !notByline.test(next)) || date.test(next)
  return (
    isSigned &&
    paragraphReading(content, 1, false).leftover === undefined &&
    !byline.test(content) &&
    !date.test(content)
  )
}

const byline =
  /^(?:[Bb]y|BY|Text by|Story by|Reported by|Words by|Written by|From)[:\s]+[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.'’-]+(?: |$)/
const notByline = /\b(?:said|was|were|is|are|the|has|had)\b|[.?!]$/
const date =
  /^(?:(?:Posted|Published|Updated|Last (?:updated|modified)|First published|Originally published)\b.{0,60}\d{4}.{0,30}|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}\b.{0,30}|\d{4}-\d{2}-\d{2}(?:[T ].{0,20})?|\d{1,2}[/.]\d{1,2}[/.]\d{4}.{0,20})$/
const dateline =
  /^[A-ZÀ-ÞĀ-ỿ][A-ZÀ-ÞĀ-ỿ\s.,'-]{2,40}(?:, [A-Za-zÀ-ỿ][A-Za-zÀ-ỿ. ]{1,20})?(?: \([A-Z]{2,9}\))? ?[-–—]{1,2}$/
const bullet = /^(?:[-–—*•▪◦‣·●]|\d{1,2}[.)]|[IVX]{1,4}[.)])\s+\S/
const service =
  /^[[(*–—-]*\s*(?:(?:Editor(?:s|[’']?s|s[’'])?|Publisher[’']?s|Author[’']?s) note|Corrections?(?: appended)?\b|Clarifications?\b|Update[sd]?\b(?!:? ?\d{1,2} [a-z]+ ago)(?=\s*(?:[(:[—–-]|\d(?!.{0,24} ago\b)|at\b|on\b|with\b|to\b|[A-Z][a-z]+\.? \d))|Notes? to (?:readers|editors)|(?:The )?(?:Associated Press|AP|Reuters|AFP|[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]+(?: [A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]+){0,5}) (?:writers?|reporters?|journalists?|staff(?: writers?| reporters?)?|correspondents?|researchers?)?,? ?(?:[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]+,? (?:and )?){0,12}(?:also )?(?:contributed (?:to this|reporting)|reported from|assisted)|(?:Additional |With )?(?:[Rr]eporting|[Aa]dditional reporting|[Ww]riting|[Ee]diting|[Ee]dited|[Ww]ith assistance|[Cc]ontributions?|[Tt]ranslated|[Tt]ranslation|[Pp]roduced|[Cc]ompiled|[Ff]act[- ]checked) (?:by|from)\b|(?:This (?:story|article|post|report|version|piece|headline|column) (?:has been|was|is being|will be|corrects?|updates?) (?:updated|corrected|amended|edited|revised|changed|clarified|to (?:correct|reflect|add|include|clarify|restore|remove|fix|delete)|corrected|the))|(?:An|A previous|The) (?:earlier|previous|original|initial) version of this\b|(?:The|This) (?:story|article) (?:corrects|incorrectly)|With files from\b|Compiled (?:by|from)\b)/i
/** The sources of a figure or table: names in a row, nothing told of them. */
const sources = /^\(?Sources?:(?:[^.!?]|[.!?](?=\S))+[.!?]?\)?$/i
const telling = /\b(?:to|will|is|are|was|were|has|have|had|says?|said|told)\b/i
/** Cheap tests before the service lines, in lower case. */
const opensService =
  /^[[(*–—-]*\s*(?:editor|publisher|author|correct|clarif|update|note|additional|with (?:additional |other |files? |reporting|reports?|contribut|assist|writ|edit|translat|agenc|ap|afp|reuters|material)|report|writ|edit|contribut|translat|produc|compil|fact|th(?:is|e) (?:story|article|post|report|version|piece|headline|column)|(?:an?|the)(?: previous)? (?:earlier|previous|original|initial))/
const contributed =
  /^[[(*–—-]*\s*[^.!?]{3,240}\bcontributed(?: reporting)?(?: (?:to|from) (?:this|the) (?:report|story|article|post|piece)|[^.]{0,60})?\.?[\])*]*$/i
const stamp =
  /^(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:,?\s(?:ET|EST|EDT|PT|PST|PDT|CT|CST|CDT|MT|GMT|BST|UTC|CET))?(?:\s?[-–—|:]\s?.{0,80})?:?$/i
const tweet =
  /(?:pic\.twitter\.com\/|https?:\/\/t\.co\/|[-–—]\s*[^()\n]{2,50}\(@\w{2,20}\)\s*[A-Z][a-z]+ \d{1,2}, \d{4})/
/** A cheap test before it. */
const mayTweet = /\(@|t\.co\/|twitter\.com/

function laterReading(content: string): Reading {
  return paragraphReading(content, firstBlocks, false)
}

function paragraphReading(
  content: string,
  index: number,
  mayBeHeadline: boolean
): Reading {
  const {length} = content
  const opening = content.slice(0, 300)
  if (length < 500 && mayServe(opening.toLowerCase())) {
    if (service.test(opening)) return {kind: 'service-line'}
    if (length < 320 && contributed.test(opening)) return {kind: 'service-line'}
  }
  if (mayBeHeadline) {
    if (isHeadline(opening)) return headlineReading(content)
  } else if (length < 200) {
    if (index < firstBlocks && date.test(opening))
      return {kind: 'publication-date'}
    if (length < 110 && byline.test(opening) && !notByline.test(opening))
      return {kind: 'byline'}
    if (length < 100 && stamp.test(opening) && !counter.test(opening))
      return {kind: 'live-blog-stamp'}
    if (length < 60 && dateline.test(opening)) return {kind: 'dateline'}
  }
  const leftover = leftoverReading(content)
  if (leftover) return leftover
  if (sources.test(opening) && !telling.test(opening))
    return {kind: 'service-line'}
  if (length < 700 && mayTweet.test(content) && tweet.test(content))
    return {kind: 'embed'}
  if (bullet.test(opening)) return {kind: 'list-item'}
  if (length > 200) return {kind: 'body'}
  if (date.test(opening)) return {kind: 'publication-date'}
  if (isTitleLine(opening) || isShortLine(opening)) return {kind: 'subhead'}
  return {kind: 'body'}
}

function mayServe(lower: string): boolean {
  return (
    opensService.test(lower) ||
    lower.includes('contributed') ||
    lower.includes('reported from') ||
    lower.includes('assisted')
  )
}

/** A player's clock is no stamp of a live blog; `14:05` is one. */
const counter = /^0?\d:\d{2}$/

function leftoverReading(content: string): Reading | undefined {
  const leftover = wholeLineKind(content)
  switch (leftover) {
    case undefined:
      return undefined
    case 'bio':
    case 'caption':
    case 'credit':
      return {kind: leftover, leftover}
    default:
      return {kind: 'leftover', leftover}
  }
}

/** A title may speak as a link does; a page's own words may stand in its place. */
function headlineReading(content: string): Reading {
  const leftover = wholeLineKind(content)
  return leftover !== undefined &&
    (standsFirst.has(leftover) || isTrail(content))
    ? {kind: 'leftover', leftover}
    : {kind: 'headline'}
}

const standsFirst: ReadonlySet<LeftoverKind> = new Set<LeftoverKind>([
  'advertisement',
  'share prompt',
  'sign-up notice'
])

/** A first line is a headline unless it ends as a sentence of the story does. */
function isHeadline(line: string): boolean {
  const words = line.split(/\s+/).length
  return words <= 25 && (words <= 14 || !/\.["'”’)]*$/.test(line.trim()))
}
