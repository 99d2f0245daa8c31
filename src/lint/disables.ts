import type {Comment} from '../read/document.js'
import type {Range} from '../text/range.js'

/** A comment that silences rules over a stretch of the source. */
export type Disable = {
  readonly comment: Comment
  /** Where it holds, in the source. */
  readonly over: Range
  /** The rules named; none named means all. */
  readonly ids: readonly string[]
  /** Rules that were enabled again since, where all were disabled. */
  readonly except: readonly string[]
}

const form =
  /^newslint-(disable-next-line|disable-file|disable|enable)(?:\s+([^]*))?$/
const nextLine = /[ \t]*(?:\r\n|\r|\n)\s*([^\r\n]*)/y

/** Reads the disable comments of a source, in order. */
export function readDisables(
  source: string,
  comments: readonly Comment[]
): readonly Disable[] {
  const disables: Disable[] = []
  let open: Disable[] = []
  for (const comment of comments) {
    const [, verb, rest] = form.exec(comment.text.trim()) ?? []
    const ids = idsIn(rest ?? '')
    const toEnd = {start: comment.end, end: source.length}
    const disable = {comment, ids, except: [], over: toEnd}
    if (verb === 'enable') {
      const split = open.map((disable) => enable(disable, ids, comment))
      disables.push(...split.map(({closed}) => closed))
      open = split.flatMap(({rest}) => rest ?? [])
    } else if (verb === 'disable') {
      open.push(disable)
    } else if (verb === 'disable-next-line') {
      disables.push({...disable, over: lineAfter(source, comment.end)})
    } else if (verb === 'disable-file') {
      disables.push({...disable, over: {start: 0, end: source.length}})
    }
  }
  return [...disables, ...open]
}

/** Whether the disable silences a rule at an offset of the source. */
export function silences(
  {ids, except, over}: Disable,
  id: string,
  offset: number
): boolean {
  if (offset < over.start || offset > over.end) return false
  return ids.length === 0 ? !except.includes(id) : ids.includes(id)
}

/** Splits a disable where an enable comment stands. */
function enable(disable: Disable, ids: readonly string[], comment: Comment) {
  const {over} = disable
  const closed = {...disable, over: {start: over.start, end: comment.start}}
  const later = {...disable, over: {start: comment.end, end: over.end}}
  if (ids.length === 0) return {closed}
  if (disable.ids.length === 0)
    return {closed, rest: {...later, except: [...disable.except, ...ids]}}
  const left = disable.ids.filter((id) => !ids.includes(id))
  return left.length > 0 ? {closed, rest: {...later, ids: left}} : {closed}
}

function idsIn(rest: string): readonly string[] {
  const [named = ''] = rest.split(/(?:^|\s)--(?:\s|$)/)
  return named.split(/[\s,]+/).filter((id) => id !== '')
}

/** The next line that holds text. */
function lineAfter(source: string, offset: number): Range {
  nextLine.lastIndex = offset
  const match = nextLine.exec(source)
  if (!match) return {start: offset, end: offset}
  const end = offset + match[0].length
  return {start: end - (match[1] ?? '').length, end}
}
