import {expect} from 'vitest'
import type {Document} from '../../src/read/document.js'

/**
 * Expects what holds of every document: parts are in order and not empty,
 * places lie in the file and keep their order, and what may be edited stands
 * in the source as `decode` reads it.
 */
export function expectSound(
  {text, parts, map, comments}: Document,
  source: string,
  decode: (slice: string) => string
) {
  let partEnd = 0
  for (const {start, end} of parts) {
    expect(start).toBeGreaterThanOrEqual(partEnd)
    expect(end).toBeGreaterThan(start)
    partEnd = end
  }
  expect(partEnd).toBeLessThanOrEqual(text.length)

  const length = 1 + (text.length % 7)
  let last = {start: 0, end: 0}
  for (let start = 0; start < text.length; start++) {
    const range = {start, end: Math.min(start + length, text.length)}
    const place = map.toSource(range)
    expect(place.start).toBeGreaterThanOrEqual(last.start)
    expect(place.end).toBeGreaterThanOrEqual(Math.max(last.end, place.start))
    expect(place.end).toBeLessThanOrEqual(source.length)
    const plain = text.slice(range.start, range.end)
    if (place.isExact && plain.trim() !== '')
      expect(folded(decode(source.slice(place.start, place.end)))).toBe(
        folded(plain)
      )
    last = place
  }
  for (const {start, end, text: words} of comments)
    expect(source.slice(start, end)).toContain(words)
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
