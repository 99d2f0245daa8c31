import {
  codeSpan,
  defineRule,
  option,
  type Article,
  type Finding
} from '../../src/rule/index.js'

export default defineRule({
  id: 'quotation-punctuation',
  family: 'marks',
  severity: 'warning',
  isRecommended: false,
  summary: 'A comma or full stop on the wrong side of a closing mark',
  why: 'A desk sets its points one way; a reader takes the other for a slip.',
  options: {
    style: option(
      'us',
      'Whether points stand inside the marks (us), or outside those of a quotation that is part of a sentence (uk)',
      ['us', 'uk']
    )
  },
  *check(article, {style}) {
    for (const quote of article.quotes) {
      if (quote.kind !== 'paired') continue
      const finding =
        style === 'uk' ? outside(article, quote) : inside(article, quote)
      if (finding) yield finding
    }
  }
})

type Quote = Article['quotes'][number]

/** `a “toll”,` → `a “toll,”`. */
function inside({text}: Article, {inner, end}: Quote): Finding | undefined {
  const point = text.slice(end, end + 1)
  if (point !== ',' && point !== '.') return undefined
  if (/^[\p{L}\d.]/u.test(text.slice(end + 1))) return undefined
  const last = text.slice(inner.end - 1, inner.end)
  // A second mark would have to move too: `“… ‘toll’”,`.
  if (!/[\p{L}\d)%]/u.test(last)) return undefined
  const mark = text.slice(inner.end, end)
  return moved(inner.end, end + 1, mark + point, point + mark)
}

/** `a “toll,”` → `a “toll”,`. */
function outside({text}: Article, {inner, end}: Quote): Finding | undefined {
  const point = text.slice(inner.end - 1, inner.end)
  if (point !== ',' && point !== '.') return undefined
  const content = text.slice(inner.start, inner.end)
  if (!/^\p{Ll}/u.test(content) || content.includes('. ')) return undefined
  if (/[.…]{2}$|\.\p{L}\.$/u.test(content)) return undefined
  const mark = text.slice(inner.end, end)
  return moved(inner.end - 1, end, point + mark, mark + point)
}

function moved(
  start: number,
  end: number,
  actual: string,
  expected: string
): Finding {
  return {
    at: {start, end},
    reason: `Unexpected ${codeSpan(actual)}, expected ${codeSpan(expected)}`,
    actual,
    expected: [expected],
    fix: {edits: [{start, end, text: expected}]}
  }
}
