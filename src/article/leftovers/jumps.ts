import {matchesOf} from '../../text/matches.js'
import type {Piece} from './tokens.js'

const page =
  '(?:(?:[Bb]ack |[Ff]ront |[Ii]nside )?(?:[Pp]age|PAGE|[Pp]g\\.?|p\\.)(?: (?:[A-Z]?-?\\d{1,3}[A-Z]?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive))?|[A-Z]-?\\d{1,3}\\b)'
const slug = "[A-Z][A-Z’'&-]{2,20}(?: [A-Z’'&-]{2,20}){0,3}"
/** `Turn to FERRY, Page 6. FERRY, from Page 1.`, `Continued on A14`. */
const jump = new RegExp(
  `[([]?(?:(?:[Pp]lease |PLEASE )?(?:[Ss]ee|SEE|[Tt]urn to|TURN TO|[Gg]o to)(?: ${slug}(?:,| on|:|/| [-–—])? ${page})|(?:Continue[sd]|CONTINUE[SD]|Cont[.’'](?:d\\.?)?|Jumps?|JUMPS?|Carried over) (?:[Oo]n|ON|[Ff]rom|FROM|[Tt]o|TO) (?:the )?${page}|${slug}(?:,| [-–—])? (?:[Ff]rom|FROM|[Cc]ontinued (?:on|from)|CONTINUED (?:ON|FROM)|[Ss]ee) ${page}|▸ ?${page}|(?:^|(?<=[.!?] ))(?:From|FROM) ${page}(?=\\.?$))[)\\]]?\\.?(?: ${slug}, from ${page}\\.?)?`,
  'g'
)
/** Cheap tests before it: a page, and what leads there. */
const mayTurn = (content: string) =>
  ['Page', 'PAGE', 'Cont', 'CONT', 'See ', 'SEE ', 'Turn to', 'Jump'].some(
    (words) => content.includes(words)
  ) || /^[A-Z]{3}/.test(content)
const toPage = /\b[Pp]age\b|PAGE|[a-zA-Z,:] [A-Z]-?\d/
/** Where a printed page sends its reader on, inside a paragraph or alone. */
export function findJumps(content: string): readonly Piece[] {
  if (!mayTurn(content) || !toPage.test(content)) return []
  return matchesOf(jump, content).map(({index, 0: words}) => ({
    start: index,
    end: index + words.length,
    kind: 'page label' as const
  }))
}
