import stringWidth from 'string-width'

/** Characters that each take one cell and stand for themselves. */
const plain = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027]*$/

/** How many cells of a terminal a text takes. */
export function cellsOf(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text)
}

/** As much of the beginning of a text as fits; a cut shows as `…`. */
export function beginningOf(text: string, cells: number): string {
  if (text.length <= cells && cellsOf(text) <= cells) return text
  return fitting(graphemes(text), cells - 1).join('') + '…'
}

/** As much of the end of a text as fits; a cut shows as `…`. */
export function endOf(text: string, cells: number): string {
  if (text.length <= cells && cellsOf(text) <= cells) return text
  const last = fitting(graphemes(text).toReversed(), cells - 1)
  return '…' + last.toReversed().join('')
}

// Made when it is needed: it takes as long as all else of a short report.
let segmenter: Intl.Segmenter | undefined

function graphemes(text: string): readonly string[] {
  if (plain.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'})
  return [...segmenter.segment(text)].map(({segment}) => segment)
}

function fitting(
  characters: readonly string[],
  cells: number
): readonly string[] {
  let used = 0
  const end = characters.findIndex(
    (character) => (used += cellsOfOne(character)) > cells
  )
  return end < 0 ? characters : characters.slice(0, end)
}

/** Of a single character; the library takes 10 µs a call. */
const known = new Map<string, number>()

function cellsOfOne(character: string): number {
  const cells = known.get(character) ?? cellsOf(character)
  if (character.length <= 2) known.set(character, cells)
  return cells
}

/** Lines no wider than `cells`, broken at spaces, code spans kept whole. */
export function wrap(text: string, cells: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text, cells)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || cellsOf(longer) <= cells) {
      line = longer
      continue
    }
    lines.push(line)
    line = word
  }
  return [...lines, line]
}

/** Words and code spans; what is wider than a line, in pieces. */
function wordsOf(text: string, cells: number): readonly string[] {
  const spans = text.match(/(`+) ?[^`]*?\1(?!`)\S*|\S+/g) ?? []
  return spans
    .flatMap((span) => (cellsOf(span) > cells ? span.split(' ') : [span]))
    .flatMap((word) => (cellsOf(word) > cells ? piecesOf(word, cells) : [word]))
}

function piecesOf(word: string, cells: number): readonly string[] {
  const pieces: string[] = []
  let rest = graphemes(word)
  while (rest.length > 0) {
    const piece = fitting(rest, cells)
    const length = Math.max(1, piece.length)
    pieces.push(rest.slice(0, length).join(''))
    rest = rest.slice(length)
  }
  return pieces
}
