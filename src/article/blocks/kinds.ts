import type {Document} from '../../read/document.js'
import type {BlockKind} from './index.js'
import type {Piece} from './lines.js'
import {isShortLine, isTitleLine} from './title-line.js'

const byline = /^(?:By|Text by|Story by|Reported by)\s+\p{Lu}[\p{L}.'’-]+/u
const date =
  /^(?:(?:Posted|Published|Updated|Last updated|First published)\b.{0,60}\d{4}.{0,20}|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(?:\d{1,2},?\s+)?\d{4}.{0,20})$/
const bullet = /^(?:[-–—*•▪◦‣·]|\d{1,2}[.)])\s+\S/
const credit =
  /^(?:(?:Photo|Image|Picture|Credit|Photograph|Illustration|Video)s?(?:\s+(?:by|credit|courtesy)\b.{0,40})?\s*[:/]|\(?(?:AP|AFP|Reuters|Getty)\s+(?:Photo|Images)\b).{0,80}$/i
const service =
  /^[[(*]?\s*(?:Editor[’']?s?[’']? note|Correction|Clarification|Update[d]?|Note to readers)\b.{0,4}[:\]—-]/i

/** What a piece is, by its markup first and its shape second. */
export function kindOf(
  {text, metadata}: Document,
  piece: Piece,
  index: number,
  next: Piece | undefined
): BlockKind {
  switch (piece.element) {
    case 'heading':
      return index === 0 || piece.depth === 1 ? 'headline' : 'subhead'
    case 'list-item':
    case 'block-quote':
    case 'caption':
    case 'aside':
    case 'footer':
    case 'embed':
      return piece.element
    case 'table-cell':
      return 'table'
    case 'paragraph':
      return shapeOf(
        text.slice(piece.start, Math.min(piece.end, piece.start + 240)),
        piece.end - piece.start,
        index,
        next !== undefined && metadata.title === undefined
      )
  }
}

function shapeOf(
  opening: string,
  length: number,
  index: number,
  mayBeHeadline: boolean
): BlockKind {
  if (bullet.test(opening)) return 'list-item'
  if (length > 200) return 'body'
  if (byline.test(opening) && length < 90) return 'byline'
  if (date.test(opening)) return 'publication-date'
  if (credit.test(opening)) return 'credit'
  if (service.test(opening)) return 'service-line'
  if (index === 0 && mayBeHeadline && isHeadline(opening)) return 'headline'
  if (isTitleLine(opening) || isShortLine(opening)) return 'subhead'
  return 'body'
}

/** A first line is a headline unless it ends as a sentence of the story does. */
function isHeadline(line: string): boolean {
  const words = line.split(/\s+/).length
  return words <= 25 && (words <= 14 || !/\.["'”’)]*$/.test(line.trim()))
}
