import {groupBy} from '../../text/group-by.js'
import {decimalsOf} from '../quantities/decimals.js'
import type {Quantity} from '../quantities/index.js'
import {writtenAs} from '../quantities/written-as.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly quantities: readonly Quantity[]
}

const each =
  /^(?: [A-Za-zÀ-ỿ-]+)? (?:each|apiece|a piece|a head|per [a-z]+|a (?:ticket|person|kilo|bottle|copy|share|night|unit))\b/
const toEach =
  /^(?: [A-Za-zÀ-ỿ’'-]+){0,4} (?:fined|paid|given|awarded|charged|promised|paying|at|of|with|for|worth|costing|carrying|holding)(?: a cost of| a price of)? $/
/** `Each of the 20 families will get 500 crowns` */
const eachOf = /\b[Ee]ach of (?:the |its |their |these )?$/
const getting =
  /^(?: [A-Za-zÀ-ỿ’'-]+){1,3}(?: (?:gets?|got|receives?|received|pays?|paid|costs?|will (?:get|receive|pay|cost|be paid|be given)|is given|was given))? $/
/** `$5,000 to each of six schools` */
const ofEach = /^ (?:to|for) each of (?:the |its |their |his |her )?$/
const isAll =
  /(?:\b(?:raised|raising|earned|earning|made|making|brought in|took in|collected|totalling|totaling|a total of|in all|altogether|can carry|cost|costs|paid|pay|spent)|,) $/
const inAll = /^(?: [A-Za-zÀ-ỿ-]+)? (?:in all|in total|altogether|all told)\b/

/** `40 cakes at $5 each, $250 in all` */
export function findProducts({
  text,
  quantities
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (const own of groupBy(quantities, ({sentence}) => sentence).values()) {
    const [one, two, total] = own
    if (!one || !two || !total || own.length > 3) continue
    const isTurned = ofEach.test(text.slice(one.end, two.start))
    const [count, price] = isTurned ? [two, one] : [one, two]
    if (own.some(({hedge, isPart}) => hedge !== 'none' || isPart)) continue
    if (count.unit.kind !== 'count' || price.unit.kind !== total.unit.kind)
      continue
    const isEach =
      isTurned ||
      (eachOf.test(text.slice(Math.max(0, count.start - 16), count.start))
        ? getting.test(text.slice(count.end, price.start))
        : toEach.test(text.slice(count.end, price.start)) &&
          each.test(text.slice(price.end, price.end + 24)))
    if (!isEach) continue
    const before = text.slice(Math.max(0, total.start - 24), total.start)
    const isStated =
      isAll.test(before) || inAll.test(text.slice(total.end, total.end + 40))
    if (!isStated || /\b(?:other|plus|also|another)\b/.test(before)) continue
    const product = count.value * price.value
    if (Math.abs(product - total.value) <= roundingOf(total)) continue
    if (total.value < product / 3 || total.value > product * 3) continue
    const expected = writtenAs(text, total, product)
    found.push({
      kind: 'product',
      at: total,
      expected,
      because: `${text.slice(count.start, count.end)} times ${text.slice(price.start, price.end)} is ${expected}`,
      related: [count, price],
      isSure: true
    })
  }
  return found
}

/** Half the last place of `$25 million`, and a little for what was rounded. */
function roundingOf({digits, magnitude, value}: Quantity): number {
  if (magnitude === 1) return 0
  const places = decimalsOf(digits)
  return Math.max(magnitude / 2 / 10 ** places, value * 0.05)
}
