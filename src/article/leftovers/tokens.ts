import type {Range} from '../../text/range.js'
import type {LeftoverKind} from './index.js'

export type Piece = Range & {readonly kind: LeftoverKind}

// One alternation a kind, tried only where one of its characters stands.
const shapes: readonly (readonly [RegExp, RegExp, LeftoverKind])[] = [
  [
    /[[{<%]/,
    /\[\/?(?:pullquote|embed\w*|caption|gallery|video|audio|image|img|ad|newsletter|related|quote|youtube|twitter|tweet|iframe|shortcode|sidebar|inline|photo|media|poll)\b[^\]\n]{0,80}\]|\{\{[^}\n]{1,80}\}\}|\{%[^%\n]{1,80}%\}|<%[^%\n]{1,80}%>|\$\{[\w.]{1,40}\}|%%\w{2,30}%%|\[\[[A-Z_]{3,30}\]\]/gi,
    'template token'
  ],
  [
    /[<&]/,
    /<\/?(?:p|br|div|span|strong|em|b|i|a|ul|ol|li|h[1-6]|img|iframe|script|blockquote|figure|table|tr|td)(?:\s[^<>\n]{0,200})?\/?>|&(?:amp|nbsp|quot|apos|lt|gt|rsquo|lsquo|rdquo|ldquo|mdash|ndash|hellip|#\d{2,5}|#x[\da-f]{2,5});/gi,
    'markup'
  ],
  [
    /[âÃÂ�]/,
    /â€(?:[™œ˜“”¦]|\u009d)?|Ã[©¨¶¼¤±³¡\u00ad®¢]|Â(?=[£€$°»«]|\u00a0)|\p{L}�\p{L}|�{2,}/gu,
    'garbled text'
  ],
  [
    /[IiTX]/,
    /\b[Ll]orem [Ii]psum\b|\bTK(?:TK)+\b|\bTKTK\b|\[(?:TK|TBD|TBC|CHECK|INSERT [A-Z ]{2,30}|HEADLINE|BYLINE|CAPTION)\]|\bXX{2,}\b(?! ?Olymp)/g,
    'placeholder'
  ]
]

/** Tokens, tags, entities and broken letters that stand anywhere. */
export function findTokens(content: string): readonly Piece[] {
  const found: Piece[] = []
  for (const [trigger, shape, kind] of shapes) {
    if (!trigger.test(content)) continue
    for (const match of content.matchAll(shape))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        kind
      })
  }
  return found.sort((a, b) => a.start - b.start)
}
