import {matchesOf} from '../../text/matches.js'
import type {LeftoverKind} from './kind.js'
import {lineKind} from './lines.js'
import {papers} from './pictures.js'
import type {Piece} from './tokens.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What a bracket of a page or a picture desk speaks of … */
const pictures = words(
  'photo photos photograph photographs picture pictures pic pics image images map maps graphic graphics video videos clip gallery infographic diagram illustration slideshow pdf pictured photographed inset overleaf aerial artist screenshot screengrab footage'
)
/** … where on it … */
const places = words('above below left right centre center opposite')
/** … and what else it is made of. */
const others = words(
  'a an the of in at on with not from to s no see seen shown watch view click turn page pages p row main front back upper lower top bottom far second third fourth fifth middle file archive handout stock undated recent impression facing caption courtesy background foreground standing seated continued continues view circled marked highlighted arrowed labelled ringed red blue green yellow download read'
)
/** A page that the print edition goes on on. */
const turned =
  /^(?:continue[ds]|turn)\b.*\b(?:pages? \w{1,3}|[a-z]-?\d{1,3})$|^continued (?:overleaf|below|above)$/
/** The words of a story, or of an editor inside a quotation: `[the video]`. */
const storyWords =
  /^(?:the|on|from|to|in|at|of|video|pictures|images|photos|maps|clip|footage)\b(?!,)/
/** Agencies that are nothing but agencies. */
const agency =
  /^(?:Getty|Getty Images|iStock|Shutterstock|Alamy|Unsplash|AP Photo)$/
/** `Mira Holm/Velmora Gazette`. */
const ofPaper = new RegExp(
  `^[A-Z][\\w’'.-]+(?: [A-Z][\\w’'.-]+){1,2} ?/ ?(?:[A-Z][\\w’'.-]+ ){1,3}(?:${papers})$`
)
/** What a link or a button tells of itself: `(opens in a new tab)`. */
const tooltip =
  /^(?:(?:the |this )?(?:link|site|page|file|document|pdf|image|video|map)s? )?(?:opens?|will open|opened|launch(?:es)?)(?: up)? (?:in|as|with|to) (?:an? |your |the )?(?:[a-z]+ ){0,2}(?:tab|window|app|browser|page|site|lightbox|e-?mail client|player|viewer|popup|pop-up)s?\b|^(?:external|outbound|affiliate|sponsored) (?:site|link|content)$|^(?:current page|press enter to [a-z ]{3,30})$/
/** A line in brackets of which no sentence could be: `(Story goes on below)`. */
const lines: ReadonlySet<LeftoverKind> = new Set<LeftoverKind>([
  'advertisement',
  'click prompt',
  'newsletter prompt',
  'share prompt',
  'sign-up notice',
  'subscription prompt'
])
const opensLine =
  /^(?:Story|Article|Text|Post|Report|Advert|Sponsored|Promoted|Paid|Scroll|Keep|Continue|Sign|Subscribe|Share|Download|Skip|Copy|Tap|Click|Loading|This article contains)/
const prompt =
  /^(?:click|tap|swipe|scroll) (?:to|for|here|on|image|below|above)\b|^(?:read|watch|view|listen to|download|find) [a-z ]{2,40} (?:here|below|above)$/
const bracketed = /[([]([^()[\]+\n]{2,60})[)\]]/g
const word = /[a-zà-ÿ]+|\d+/g
/** `The old weir (below)`, not `as shown (below)`. */
const notSeen = /(?:s|ed|wn|ee|given|listed|table|figure|note|section) $/

/** Brackets made of nothing but words for pictures, places and pages. */
export function findBrackets(content: string): readonly Piece[] {
  if (!content.includes('(') && !content.includes('[')) return []
  const found: Piece[] = []
  for (const match of matchesOf(bracketed, content)) {
    const [whole, inside = ''] = match
    const before = content.slice(Math.max(0, match.index - 12), match.index)
    const kind = kindOf(inside, whole.startsWith('['), before)
    if (kind !== undefined)
      found.push({start: match.index, end: match.index + whole.length, kind})
  }
  return found
}

function kindOf(inside: string, isSquare: boolean, before: string) {
  if (agency.test(inside) || ofPaper.test(inside)) return 'credit'
  const lower = inside.toLowerCase()
  if (prompt.test(lower)) return 'click prompt'
  if (lower.split(', ').every((part) => part === 'pdf' || tooltip.test(part)))
    return 'click prompt'
  if (opensLine.test(inside)) {
    const kind = lineKind(inside)
    if (kind !== undefined && lines.has(kind)) return kind
  }
  if (lower === 'pdf' || turned.test(lower)) return 'page label'
  if (/^(?:above|below)$/.test(lower))
    return !isSquare && /[a-z] $/.test(before) && !notSeen.test(before)
      ? 'caption'
      : undefined
  if (isSquare && !/^(?:see|watch|pic|photo|map)/.test(lower)) return undefined
  if (/^not (?:shown|pictured)$/.test(lower)) return 'caption'
  const tokens = lower.match(word) ?? []
  if (tokens.length > 9) return undefined
  let isPicture = false
  let hasPlace = false
  for (const token of tokens)
    if (pictures.has(token)) isPicture = true
    else if (places.has(token)) hasPlace = true
    else if (!others.has(token) && !/^\d{1,3}$/.test(token)) return undefined
  if (storyWords.test(lower))
    return isPicture && hasPlace ? 'caption' : undefined
  const isPlaced = hasPlace && /^no\.? ?\d+, /.test(lower)
  return isPicture || isPlaced ? 'caption' : undefined
}
