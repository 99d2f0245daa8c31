import {
  codeSpan,
  defineRule,
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
      'Kinds of leftover to let stand, such as `bio` or `related link`'
    )
  },
  *check(article, {ignore}) {
    for (const leftover of article.leftovers) {
      if (!ignore.includes(leftover.kind))
        yield findingOf(article.text, leftover)
    }
  }
})

const mild: ReadonlySet<Leftover['kind']> = new Set<Leftover['kind']>([
  'bio',
  'contact line',
  'copyright'
])

function findingOf(text: string, leftover: Leftover): Finding {
  const {start, end, kind, isWhole} = leftover
  const what = codeSpan(text.slice(start, end))
  return {
    at: leftover,
    reason: `Unexpected ${kind} ${what}, remove it`,
    note: kind,
    actual: text.slice(start, end),
    ...(mild.has(kind) && {severity: 'info'}),
    suggestions: [
      {
        title: isWhole ? 'Remove the line' : 'Remove it',
        edits: [{start, end, text: ''}]
      }
    ]
  }
}
