import {matchesOf} from '../../text/matches.js'
import {lineKind} from './lines.js'
import type {LeftoverKind} from './kind.js'
import {pictureKind} from './pictures.js'
import type {Piece} from './tokens.js'

const longest = 130
/** Cheap test before the kinds: what a glued line speaks of. */
const trigger =
  /\b(?:[Cc]lick|[Tt]ap|[Rr]ead|READ|[Ss]ign|[Ss]ubscribe|[Ss]croll|SCROLL|[Ss]hare|[Tt]weet|toggle|caption|[Ll]isten|Follow|Keep|[Ss]tory|[Aa]rticle|[Cc]ontinue|RELATED|Related|SEE|See|ALSO|Also|WATCH|Watch|LISTEN|MORE|More|[Vv]ote|VOTE|poll|[Pp]hoto|PHOTO|Picture|PICTURE|Pic|Image|Credit|[Dd]ownload|[Aa]dvertisement|ADVERTISEMENT)\b/
const stop =
  /[.!?][”"’)\]]*(?: +(?=[A-Z[(📷►▶>»])|(?=(?:Share|Tweet|Read|Click|Sign|Subscribe|Story|Advertisement|Watch|Enlarge|toggle|hide)\b))/g

/** Lines glued to the end of a paragraph: `… by noon. Click here for the map.` */
export function findTails(content: string): readonly Piece[] {
  const end = content.trimEnd().length
  const from = Math.max(0, end - longest)
  const closing = content.slice(from, end)
  if (!trigger.test(closing)) return []
  const start = from + lastStop(closing)
  if (start === from || content.length < 24) return []
  const line = content.slice(start, end)
  if (!trigger.test(line) || isInsideQuote(content, start)) return []
  if (line.startsWith('(') && /\) /.test(line)) return []
  const kind = kindOf(line)
  return kind === undefined ? [] : [{start, end, kind}]
}

/** Where the last sentence begins, 0 if it is longer. */
function lastStop(closing: string): number {
  let start = 0
  for (const {index, 0: mark} of matchesOf(stop, closing))
    start = index + mark.length
  return start
}

/** Of a tail, only what no sentence of a story could be. */
function kindOf(line: string): LeftoverKind | undefined {
  if (label.test(line)) return pictureKind(line)
  const kind = lineKind(line)
  if (kind === undefined) return undefined
  if (bare.has(kind)) return endsOpen.test(line) ? kind : undefined
  if (!certain.has(kind)) return undefined
  if (kind !== 'related link') return kind
  return link.test(line) ? kind : undefined
}

const label = /^[([]?(?:Photo|Picture|Image|Pic|Credit|Photograph)s?(?::| by\b)/
const link =
  /^(?:[([]+(?:Read|Watch|Listen|Related)\b[^:]{0,20}:|[([►▶]*(?:(?:READ|SEE|WATCH|LISTEN|ALSO|RELATED|MORE)\b|More: |(?:Read (?:more|also|next)|See also|Also read|Related|Read the full (?:story|article|report)) ?(?::|$|here|about|on|[.)\]]+$)|See more ))/
const certain: ReadonlySet<LeftoverKind> = new Set<LeftoverKind>([
  'advertisement',
  'click prompt',
  'newsletter prompt',
  'page label',
  'related link'
])
/** Certain where no full stop ends them: `Share this`, `toggle caption`. */
const bare: ReadonlySet<LeftoverKind> = new Set<LeftoverKind>([
  'player',
  'share prompt'
])
const endsOpen = /[a-z]$/

function isInsideQuote(content: string, at: number): boolean {
  const before = content.slice(0, at)
  const straight = before.split('"').length - 1
  const open = before.lastIndexOf('“')
  return straight % 2 === 1 || open > before.lastIndexOf('”')
}
