import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLSeq
} from 'yaml'
import type {Edit} from '../rule/finding.js'

/** What to do so that a word is accepted: change the settings, or the list they name. */
export type Acceptance =
  | {readonly kind: 'none'}
  | {readonly kind: 'edit'; readonly edit: Edit}
  | {readonly kind: 'list'; readonly path: string}

/**
 * How settings in JSON or YAML come to accept a word, with all else kept as it
 * is written.
 *
 * @param within the key that the settings stand under, if not at the top
 * @throws {Error} on settings that cannot be read
 */
export function acceptanceOf(
  source: string,
  word: string,
  within?: string
): Acceptance {
  const document = parseDocument(source, {prettyErrors: false})
  const [error] = document.errors
  if (error) throw new Error(error.message)
  const value = JSON.stringify(word)
  const settings: unknown = within
    ? document.get(within, true)
    : document.contents
  if (!isMap(settings)) {
    const start = source.length
    const gap = source === '' || source.endsWith('\n') ? '' : '\n'
    return edit(start, `${gap}accept:\n  - ${value}\n`)
  }
  const accept: unknown = settings.get('accept', true)
  if (isScalar(accept) && typeof accept.value === 'string')
    return {kind: 'list', path: accept.value}
  if (!isSeq(accept)) return edit(...inMap(settings, source, value))
  const isKnown = accept.items.some(
    (item) => isScalar(item) && item.value === word
  )
  return isKnown ? {kind: 'none'} : edit(...inList(accept, source, value))
}

function edit(start: number, text: string): Acceptance {
  return {kind: 'edit', edit: {start, end: start, text}}
}

/** Where a list takes one more, and what is written there. */
function inList(list: YAMLSeq, source: string, value: string): Place {
  const last = list.items.at(-1)
  const end = isScalar(last) ? last.range?.[1] : undefined
  const start = isScalar(last) ? last.range?.[0] : undefined
  if (start === undefined || end === undefined)
    return [(list.range?.[0] ?? 0) + 1, value]
  const indent = indentAt(source, start)
  if (!list.flow) return [end, `\n${indent}- ${value}`]
  const isOnOwnLine =
    source.slice(lineStart(source, start), start).trim() === ''
  return [end, isOnOwnLine ? `,\n${indent}${value}` : `, ${value}`]
}

/** Where settings take a new key, and what is written there. */
function inMap(map: YAMLMap, source: string, value: string): Place {
  const [first] = map.items
  const start = isScalar(first?.key) ? first.key.range?.[0] : undefined
  if (!map.flow) return [start ?? source.length, `accept:\n  - ${value}\n`]
  const open = (map.range?.[0] ?? 0) + 1
  const entry = `"accept": [${value}]`
  if (start === undefined) return [open, entry]
  return source.slice(open, start).includes('\n')
    ? [start, `${entry},\n${indentAt(source, start)}`]
    : [start, `${entry}, `]
}

type Place = readonly [offset: number, text: string]

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

function indentAt(source: string, offset: number): string {
  return /^[ \t]*/.exec(source.slice(lineStart(source, offset)))?.[0] ?? ''
}
