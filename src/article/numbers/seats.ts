import {matchesOf} from '../../text/matches.js'
import type {Range} from '../../text/range.js'
import {numeral} from '../quantities/numerals.js'
import type {Paragraph} from './body.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly body: readonly Paragraph[]
}

/** Where a chamber's seats are told, how many, and in which block. */
type Size = Range & {readonly all: number; readonly block: number}

const number = '(\\d{1,3}|[a-z]+(?:-[a-z]+)?)'
/** `the 120-seat parliament`, `the council has 40 seats`, `12 of the council's 31 seats` */
const size = new RegExp(
  `\\b(?:(?<seats>\\d{1,3})-(?:seat|member) [a-z]+|(?:has|with|of) (?<has>\\d{1,3}) (?:seats|members|mandates)\\b|${number} of (?:the |its )?(?:[a-z]+['’]s )?(?<of>\\d{1,3}) seats)`,
  'd'
)
const party =
  "(?:the )?(?:[A-Z][A-Za-zÀ-ỿ’'-]+(?: [A-Z][A-Za-zÀ-ỿ’'-]+){0,3}|independents|others|the rest)"
/** `The Blues won 52 seats, the Greens 41 and the Farmers 37` */
const row = new RegExp(
  `\\b${party} (?:won|holds?|has|have|got|took|takes?|gets?|will have|will hold|gained|secured) ${number}(?: seats| mandates| of [^,;.]{1,40} seats)?((?:,? (?:and )?(?:${party}|while ${party}) ${number}|,? (?:with|and) ${number} (?:going to|for) ${party}){1,6})`,
  'd'
)
/** Paragraphs in which the seats of one chamber are told. */
const nearBlocks = 2
/** Share of the whole beyond which they are seats of two chambers. */
const most = 1.3

/** More seats told than a chamber has. */
export function findSeats({body}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  let known: Size | undefined
  for (const {content, numbers, start, block} of body) {
    if (numbers === 0) continue
    if (!/seat|mandates|member/.test(content)) continue
    const told = size.exec(content)
    const {seats, has, of} = told?.groups ?? {}
    const at =
      told?.indices?.groups?.['seats'] ??
      told?.indices?.groups?.['has'] ??
      told?.indices?.groups?.['of']
    if (at)
      known = {
        start: start + at[0],
        end: start + at[1],
        all: Number(seats ?? has ?? of),
        block
      }
    const match = row.exec(content)
    if (!match || !known || block - known.block > nearBlocks) continue
    if (/\b(?:from|previous|last|lost|up|down|gain of)\b/.test(match[0]))
      continue
    const parts = matchesOf(/\b(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)\b/g, match[0])
      .map(([word]) => (word === 'one' ? 1 : numeral(word)))
      .filter((value) => value !== undefined)
    const values =
      of === undefined ? parts : parts.filter((value) => value !== known?.all)
    const sum = values.reduce((all, value) => all + value, 0)
    if (sum <= known.all || sum > known.all * most) continue
    found.push({
      kind: 'sum',
      at: {start: known.start, end: known.end},
      because: `${values.join(' and ')} make ${sum}`,
      related: [
        {start: start + match.index, end: start + match.index + match[0].length}
      ],
      isSure: true
    })
  }
  return found
}
