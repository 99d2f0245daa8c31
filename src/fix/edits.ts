import type {Edit} from '../rule/finding.js'
import type {NewslintMessage} from '../rule/message.js'

/** Fixes that can be made at once. */
export type Fixes = {
  readonly count: number
  /** In order and apart, in UTF-16 offsets of the source. */
  readonly edits: readonly Edit[]
}

/**
 * The fixes of messages that can be made at once. A fix is made whole or not
 * at all; where two meet, the one that starts first is made.
 */
export function fixesOf(
  messages: Iterable<NewslintMessage, unknown, unknown>
): Fixes {
  const fixes: (readonly Edit[])[] = []
  for (const {newslint} of messages) {
    const edits = newslint?.fix?.edits ?? []
    if (edits.length > 0) fixes.push(edits.toSorted(byPlace))
  }
  fixes.sort(([a], [b]) => (a && b ? byPlace(a, b) : 0))

  const taken = new Set<number>()
  const chosen = fixes.filter((edits) => {
    const offsets = offsetsOf(edits)
    const isFree = offsets.every((offset) => !taken.has(offset))
    if (isFree) for (const offset of offsets) taken.add(offset)
    return isFree && new Set(offsets).size === offsets.length
  })
  return {count: chosen.length, edits: chosen.flat().sort(byPlace)}
}

/** The text with edits made that are in order and apart. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let done = 0
  for (const {start, end, text: replacement} of edits) {
    result += text.slice(done, start) + replacement
    done = end
  }
  return result + text.slice(done)
}

/** Edits that are apart as one edit of all from the first to the last. */
export function joinEdits(text: string, edits: readonly Edit[]): Edit {
  const sorted = edits.toSorted(byPlace)
  const start = sorted[0]?.start ?? 0
  const end = sorted.at(-1)?.end ?? start
  const moved = sorted.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start
  }))
  return {start, end, text: applyEdits(text.slice(start, end), moved)}
}

function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end
}

/** All places that edits reach, both ends of each among them. */
function offsetsOf(edits: readonly Edit[]): readonly number[] {
  return edits.flatMap(({start, end}) =>
    Array.from({length: end - start + 1}, (_, index) => start + index)
  )
}
