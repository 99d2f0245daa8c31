import type {Block} from '../blocks/index.js'
import {numeral} from '../quantities/numerals.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly numberCounts: readonly number[]
}

const body =
  '(?:[A-Za-z]+ )?(?:council|board|committee|commission|panel|court|jury|cabinet|parish council|assembly|chamber|parliament|legislature|senate|house|congress)'
const members = new RegExp(
  String.raw`\b(\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:member|seat|person|judge) ${body}\b|\b${body}(?:, which has|, with its|,? of) (\d{1,3}|[a-z]+)(?: members|,)`,
  'dg'
)
const tally =
  /\b(\d{1,3}) votes (?:to|against) (\d{1,3})\b|\bvot(?:ed|es?|ing) (?:by )?(\d{1,3})(?:[-–—]| to )(\d{1,3})\b|\b(?:a|by an?) (\d{1,3})[-–—](\d{1,3}) vote\b/dg

/** Those who were there and voted neither way. */
const abstained = /\b(\d{1,3}|[a-z]+) (?:abstentions?|abstained|abstaining)\b/

/** More votes than the council that cast them has members. */
export function findVotes({
  text,
  blocks,
  numberCounts
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (const {index, start, end} of blocks) {
    if ((numberCounts[index] ?? 0) < 2) continue
    const content = text.slice(start, end)
    if (!content.includes('vot')) continue
    const [votes, otherVotes] = content.matchAll(tally)
    if (!votes || otherVotes) continue
    const [size, otherSize] = content.matchAll(members)
    if (!size || otherSize) continue
    const all = numeral(size[1] ?? size[2] ?? '')
    const [, silent = ''] = abstained.exec(content) ?? []
    const cast = [...votes.slice(1).map(Number), numeral(silent) ?? 0].filter(
      Boolean
    )
    const sum = cast.reduce((total, one) => total + one, 0)
    if (all === undefined || sum <= all) continue
    const at = size.indices?.[1] ?? size.indices?.[2]
    if (!at) continue
    found.push({
      kind: 'votes',
      at: {start: start + at[0], end: start + at[1]},
      because: `${cast.join(' and ')} are ${sum} votes`,
      related: [
        {start: start + votes.index, end: start + votes.index + votes[0].length}
      ],
      isSure: true
    })
  }
  return found
}
