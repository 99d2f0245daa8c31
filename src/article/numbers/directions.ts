import type {Quantity} from '../quantities/index.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly quantities: readonly Quantity[]
}

const up =
  'rose|risen|rises?|grew|grown|grows?|climbed|climbs?|increased|increases?|jumped|jumps?|surged|soared'
const down =
  'fell|fallen|falls?|dropped|drops?|declined|declines?|decreased|decreases?|sank|slipped|slips?|shrank|shrunk|plunged'
const towards = new RegExp(
  `\\b(?:(?<up>${up})|(?:${down}))(?: slightly| sharply| again)? (?<how>to|from) (?:an? |just |only )?$`
)
const then = {
  to: /^(?: [A-Za-zà-ÿ-]+){0,3},? from $/,
  from: /^(?: [a-zà-ÿ-]+)? to (?:just |only )?$/
}
/** Places in a table fall as they get better. */
const ranked = /\b(?:place|spot|rank(?:ed|ing)?|position|No\.|seed)/i
const rankedBehind = /^(?:st|nd|rd|th)\b|^ (?:place|spot|position)\b/
/** Below this, a bare number may be a rank. */
const leastBare = 100
/** What is counted is no rank. */
const counts = /\b(?:toll|number of|count of|total|population|attendance)\b/

/** `fell to 5,200 from 4,800`: a figure that moved the other way. */
export function findDirections({
  text,
  quantities
}: Article): readonly NumberConflict[] {
  return quantities.flatMap((first, index) => {
    const second = quantities[index + 1]
    if (second?.sentence !== first.sentence) return []
    const before = text.slice(Math.max(0, first.start - 60), first.start)
    if (!areAlike(text, first, second, counts.test(before))) return []
    const moved = towards.exec(before)
    const how = moved?.groups?.['how'] === 'to' ? 'to' : 'from'
    if (!moved || !then[how].test(text.slice(first.end, second.start)))
      return []
    if (ranked.test(before + text.slice(first.start, second.start))) return []
    if (rankedBehind.test(text.slice(second.end, second.end + 12))) return []
    const [from, to] = how === 'to' ? [second, first] : [first, second]
    const isUp = moved.groups?.['up'] !== undefined
    if (from.value === to.value || isUp === to.value > from.value) return []
    const written = ({start, end}: Quantity) => text.slice(start, end)
    return [
      {
        kind: 'direction' as const,
        at: to,
        because: `from ${written(from)} to ${written(to)} is ${isUp ? 'down' : 'up'}, not ${isUp ? 'up' : 'down'}`,
        related: [from],
        isSure: true
      }
    ]
  })
}

function areAlike(
  text: string,
  a: Quantity,
  b: Quantity,
  isCount: boolean
): boolean {
  if (!isExact(text, a) || !isExact(text, b)) return false
  if (a.unit.kind === 'percent' || b.unit.kind === 'percent')
    return a.unit.kind === b.unit.kind
  if (a.unit.kind === 'currency' || b.unit.kind === 'currency')
    return a.unit.kind === b.unit.kind && a.magnitude === b.magnitude
  return (
    (isCount || Math.min(a.value, b.value) >= leastBare) &&
    a.magnitude === b.magnitude
  )
}

/** `from 4,800` and `to 5,200` are no hedges here. */
function isExact(text: string, {hedge, start}: Quantity): boolean {
  return hedge === 'none' || /(?:from| to) $/.test(text.slice(start - 5, start))
}
