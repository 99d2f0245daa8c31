import type {Comment} from './document.js'

/** The comment to newslint that `source` is, all of it: `<!-- newslint-… -->`. */
export function commentFor(source: string, start: number): Comment | undefined {
  const trimmed = source.trim()
  if (!trimmed.startsWith('<!--') || !trimmed.endsWith('-->')) return undefined
  const text = trimmed.slice(4, -3).trim()
  if (!text.startsWith('newslint-')) return undefined
  const from = start + source.indexOf('<!--')
  return {start: from, end: from + trimmed.length, text}
}
