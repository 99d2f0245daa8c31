import {codeSpan, defineRule, type MarkFault} from '../../src/rule/index.js'

export default defineRule({
  id: 'padded-quotation-mark',
  family: 'marks',
  severity: 'warning',
  summary: 'A space on the wrong side of a quotation mark',
  why: 'A mark that leans on the wrong word reads as the end of one quotation and the start of another.',
  *check(article) {
    for (const fault of article.markFaults) {
      const {kind, mark} = fault
      if (kind !== 'padded') continue
      yield {
        at: mark,
        reason: `Unexpected space at the wrong side of ${codeSpan(mark.glyph)}, expected it outside the quotation`,
        actual: mark.glyph,
        fix: {edits: spacesMoved(article.text, fault)}
      }
    }
  }
})

/** No space inside the quotation, and one outside where a word stands there. */
function spacesMoved(text: string, {mark, opens}: MarkFault) {
  const {start, end} = mark
  const inside = opens
    ? (/^[^\S\n]*/.exec(text.slice(end, end + longest))?.[0] ?? '')
    : (/[^\S\n]*$/.exec(text.slice(Math.max(0, start - longest), start))?.[0] ??
      '')
  const outer = opens ? mark.before : mark.after
  const gap = opens
    ? {start: end, end: end + inside.length, text: ''}
    : {start: start - inside.length, end: start, text: ''}
  const at = opens ? start : end
  const needsSpace =
    outer === 'letter' || outer === 'digit' || (opens && outer === 'stop')
  const space = {start: at, end: at, text: ' '}
  return [...(needsSpace ? [space] : []), ...(inside === '' ? [] : [gap])].sort(
    (a, b) => a.start - b.start
  )
}

/** Spaces of a gap that are looked for, in code units. */
const longest = 20
