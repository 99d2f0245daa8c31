import type {Quantity} from '../quantities/index.js'
import {isMeasure} from '../quantities/nouns.js'
import type {Sentence} from '../sentences.js'
import {writtenAs} from '../quantities/written-as.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
}

const more =
  'larger|bigger|taller|longer|higher|older|heavier|deeper|wider|costlier|more (?:expensive|populous)'
const less =
  'smaller|shorter|lower|younger|lighter|shallower|narrower|cheaper|less (?:expensive|populous)'
/** `larger than Velmora, which has` before the figure that it is compared to */
const thanThis = new RegExp(
  `\\b(?:(?<more>${more})|(?:${less})) than (?:[A-Za-zÀ-ỿ’'-]+ ){0,3}?[A-Za-zÀ-ỿ’'-]+, (?:which|who|whose [a-z]+) (?:has|had|is|was|stands at|stood at|measures|weighs|costs?|rises to|covers)(?: a population of| an area of)? $`
)
/** `310 metres tall, 20 metres taller than the Regent, which stands at 280` */
const byThis = new RegExp(
  `^(?: [a-zà-ÿ]+){0,3}(?: (?:tall|long|high|old|heavy|deep|wide))?, $`
)
const byHow = new RegExp(
  `^(?: [a-zà-ÿ]+)? (?:(?<more>${more}|more)|(?:${less}|less|fewer)) than (?:[A-Za-zÀ-ỿ’'-]+ ){0,4}?[A-Za-zÀ-ỿ’'-]+, (?:which|who|whose [a-z]+) (?:has|is|stands at|measures|weighs|costs?|rises to)(?: a population of)? $`
)
/** Another respect: `larger in area`. */
const opening =
  /^(?:It|The [a-z]+|He|She|They|That|This) (?:is|was|are|were|stands)\b/

/** `4.1 million people … larger than Velmora, which has 5.6 million`. */
export function findComparisons({
  text,
  sentences,
  quantities
}: Article): readonly NumberConflict[] {
  return quantities.flatMap((last, index): readonly NumberConflict[] => {
    const first = quantities[index - 1]
    if (!first || first.block !== last.block || !areExact(first, last))
      return []
    const start = sentences[last.sentence]?.start ?? last.start
    const before = text.slice(Math.max(start, last.start - 120), last.start)
    if (!before.includes(' than ')) return []
    const other = quantities[index - 2]
    const differs =
      other?.sentence === last.sentence &&
      areExact(other, first) &&
      byThis.test(text.slice(other.end, first.start))
        ? byHow.exec(text.slice(first.end, last.start))
        : null
    if (other && differs)
      return differenceConflict(text, other, first, last, differs)
    const match = thanThis.exec(before)
    if (!match || !areAlike(first, last)) return []
    const isBefore =
      first.sentence === last.sentence - 1 &&
      opening.test(text.slice(start, last.start)) &&
      quantities[index - 2]?.sentence !== first.sentence
    const isOwn =
      first.sentence === last.sentence &&
      /^(?: [a-zà-ÿ]+){0,3}(?:,| and| which is) (?:it |is |and is |which is |making it )*$/.test(
        text.slice(first.end, last.start - before.length + match.index)
      )
    const isMore = match.groups?.['more'] !== undefined
    if (!isBefore && !isOwn) return []
    if (first.value === last.value || isMore === first.value > last.value)
      return []
    return [
      {
        kind: 'comparison',
        at: last,
        because: `${text.slice(first.start, first.end)} is ${isMore ? 'less' : 'more'} than ${text.slice(last.start, last.end)}`,
        related: [first],
        isSure: true
      }
    ]
  })
}

function differenceConflict(
  text: string,
  one: Quantity,
  by: Quantity,
  other: Quantity,
  {groups}: RegExpExecArray
): readonly NumberConflict[] {
  const isMore = groups?.['more'] !== undefined
  const value = one.value + (isMore ? -by.value : by.value)
  if (one.unit.kind === 'percent' || by.unit.kind === 'percent') return []
  const isRounded = one.magnitude > 1 || other.magnitude > 1
  const slack = isRounded ? 0.06 * other.value : 0
  if (Math.abs(value - other.value) <= slack || value <= 0) return []
  const expected = writtenAs(text, other, value)
  return [
    {
      kind: 'difference',
      at: other,
      expected,
      because: `${text.slice(one.start, one.end)} is ${text.slice(by.start, by.end)} ${isMore ? 'more' : 'less'} than ${expected}`,
      related: [one, by],
      isSure: true
    }
  ]
}

function areExact(...all: readonly Quantity[]): boolean {
  return all.every(({hedge}) => hedge === 'none')
}

function areAlike(first: Quantity, last: Quantity): boolean {
  const nouns = [first, last].map(({unit}) =>
    unit.kind === 'count' ? unit.noun : undefined
  )
  const isCurrency = first.unit.kind === 'currency'
  const isOfSize = [first, last].every(
    ({unit, magnitude}) =>
      unit.kind !== 'count' ||
      magnitude > 1 ||
      isMeasure(unit.noun) ||
      /^(?:people|residents|inhabitants)$/.test(unit.noun)
  )
  return (
    isOfSize &&
    isCurrency === (last.unit.kind === 'currency') &&
    first.unit.kind !== 'percent' &&
    last.unit.kind !== 'percent' &&
    first.magnitude === last.magnitude &&
    (nouns[0] === nouns[1] || nouns.includes(undefined))
  )
}
