import type {Block} from '../blocks/index.js'
import {numeral} from '../quantities/numerals.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
}

const count = String.raw`(?<count>\d{1,2}|[a-z]+(?:-[a-z]+)?)`
const clock = (name: string) =>
  String.raw`(?:(?<${name}>\d{1,2})(?:[:.](?<${name}Minutes>\d{2}))? ?(?<${name}Half>[ap])\.?m\b\.?|(?<${name}Word>noon|midnight))`
/** Two times of a day, not far apart. */
const clockTimes =
  /(?:\d ?[ap]\.?m|noon|midnight)\b.{1,50}(?:\d ?[ap]\.?m|noon|midnight)\b/i
const range = String.raw`(?:from |between )${clock('from')} (?:to|until|till|and) ${clock('to')}`
/** `six hours, from 2 p.m. to 5 p.m.`, `from 2 p.m. to 5 p.m., a total of six hours` */
const shapes = [
  String.raw`(?<!\b(?:than|about|around|nearly|almost|over|some|least) )\b${count}[ -]hours?(?: [a-z]+){0,3},? ${range}`,
  String.raw`${range},? (?:for |a total of |in all )?${count} hours\b`,
  String.raw`\bat ${clock('from')} and [a-z ]{2,30} at ${clock('to')}, ${count} hours later\b`
].map((source) => new RegExp(source, 'dgi'))

/** Hours between two times of a day, and how many it says they are. */
export function findHours({text, blocks}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (const {kind, start, end} of blocks) {
    if (kind !== 'body') continue
    const content = text.slice(start, end)
    if (!/[ -]hours?\b/.test(content) || !clockTimes.test(content)) continue
    for (const shape of shapes)
      for (const {groups = {}, indices} of content.matchAll(shape)) {
        const stated = numeral(groups['count'] ?? '')
        const from = timeOf(groups, 'from')
        const to = timeOf(groups, 'to')
        const at = indices?.groups?.['count']
        if (!at || stated === undefined) continue
        if (from === undefined || to === undefined) continue
        const hours = (to - from + 24) % 24
        // `A 24-hour watch, from noon to noon`; half an hour is rounded off.
        if (hours === 0 || Math.abs(hours - stated) < 0.75) continue
        const shown = String(Math.round(hours * 100) / 100)
        found.push({
          kind: 'hours between',
          at: {start: start + at[0], end: start + at[1]},
          expected: shown,
          because: `between these times it is ${shown} ${shown === '1' ? 'hour' : 'hours'}`,
          related: ['from', 'to'].flatMap((name) => {
            const its =
              indices.groups?.[name] ?? indices.groups?.[`${name}Word`]
            return its ? [{start: start + its[0], end: start + its[1]}] : []
          }),
          isSure: true
        })
      }
  }
  return found
}

/** Hours since midnight. */
function timeOf(
  groups: Readonly<Record<string, string | undefined>>,
  name: string
): number | undefined {
  const word = groups[`${name}Word`]?.toLowerCase()
  if (word) return word === 'noon' ? 12 : 0
  const hour = Number(groups[name])
  if (!(hour >= 1 && hour <= 12)) return undefined
  const isAfternoon = groups[`${name}Half`]?.toLowerCase() === 'p'
  const minutes = Number(groups[`${name}Minutes`] ?? 0)
  return (hour % 12) + (isAfternoon ? 12 : 0) + minutes / 60
}
