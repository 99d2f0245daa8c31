import {groupBy} from '../../text/group-by.js'
import {matchesOf} from '../../text/matches.js'
import type {Block} from '../blocks/index.js'
import type {Quantity} from '../quantities/index.js'
import {isMeasure} from '../quantities/nouns.js'
import {numeral} from '../quantities/numerals.js'
import type {Sentence} from '../sentences.js'
import {isPlaceName} from '../../lexicon/place-names.js'
import type {Paragraph} from './body.js'
import type {NumberConflict} from './conflict.js'
import {isWholeOfPart} from './whole.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
  readonly body: readonly Paragraph[]
}

const opening =
  /^(?!.{0,40}\b(?:such|well) as\b)(?:(?! (?:among|from|between|across|of (?:the|these|those))\b) [A-Za-zÀ-ỿ’'-]+){0,6}? ?(?::|[–—]|-{2}|- | as) ?(?=(?:the )?[A-ZÀ-ÞĀ-ỿ])|^(?: [A-Za-zÀ-ỿ’'-]+){0,4}: (?=[a-z])/
const person =
  /^(?:and |the )?[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]*(?: (?:(?:of|de|van|von|der|den|la|al|the|St\.) )?[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]*){0,4}$/

/** `four councillors: A, B and C`: a count and the names that follow it. */
export function findLists(article: Article): readonly NumberConflict[] {
  const {text, blocks, sentences, quantities} = article
  const found = [...findNamed(article), ...findApart(article)]
  for (const quantity of quantities) {
    const {value, end, hedge, isPart} = quantity
    const noun = nounOf(text, quantity)
    if (noun === undefined || hedge !== 'none' || isPart) continue
    if (value < 2 || value > 20 || isMeasure(noun)) continue
    if (isWholeOfPart(text, quantity)) continue
    const stop = sentences[quantity.sentence]?.end ?? end
    const after = text.slice(end, Math.min(stop, end + longestList))
    const items =
      itemsAfter(after, noun, quantity.isDefinite) ??
      itemsBelow(text, blocks, quantity)
    // Twice as many are pairs: `Brae, in Orla, and Tarn, in Sarn`.
    if (!items || items === value || items === 2 * value) continue
    found.push({
      kind: 'list',
      at: quantity,
      expected: String(items),
      because: `the list has ${items}`,
      related: [],
      isSure: true
    })
  }
  return found
}

const people: ReadonlySet<string> = new Set(
  'men women boys girls people teenagers students pupils brothers sisters suspects victims workers climbers hikers soldiers officers miners fishermen'.split(
    ' '
  )
)
/** `The men were named as A, 24, of Brae; B, 31, of Orla; and C, 40.` */
const areNamed =
  /(?:^|[.!?]\s)(?:The|All|They)(?: [a-z]+){0,2} (?:were|have been|was) (?:named|identified|listed)(?: by police| by the police| later| on [A-Z][a-z]+day)? as ([^\n]{0,600}?[A-Za-z0-9](?:\.(?= [A-Z]|$)|$))/m
const withAge =
  /[A-ZÀ-Þ][A-Za-zÀ-ỿ’'-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ỿ.’'-]+){1,3},? (?:aged )?\(?\d{1,2}\b/g
/** Paragraphs in which people are counted and then named. */
const nearNames = 3

/** `arrested four men. … The men were named as …`: how many are named. */
function findNamed({
  text,
  blocks,
  quantities
}: Article): readonly NumberConflict[] {
  const all = quantities.filter(
    ({unit}) => unit.kind === 'count' && people.has(unit.noun)
  )
  const [first] = all
  if (!first || first.hedge !== 'none' || first.isPart || first.value > 20)
    return []
  if (all.some(({value}) => value !== first.value)) return []
  const from = blocks[first.block]?.start ?? 0
  const to = blocks[first.block + nearNames]?.end ?? text.length
  const named = areNamed.exec(text.slice(from, to))?.[1] ?? ''
  const names = named.match(withAge)?.length ?? 0
  // Two are the least; a name without its age may go uncounted.
  if (names < 2 || names === first.value || names < named.split(';').length)
    return []
  return [
    {
      kind: 'list',
      at: first,
      expected: String(names),
      because: `${names} are named`,
      related: [],
      isSure: true
    }
  ]
}

/** `They are A, B and C.` */
const theyAre =
  /(?:^|[.!?]["”]? )(?:The|Its|Their|They|These)((?: [a-z]+){0,5}?) (?:are|were) ([^.;:()–—\n]{20,300})\.(?= |$)/g
/** Cheap tests before it. */
const areOrWere = / (?:are|were) /
const mayBeThey =
  /\b(?:The|Its|Their|They|These) (?:[a-z]+ ){0,5}(?:are|were) (?:[a-z]+ ){0,4}[A-Z][^.;:]{0,60}, /
/** `tenor Paul Orme`, `former judge Ida Hale` */
const roleAndName =
  /^(?:the |an? )?(?:[a-z’'-]+ ){0,4}[A-ZÀ-Þ][A-Za-zÀ-ỿ’'-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ỿ.’'-]*){1,3}(?: of [A-Z][a-z]+)?$/

/** `has three new singers. They are A, B, C and D`. */
function findApart({body, quantities}: Article): readonly NumberConflict[] {
  const few = quantities.filter(
    ({unit, value}) => unit.kind === 'count' && value < 13
  )
  const byBlock = groupBy(few, ({block}) => block)
  return body.flatMap(({content, start, block: index}) => {
    const near = [...new Set([0, index - 2, index - 1, index])].filter(
      (block) => byBlock.has(block)
    )
    if (near.length === 0 || !areOrWere.test(content)) return []
    if (!mayBeThey.test(content)) return []
    const counts = near.flatMap((block) => byBlock.get(block) ?? [])
    return matchesOf(theyAre, content).flatMap((match) => {
      const [, told = '', row = ''] = match
      const nouns = told.trim().split(' ')
      if (nouns.includes('other')) return []
      const items = row.split(/, (?:and )?| and /)
      const areNames = items.every(
        (item) => roleAndName.test(item) || (told !== '' && person.test(item))
      )
      if (items.length < 3 || !areNames) return []
      const counted = counts.findLast(
        (one) =>
          one.start < start + match.index &&
          (told === '' ||
            (one.unit.kind === 'count' && nouns.includes(one.unit.noun)))
      )
      if (!counted || counted.hedge !== 'none' || counted.isPart) return []
      if (counted.value === items.length || counted.value > 12) return []
      if (Math.abs(counted.value - items.length) > 2) return []
      return [
        {
          kind: 'list',
          at: counted,
          expected: String(items.length),
          because: `${items.length} are named`,
          related: [],
          isSure: true
        } satisfies NumberConflict
      ]
    })
  })
}

/** `four councillors`, `a team of four` */
function nounOf(text: string, {unit, start}: Quantity): string | undefined {
  if (unit.kind === 'count') return unit.noun
  const isGroup =
    unit.kind === 'none' &&
    /\b(?:team|group|crew|gang|party|panel|squad|delegation|jury|family) of $/.test(
      text.slice(Math.max(0, start - 16), start)
    )
  return isGroup ? 'members' : undefined
}

/** `white bread`, `a map of Brae`: a thing of a row, in few words. */
const thing =
  /^(?!(?:first|second|third|last|between|among|in|on|at|by|to|for|with|from|about|whether|how|that|who|what|when|where|why)\b)(?:an? |the )?[a-z’'-]+(?: [a-z’'-]+){0,2}$/
/** `the old mill`, `a field behind the church` */
const oneThing =
  /^(?:the|an?) (?:[a-z’'-]+ ){0,2}?[a-z’'-]*[a-rt-z](?: (?:of|in|on|behind|near|beside|at|by|for) [A-Za-zÀ-ỿ’' -]+)?$/
/** Longest row of items, in code units. */
const longestList = 600
/** Of these each item is one; `12 people: teachers and pupils` are many. */
const things =
  /^(?:things|items|goods|kinds|types|sorts|reasons|goals|aims|demands|priorities|colou?rs|flavou?rs|ingredients|languages|subjects|courses|sports|options|choices|ways|steps|words|questions|categories|areas|sectors|elements|sections|issues|topics|virtues)$/
/** Fewest things of which none may be two: `time and money`. */
const fewestThings = 3

const named =
  "[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]*(?: (?:(?:of|de|van|von|der|den|la|al) )?[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]*){0,3}"
/** `winners, A, B and C, were …` */
const apposed = new RegExp(
  `^(?: [A-Za-zÀ-ỿ’'-]+){1,3}, ((?:${named}, )+${named},? and ${named}), (?=[a-z])`
)

/** `two writers, A, B and C.`, `five stops, at A, B and C.` */
const apposedLast = new RegExp(
  `^ [A-Za-zÀ-ỿ’'-]+(?: [a-zß-ÿ’'-]+){0,2}, (?:at |in )?((?:(?:the )?${named}, )+(?:the )?${named},? and (?:the )?${named})[.]?$`
)
/** `The four winners were A, B and C.`, `… and C, the jury said` */
const areThese = new RegExp(
  `^(?: [A-Za-zÀ-ỿ’'-]+){1,3} (?:are|were) ((?:${named}, )+${named},? and ${named})(?:[.]?$|, (?=(?:the|its|their|an?|it|he|she|they|police|officials|organi[sz]ers|according)\\b))`
)
/** `The five finalists are A by B; C by D; and E by F.` */
const areInRow =
  /^(?: [A-Za-zÀ-ỿ’'-]+){1,3} (?:are|were) ((?:[^.;:\n]{2,120}; )+and [^.;:\n]{2,120}(?:\. ?[A-Z][^.;:\n]{0,80})*)\.?$/
/** `three stations (A, B and C)` */
const inBrackets = new RegExp(
  `^(?: [A-Za-zÀ-ỿ’'-]+){1,3} \\(((?:${named}, )+${named},? and ${named})\\)`
)
/** `The two girls, A, 9, B, 7, and C, 5, were …`, `three men: A, 34, B, 22, and C, 19.` */
const withAges = new RegExp(
  `^(?: [A-Za-zÀ-ỿ’'-]+){1,3}(?:,|:| ?[–—]| -) ((?:${named}, \\d{1,2},? )+and ${named}, \\d{1,2})(?=[,.;)–—]| [–—])`
)
/** `four children, aged 3, 5 and 8` */
const agedOnly =
  /^ (?:[a-z]+ )?(?:children|kids|sons|daughters|grandchildren|boys|girls|brothers|sisters|siblings),? (?:who are |ages|aged?) ((?:\d{1,2}, )*\d{1,2},? and \d{1,2})(?=[.,;)]|$| (?:years|were|are|was|at|in)\b)/
/** Behind a name these are no name of their own. */
const suffix = /^(?:Jr|Sr|[A-Z]\.|[A-Z][a-z]{1,4}\.|MP|MD|PhD)/

/** A point behind it ends no sentence. */
const initial = /(?:^|[ .])[A-Z]$/

/** How many names or things follow, where the row is names and nothing else. */
function itemsAfter(
  after: string,
  noun: string,
  isDefinite: boolean
): number | undefined {
  const ofAges = withAges.exec(after)?.[1] ?? agedOnly.exec(after)?.[1]
  const ages = ofAges?.match(/\b\d{1,2}\b/g)?.length ?? 0
  // `three sons, aged 4 and 7`: two may be twins.
  if (ages > 2 && !/\b(?:twins?|triplets?)\b/.test(after)) return ages
  const inRow = isDefinite ? areInRow.exec(after)?.[1] : undefined
  if (inRow !== undefined) {
    const items = inRow.split(/; (?:and )?/)
    // `the LIFT Act and the GAIN Act` are two in one.
    return items.some((item) => item.includes(' and '))
      ? undefined
      : items.length
  }
  const row = namesBehind(after, isDefinite)
  return row === undefined ? itemsOpened(after, noun) : namesIn(row)
}

/** The names that follow without a colon; shapes that may stand are tried. */
function namesBehind(after: string, isDefinite: boolean): string | undefined {
  const [, between] =
    /^[^,(]{1,60}?(, | \(| (?:are|were) )(?:at |in |the )?[A-ZÀ-Þ]/.exec(
      after
    ) ?? []
  switch (between) {
    case undefined:
      return undefined
    case ', ':
      return (apposed.exec(after) ?? apposedLast.exec(after))?.[1]
    case ' (':
      return inBrackets.exec(after)?.[1]
    default:
      return isDefinite ? areThese.exec(after)?.[1] : undefined
  }
}

/** How many; undefined where some say where others are from. */
function namesIn(row: string): number | undefined {
  const names = row.replace(/\.$/, '').split(/,? and (?:the )?|, (?:the )?/)
  if (names.some((name) => suffix.test(name))) return undefined
  const arePlaces = names.map((name) => isPlaceName(name))
  return arePlaces.every((isPlace) => isPlace === arePlaces[0])
    ? names.length
    : undefined
}

/** How many follow a colon or a dash. */
function itemsOpened(after: string, noun: string): number | undefined {
  const opened = opening.exec(after)?.[0]
  if (opened === undefined) return undefined
  const row = /^[^.:;–—()"“”]+/.exec(after.slice(opened.length))?.[0] ?? ''
  const closing = after.slice(opened.length + row.length)
  if (!/^ ?(?:[.–—]|$)/.test(closing) || initial.test(row)) return undefined
  // Behind the last name a comma sets off where it is: `and Brae, in Sarn`.
  if (row.lastIndexOf(',') > row.lastIndexOf(' and ')) return undefined
  const parts = row.split(/,\s*(?:and )?| and /).map((part) => part.trim())
  // A second `and` may stand inside a name: `the Secretary for Work and Pensions`.
  const isRow = row.split(' and ').length === 2 && parts.length >= 2
  if (!isRow) return undefined
  // `three presidents—Republican and Democrat`: of which kinds they are.
  const areKinds = parts.length === 2 && parts.every((part) => !/ /.test(part))
  const areNames =
    !areKinds &&
    parts.every((part) => person.test(part) || roleAndName.test(part))
  const areThings =
    things.test(noun) &&
    parts.length >= fewestThings &&
    parts.every((part) => thing.test(part) && !opensWithNumeral(part))
  const areSingle =
    parts.length >= 3 && parts.every((part) => oneThing.test(part))
  return areNames || areThings || areSingle ? parts.length : undefined
}

/** `three parents` are more than one item. */
function opensWithNumeral(part: string): boolean {
  return numeral(/^[a-z-]+/.exec(part)?.[0] ?? '') !== undefined
}

/** How many list items stand below a line that ends in a colon with its count. */
function itemsBelow(
  text: string,
  blocks: readonly Block[],
  {block, end}: Quantity
): number | undefined {
  const own = blocks[block]
  if (!own || own.kind !== 'body') return undefined
  if (!/^[^.!?:]{0,60}:\s*$/.test(text.slice(end, own.end))) return undefined
  let count = 0
  while (blocks[block + 1 + count]?.kind === 'list-item') count++
  const goesOn = blocks
    .slice(block + 1 + count, block + 12 + count)
    .some(({kind}) => kind === 'list-item')
  return count >= 2 && !goesOn ? count : undefined
}
