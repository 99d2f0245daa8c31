import {matchesOf} from '../../text/matches.js'
import type {Block} from '../blocks/index.js'
import type {Digits} from '../digits.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly digits: Digits
}

const someone = 'boy|girl|man|woman|teen|teenager|student|toddler|mother|father'
/** A cheap test before it. */
const mayTell = /, \d{1,3},|\d-year-old|(?:at|aged) \d{1,3}$/i
const inHeadline = new RegExp(
  `\\b(?:(?<who>${someone}), (?<age>\\d{1,3}),|(?<years>\\d{1,3})-year-old (?<whom>${someone})\\b)|\\b(?:at|aged) (?<alone>\\d{1,3})$`,
  'dgi'
)
const inStory = new RegExp(
  `\\b(?<age>\\d{1,3})-year-old (?:[A-Za-z]+ )?(?<who>${someone})\\b`,
  'dg'
)
const atTheAge = /\b(?:at the age of|aged) (?<age>\d{1,3})\b/dg
/** Paragraphs in which a story says whom its headline means. */
const nearBlocks = 3

/** `Boy, 12, saves sister`, and a story that knows only a 13-year-old boy. */
export function findHeadlineAges({
  text,
  blocks,
  digits
}: Article): readonly NumberConflict[] {
  const [title, ...rest] = blocks
  if (title?.kind !== 'headline' || !digits.has(0)) return []
  const headline = text.slice(title.start, title.end)
  if (!mayTell.test(headline)) return []
  const [told, other] = matchesOf(inHeadline, headline)
  const {who, whom, age, years, alone} = told?.groups ?? {}
  const at =
    told?.indices?.groups?.['age'] ??
    told?.indices?.groups?.['years'] ??
    told?.indices?.groups?.['alone']
  if (!at || other) return []
  const stated = age ?? years ?? alone ?? ''
  const body = rest.filter(({kind}) => kind === 'body')
  const from = body[0]?.start ?? text.length
  if (new RegExp(`\\b${stated}\\b`).test(text.slice(from))) return []
  const shape = alone === undefined ? inStory : atTheAge
  const all = matchesOf(shape, text.slice(from))
  const [first] = all
  const its = first?.indices?.groups?.['age']
  const isNear =
    (first?.index ?? Infinity) + from <
    (body[nearBlocks - 1]?.end ?? text.length)
  const isOne =
    (alone !== undefined ||
      first?.groups?.['who'] === (who ?? whom)?.toLowerCase()) &&
    all.every(({groups}) => groups?.['age'] === first?.groups?.['age'])
  if (!its || !isNear || !isOne) return []
  const expected = first?.groups?.['age'] ?? ''
  return [
    {
      kind: 'headline',
      at: {start: title.start + at[0], end: title.start + at[1]},
      expected,
      because: `the story has ${expected}`,
      related: [{start: from + its[0], end: from + its[1]}],
      isSure: true
    }
  ]
}
