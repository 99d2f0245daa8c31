import {matchesOf} from '../../text/matches.js'
import {indexAt} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Quantity} from '../quantities/index.js'
import {numeral} from '../quantities/numerals.js'
import type {Sentence} from '../sentences.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
}

/** How many a story tells, and where. */
type Counted = {
  readonly value: number
  readonly because: string
  readonly related: readonly Quantity[]
}

/** How many the headline counts, and the story otherwise: in parts, or as items. */
export function findHeadcounts(article: Article): readonly NumberConflict[] {
  const {blocks, quantities} = article
  if (blocks[0]?.kind !== 'headline') return []
  const [figure, other] = quantities.filter(
    ({block, unit}) =>
      block === 0 && (unit.kind === 'count' || unit.kind === 'none')
  )
  if (!figure || other || figure.hedge !== 'none' || figure.isQuoted) return []
  if (figure.value < 2 || figure.value > 200 || figure.magnitude > 1) return []
  const body = quantities.filter(({block}) => blocks[block]?.kind === 'body')
  if (body.some(({value}) => value === figure.value)) return []
  const counted =
    inGroup(article, figure) ??
    ofThem(article, figure, body) ??
    inAll(article, figure, body) ??
    inOrder(article, figure)
  if (!counted || counted.value === figure.value) return []
  return [
    {
      kind: 'headline',
      at: figure,
      expected: String(counted.value),
      because: counted.because,
      related: counted.related,
      isSure: true
    }
  ]
}

const sized =
  /\b([A-Za-z]+|\d{1,3})-(?:member|person|strong|judge|man|woman) (?:[a-z-]+ ){0,2}?(panel|team|board|jury|committee|group|squad|crew|commission|council|delegation|cabinet|task force|court|choir|band|cast)\b/g

/** `names seven to board`, and a `five-member board` */
function inGroup(
  {text, blocks}: Article,
  figure: Quantity
): Counted | undefined {
  const behind = text.slice(figure.end, blocks[0]?.end)
  if (figure.unit.kind !== 'none' && !/^ [a-z]+ /.test(behind)) return undefined
  const [told, other] = matchesOf(sized, text.slice(blocks[1]?.start))
  const [, size = '', group = ''] = told ?? []
  const value = numeral(size)
  if (other || value === undefined || !/^(?: [a-z-]+)? to\b/.test(behind))
    return undefined
  return new RegExp(`\\b${group}\\b`).test(behind)
    ? {value, because: `the story has ${size} members`, related: []}
    : undefined
}

/** `The two of them` are all that there are. */
function ofThem(
  {text, blocks}: Article,
  {unit, start}: Quantity,
  body: readonly Quantity[]
): Counted | undefined {
  if (unit.kind !== 'count') return undefined
  const counts = body.filter(
    ({value, unit: {kind}}) => value > 1 && value < 20 && kind === 'none'
  )
  const [first] = counts
  const isOf = ({end, isDefinite}: Quantity) =>
    isDefinite && text.startsWith(' of them ', end)
  const isOther = body.some(
    (one) => one.unit.kind === 'count' && one.unit.noun === unit.noun
  )
  if (
    !first ||
    isOther ||
    first.block > nearBlocks ||
    start > (blocks[0]?.start ?? 0) + 30
  )
    return undefined
  return counts.every((one) => isOf(one) && one.value === first.value)
    ? {
        value: first.value,
        because: `the story has ${text.slice(first.start, first.end)} of them`,
        related: [first]
      }
    : undefined
}

/** Paragraphs within which those of the headline are told. */
const nearBlocks = 6

/** No more than those that are told: all of them, or all but them. */
const noOther =
  /\b(?:[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]o other (?:people|person|passengers?|suspects?)|[Ee]very(?:one|body)) else\b|\b[Nn]one of the (?:rest|others)\b|\b[Nn]o others\b/
const persons: ReadonlySet<string> = new Set(
  'people persons men women boys girls children teenagers students pupils passengers workers officers soldiers suspects victims others patients miners residents fans players climbers hikers fishermen sailors crew survivors bodies'.split(
    ' '
  )
)
const single =
  /\b(?:and|while|plus) (?:an?|one|another) (?:[a-z-]+ )?(?:man|woman|boy|girl|child|teenager|person|student|driver|passenger|officer|[a-z]+man|[a-z]+woman)\b/g

/** `pulled out three, and a boat picked up two more. No one else was in danger` */
function inAll(
  {text, blocks, sentences}: Article,
  {value}: Quantity,
  body: readonly Quantity[]
): Counted | undefined {
  const from = blocks[1]?.start ?? text.length
  const closing = noOther.exec(text.slice(from))
  if (!closing) return undefined
  const at = from + closing.index
  const last = indexAt(blocks, at)
  const told = body.filter(
    (one) =>
      one.start < at &&
      last - one.block <= 2 &&
      !text.slice(one.end, at).includes('\n\n\n') &&
      one.value < 200 &&
      (one.unit.kind === 'count'
        ? persons.has(one.unit.noun)
        : one.unit.kind === 'none' &&
          /^ (?:of (?:them|its|the)|aboard|were|had|others|more|men|women)\b/.test(
            text.slice(one.end, one.end + 10)
          ))
  )
  const [first, second, third] = told
  if (!first || third) return undefined
  const isExact = told.every(
    ({start, hedge}) =>
      hedge === 'none' ||
      /\b[Aa](?:nother| further) $/.test(text.slice(start - 10, start))
  )
  if (!isExact) return undefined
  const {start, end} = sentences[first.sentence] ?? first
  const singles = matchesOf(single, text.slice(start, end)).length
  const isRest = /rest|others/.test(closing[0])
  if (isRest && !second) return undefined
  const sum = first.value + (second?.value ?? 0) + singles
  const all = isRest ? first.value - (second?.value ?? 0) : sum
  if (!second && singles === 0) return undefined
  const values = [sum, Math.abs(first.value - (second?.value ?? 0))]
  if (values.includes(value) || Math.abs(all - value) > 3) return undefined
  const [one, two = 'one'] = told.map((each) =>
    text.slice(each.start, each.end).toLowerCase()
  )
  return {
    value: all,
    because: isRest
      ? `${two} of ${one} leave ${all}`
      : `${one} and ${two} make ${all}`,
    related: told
  }
}

const nths =
  'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth'.split(
    ' '
  )

/** `Four rules`, and `First`, `Second`, `Third and last` */
function inOrder(
  {text, blocks}: Article,
  {unit, value}: Quantity
): Counted | undefined {
  if (unit.kind !== 'count') return undefined
  let count = 0
  let isLast = false
  for (const {kind, start, end} of blocks) {
    if (kind !== 'body' || isLast) continue
    const [, word = '', rest = ''] =
      /^([A-Z][a-z]+?)(?:ly)?\b([^.]{0,20})/.exec(
        text.slice(start, Math.min(end, start + 40))
      ) ?? []
    isLast =
      word === 'Final' ||
      word === 'Last' ||
      /^,? (?:and|but) (?:last|final)/.test(rest)
    if (word === nths[count] || (isLast && count > 0)) count++
    else isLast = false
  }
  return isLast && count > 2 && Math.abs(count - value) <= 2
    ? {value: count, because: `the story has ${count}`, related: []}
    : undefined
}
