import type {Block} from '../blocks/index.js'
import {lengthOfMonth, parseDay, type Day} from './calendar.js'
import {writtenDates} from './written.js'

/** The day of publication, from what the file or the desk says, or its text. */
export function findPublished(
  text: string,
  blocks: readonly Block[],
  stated: readonly (string | undefined)[]
): Day | undefined {
  for (const iso of stated) {
    const day = iso === undefined ? undefined : parseDay(iso)
    if (day) return day
  }
  for (const {kind, start, end} of blocks.slice(0, 6)) {
    if (kind !== 'publication-date') continue
    for (const date of writtenDates(text.slice(start, end))) {
      const {year, month, day, order} = date
      if (year === undefined || order === 'either') continue
      if (day <= lengthOfMonth(month, year)) return {year, month, day}
    }
  }
  return undefined
}
