import {indexAt} from '../../../text/range.js'
import {withoutPossessive} from '../../words.js'
import {wordCount} from '../frames.js'
import type {Entry} from './index.js'
import type {Scene, Setting} from './scene.js'
import {stemsIn} from './stems.js'
import type {Tally} from './tally.js'

/** Whether the quote talks of what the article talks of, and how it looks. */
export function signsOfOwnWords(scene: Scene, tally: Tally, setting: Setting) {
  const {quote, isSameBlock} = setting
  const length = wordCount(scene.text, quote)
  const {shared, near} = cohesion(scene, tally, setting)
  const names = namesIn(scene, tally, setting)
  return [
    ['shared words', shared],
    ['words near by', near],
    ['shared words, same paragraph', isSameBlock && shared],
    ['words near by, same paragraph', isSameBlock && near],
    ['short', length < 8 ? 1 : length < 14 ? 0.5 : 0],
    ['length', Math.min(60, length) / 30],
    ['strange names', names.all > 0 && 1 - names.known / names.all],
    ['known names', Math.min(2, names.known)],
    ['marks of another make', hasOtherMarks(scene.text, tally, quote.start)]
  ] satisfies readonly Entry<string>[]
}

/** What share of its content words stands elsewhere, and how many near by, up to 3. */
function cohesion(
  {words, blocks}: Scene,
  {stems}: Tally,
  {quote, blockBefore, isSameBlock}: Setting
): {readonly shared: number; readonly near: number} {
  const inside = stemsIn(words, quote)
  const block = blocks[blockBefore]
  const around = block && stemsIn(words, block)
  let shared = 0
  let near = 0
  for (const [stem, count] of inside) {
    if ((stems.get(stem) ?? 0) > count) shared++
    if ((around?.get(stem) ?? 0) > (isSameBlock ? count : 0)) near++
  }
  return {
    shared: inside.size > 0 ? shared / inside.size : 0,
    near: Math.min(3, near)
  }
}

/** Names within the quote, and how many of them the article has elsewhere. */
function namesIn(
  {words}: Scene,
  tally: Tally,
  {quote}: Setting
): {readonly all: number; readonly known: number} {
  const inside = words.slice(
    indexAt(words, quote.start - 1) + 1,
    indexAt(words, quote.end - 1) + 1
  )
  const counts = new Map<string, number>()
  const names = new Set<string>()
  for (const {text, isCapitalised, opensSentence} of inside) {
    const lower = withoutPossessive(text).toLowerCase()
    counts.set(lower, (counts.get(lower) ?? 0) + 1)
    if (isCapitalised && !opensSentence && /^(?!I['’])..../.test(text + ' '))
      names.add(lower)
  }
  const known = [...names].filter(
    (name) => (tally.words.get(name) ?? 0) > (counts.get(name) ?? 0)
  )
  return {all: names.size, known: known.length}
}

/** `“…”` in an article that has `"…"` everywhere else, and the reverse. */
function hasOtherMarks(
  text: string,
  {marks: {curly, straight}}: Tally,
  start: number
): boolean {
  const mark = text.charAt(start)
  if (mark === '"') return curly > 4 * Math.max(1, straight - 2)
  return mark === '“' && straight > 4 * Math.max(1, curly - 2)
}
