import {indexAt} from '../../../text/range.js'
import {wordCount} from '../frames.js'
import type {Entry} from './index.js'
import type {Scene, Setting} from './scene.js'
import {stemsIn} from './stems.js'
import type {Tally} from './tally.js'

/** Whether the quote talks of what the article talks of, and how it looks. */
export function signsOfOwnWords(scene: Scene, tally: Tally, setting: Setting) {
  const {quote, isSameBlock} = setting
  const length = wordCount(scene.text, quote)
  const {shared, strange, near, below, often} = cohesion(scene, tally, setting)
  const names = namesIn(scene, tally, setting)
  const said = scene.text.slice(quote.inner.start, quote.inner.end)
  const all = shared + strange
  const share = all > 0 ? shared / all : 0
  return [
    ['shared words', share],
    ['words near by', near],
    ['shared words, same paragraph', isSameBlock && share],
    ['words near by, same paragraph', isSameBlock && near],
    ['many shared words', Math.min(8, shared) / 4],
    ['many strange words', Math.min(12, strange) / 4],
    ['words of the paragraph below', Math.min(3, below)],
    ['words that stand often', Math.min(4, often)],
    ['sentences', Math.min(4, said.match(/[.?!](?=\s)/g)?.length ?? 0)],
    ['asks', said.endsWith('?')],
    ['says you', /\byou\b/i.test(said)],
    ['short', length < 8 ? 1 : length < 14 ? 0.5 : 0],
    ['length', Math.min(60, length) / 30],
    ['strange names', names.all > 0 && 1 - names.known / names.all],
    ['marks of another make', hasOtherMarks(scene.text, tally, quote.start)]
  ] satisfies readonly Entry<string>[]
}

/** How many of its content words stand elsewhere, and where. */
function cohesion(
  {words}: Scene,
  {stems, stemsOfBlock}: Tally,
  {quote, blockBefore, isSameBlock}: Setting
) {
  const inside = stemsIn(words, quote)
  const around = stemsOfBlock(blockBefore)
  const after = stemsOfBlock(quote.block + 1)
  let [shared, near, below, often] = [0, 0, 0, 0]
  for (const [stem, count] of inside) {
    const elsewhere = (stems.get(stem) ?? 0) - count
    if (elsewhere > 0) shared++
    if (elsewhere > 2) often++
    if ((around.get(stem) ?? 0) > (isSameBlock ? count : 0)) near++
    if (after.has(stem)) below++
  }
  const strange = inside.size - shared
  return {shared, strange, near: Math.min(3, near), below, often}
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
  for (const {text, spelling, isCapitalised, opensSentence} of inside) {
    const lower = spelling.name.toLowerCase()
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
