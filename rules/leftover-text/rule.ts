import {
  codeSpan,
  defineRule,
  leftoverKinds,
  option,
  type Finding,
  type Leftover
} from '../../src/rule/index.js'

export default defineRule({
  id: 'leftover-text',
  family: 'leftovers',
  severity: 'warning',
  summary: 'Text that a page or a scraper left in the article',
  why: 'A reader takes every line for the story; a stray prompt or caption breaks it.',
  options: {
    ignore: option<readonly string[]>(
      [],
      `Kinds of leftover to let stand: ${leftoverKinds.map((kind) => `\`${kind}\``).join(', ')}`
    )
  },
  *check(article, {ignore}) {
    const {text, blocks} = article
    for (const leftover of article.leftovers)
      if (!ignore.includes(leftover.kind))
        yield findingOf(text, leftover, blocks[leftover.block + 1]?.start)
  }
})

const mild: ReadonlySet<Leftover['kind']> = new Set<Leftover['kind']>([
  'bio',
  'contact line',
  'copyright',
  'time stamp'
])

function findingOf(
  text: string,
  leftover: Leftover,
  nextBlock: number | undefined
): Finding {
  const {start, end, kind, isWhole, expected} = leftover
  const actual = text.slice(start, end)
  const advice =
    expected === undefined ? 'remove it' : `expected ${codeSpan(expected)}`
  return {
    at: {start, end},
    reason: `Unexpected ${kind} ${codeSpan(actual)}, ${advice}`,
    note: kind,
    actual,
    ...(expected !== undefined && {expected: [expected]}),
    ...(mild.has(kind) && {severity: 'info'}),
    suggestions: [
      expected !== undefined
        ? {title: 'Put it right', edits: [{start, end, text: expected}]}
        : isWhole
          ? {
              title: 'Remove the line',
              edits: [{...lineAround(text, leftover, nextBlock), text: ''}]
            }
          : {
              title: 'Remove it',
              edits: [{...phraseAround(text, leftover), text: ''}]
            }
    ]
  }
}

/** The line and the gap after it; before it where it is the last. */
function lineAround(
  text: string,
  {start, end}: Leftover,
  nextBlock: number | undefined
) {
  if (nextBlock !== undefined) return {start, end: nextBlock}
  return {start: text.slice(0, start).trimEnd().length, end}
}

/** The phrase with one comma or space of the two around it. */
function phraseAround(text: string, {start, end}: Leftover) {
  if (text.slice(start - 2, start) === ', ')
    return {start: start - 2, end: text[end] === ',' ? end + 1 : end}
  return {start: text[start - 1] === ' ' ? start - 1 : start, end}
}
