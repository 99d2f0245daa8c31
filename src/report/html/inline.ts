import {isAtLeast} from '../../lint/up-to.js'
import type {Severity} from '../../rule/finding.js'
import type {Range} from '../../text/range.js'
import {escapeMarkup, startTag} from '../xml.js'

/** What is marked in the text; ranges are offsets of the plain text. */
export type Inline = {
  readonly marks: readonly (Range & {
    readonly id: string
    readonly severity: Severity
  })[]
  /** Not overlapping, in order. */
  readonly quotes: readonly (Range & {
    readonly id: string
    readonly tint: string
    /** Written after it: whose words they are. */
    readonly by: string
  })[]
  /** Where speakers are named; not overlapping, in order. */
  readonly speakers: readonly (Range & {readonly tint: string})[]
}

/**
 * The text of a block with its quotes, speakers and findings marked up.
 *
 * @param named findings that can be jumped to already; grows
 */
export function markUp(
  text: string,
  block: Range,
  {marks, quotes, speakers}: Inline,
  named: Set<string>
): string {
  const cuts = new Set([block.start, block.end])
  for (const {start, end} of [...marks, ...quotes, ...speakers]) {
    if (start > block.start && start < block.end) cuts.add(start)
    if (end > block.start && end < block.end) cuts.add(end)
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  let html = ''
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1] ?? start
    const quote = quotes.find((one) => one.start <= start && start < one.end)
    const isOpening = quote && Math.max(quote.start, block.start) === start
    if (quote && isOpening && start < end)
      html += startTag('span', {id: quote.id, class: `quote ${quote.tint}`})
    for (const mark of marks)
      if (mark.start === mark.end && mark.start === start)
        html += linkTo([mark], '', named)
    if (start === end) continue

    const piece = escapeMarkup(text.slice(start, end).replaceAll(/\s+/g, ' '))
    const own = marks.filter((mark) => mark.start <= start && end <= mark.end)
    const speaker = speakers.find((one) => one.start <= start && end <= one.end)
    const marked = own.length > 0 ? linkTo(own, piece, named) : piece
    html += speaker
      ? `${startTag('span', {class: `speaker ${speaker.tint}`})}${marked}</span>`
      : marked
    if (quote && Math.min(quote.end, block.end) === end)
      html += `</span>${end === quote.end ? quote.by : ''}`
  }
  return html
}

/** The gravest; the first of several alike. */
export function gravestOf<Item extends {readonly severity: Severity}>(
  items: readonly Item[]
): Item | undefined {
  return items.find(({severity}) =>
    items.every((other) => isAtLeast(other.severity, severity))
  )
}

/** A piece of text that leads to the findings on it. */
function linkTo(
  marks: Inline['marks'],
  piece: string,
  named: Set<string>
): string {
  const gravest = gravestOf(marks)
  if (!gravest) return piece
  const fresh = marks.filter(({id}) => !named.has(id))
  for (const {id} of fresh) named.add(id)
  const anchors = fresh.map(({id}) => `<span id="${id}-at"></span>`).join('')
  const link = startTag('a', {
    class: `mark ${gravest.severity}${piece === '' ? ' point' : ''}`,
    href: `#${gravest.id}`,
    'data-notes': marks.map(({id}) => id).join(' '),
    'aria-describedby': gravest.id,
    'aria-label': piece === '' ? 'here' : undefined
  })
  return `${anchors}${link}${piece}</a>`
}
